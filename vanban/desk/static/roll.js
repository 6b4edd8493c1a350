// Who came: ticks beside the roll, held as the fields of the record that say it; and the field that an address names.

const roll = document.getElementById("roll");
const form = document.getElementById("form");

function rows() {
  return [...roll.querySelectorAll("li")].map(item => ({
    item,
    name: item.dataset.name,
    absent: item.querySelector("[data-absent]").checked,
    kind: item.querySelector("select").value,
    reason: item.querySelector("input:not([type])").value.trim(),
  }));
}

// What nobody has touched stays as it is written.
function written(row) {
  const { raw, was, reason } = row.item.dataset;
  if (raw && was === row.kind && reason === row.reason) return JSON.parse(raw);
  if (row.kind === "unexcused") return row.name;
  return row.reason ? { name: row.name, reason: row.reason } : { name: row.name };
}

function tell() {
  const all = rows(), called = document.getElementById("called");
  if (all.some(row => row.absent)) called.checked = true;
  for (const { item, absent, kind } of all) {
    item.querySelector("select").hidden = !absent;
    item.querySelector("input:not([type])").hidden = !absent || kind !== "excused";
  }
  const away = kind => all.filter(row => row.absent && row.kind === kind).map(written);
  const put = (name, value) => { roll.querySelector(`[data-field="${name}"]`).dataset.value = JSON.stringify(value); };
  put("excused", away("excused"));
  put("unexcused", away("unexcused"));
  const nobody = called.checked && !all.some(row => row.absent);
  put("nobody_absent", nobody ? "không" : null);
  const came = document.getElementById("came");
  came.textContent = called.checked ? came.dataset.say.replace("{came}", all.filter(row => !row.absent).length).replace("{all}", all.length) : "";
}

if (roll) {
  // Before the form gathers what it holds.
  roll.addEventListener("input", tell);
  roll.addEventListener("change", () => { tell(); form.dispatchEvent(new Event("input", { bubbles: true })); });
  const came = document.getElementById("came"), all = rows();
  if (document.getElementById("called").checked) came.textContent = came.dataset.say.replace("{came}", all.filter(row => !row.absent).length).replace("{all}", all.length);
}

function open() {
  const path = decodeURIComponent(location.hash.slice(1));
  const where = path && [...form.querySelectorAll("[data-path], [data-field]")].find(each => each.dataset.path === path || each.dataset.field === path.split(".")[0]);
  if (!where) return;
  for (let around = where.closest("details"); around; around = around.parentElement.closest("details")) around.open = true;
  if (where.tagName === "DETAILS") where.open = true;
  (where.querySelector("[data-box], input, select, summary") || where).focus();
  where.scrollIntoView({ block: "center" });
}
addEventListener("hashchange", open);
open();
