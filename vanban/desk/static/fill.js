// The form: what is typed is gathered, judged, saved and shown; nothing is lost between two of these.
import { gather } from "./gather.js";
import { lists } from "./lists.js";
import { prose } from "./prose.js";
import { show } from "./sheets.js";

const form = document.getElementById("form");
const words = JSON.parse(document.getElementById("words").textContent);
const saved = document.getElementById("saved");
const clash = document.getElementById("clash");
const told = document.getElementById("made");
const readOnly = "only" in form.dataset;
const say = (key, values = {}) => words[key].replace(/\{(\w+)\}/g, (_all, name) => values[name]);

let typed = JSON.stringify(gather(form));
let kept = typed;
let asked = false;

function body(data, more = {}) {
  const sent = new FormData();
  for (const [key, value] of Object.entries({ name: form.dataset.name, form: form.dataset.form, seen: form.dataset.seen, data, ...more })) sent.append(key, value);
  return sent;
}
const post = (address, data, more) => fetch(address, { method: "POST", body: body(data, more) });

// One at a time, and the newest state next.
function queue(work) {
  let running = null, again = false;
  return async function run() {
    if (running) { again = true; return running; }
    running = (async () => {
      do { again = false; await work(); } while (again);
    })().finally(() => { running = null; });
    return running;
  };
}

const judge = queue(async () => {
  const answer = await post(form.dataset.faults, typed);
  if (answer.ok) tell((await answer.json()).faults);
});
const print = queue(async () => { if (form.dataset.page) await show(form.dataset.page, body(typed), say); });
const save = queue(async () => {
  const data = typed;
  if (readOnly || data === kept || !clash.hidden) return;
  saved.textContent = say("saving");
  let answer;
  try {
    answer = await post(form.dataset.save, data);
  } catch {
    saved.textContent = say("off");
    setTimeout(save, 3000);
    return;
  }
  await taken(answer, data);
});

// Take what the desk answered to a save; true where it is on the disk.
async function taken(answer, data) {
  if (answer.status === 409) return differ(answer);
  const found = (answer.headers.get("content-type") || "").includes("json") ? await answer.json() : { told: say("unsaved") };
  if (found.name) {
    form.dataset.name = found.name;
    form.dataset.seen = found.seen;
    kept = data;
    document.getElementById("file").textContent = found.name;
    const address = (form.dataset.address || "/ban-thao/") + found.name.split("/").map(encodeURIComponent).join("/");
    if (location.pathname !== address) history.replaceState(null, "", address);
    saved.textContent = say("saved", { time: new Date().toLocaleTimeString("vi", { hour: "numeric", minute: "2-digit" }) });
  } else saved.textContent = say("unsaved");
  if (found.told) told.textContent = found.told;
  return found;
}

async function differ(answer) {
  clash.replaceChildren(...new DOMParser().parseFromString(await answer.text(), "text/html").body.childNodes);
  clash.dataset.seen = answer.headers.get("x-seen");
  clash.hidden = false;
  saved.textContent = say("unsaved");
  clash.focus();
  return {};
}
clash.addEventListener("click", event => {
  const choice = event.target.dataset.choice;
  if (!choice) return;
  if (choice === "theirs") { kept = typed; location.reload(); return; }
  if (choice === "merge") { merge(); return; }
  if (choice === "both") { form.dataset.name = ""; form.dataset.seen = ""; } else form.dataset.seen = clash.dataset.seen;
  clash.hidden = true;
  kept = "";
  save();
});

// What was changed here goes into the file as it is now; the page is drawn anew from that.
async function merge() {
  const before = JSON.parse(kept), now = JSON.parse(typed);
  const changed = Object.fromEntries(Object.entries(now).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name])));
  form.dataset.seen = clash.dataset.seen;
  const answer = await post(form.dataset.save, JSON.stringify(changed));
  if (answer.status === 409) { await differ(answer); return; }
  if (!(await taken(answer, typed)).name) return;
  location.reload();
}

// Faults: each under its field, and the list of all.
const count = document.getElementById("count");
const faults = document.getElementById("faults");
function place(path) {
  for (let at = path; at; at = at.replace(/\.?[^.]*$/, "")) {
    const found = form.querySelector(`[data-path="${CSS.escape(at)}"]`);
    if (found) return found;
  }
  return null;
}
const message = place => place.querySelector(":scope > .msg, :scope > div > .msg");

const order = (one, other) => one && other && one !== other ? (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1) : 0;

function tell(all) {
  const found = all.map(item => ({ ...item, where: place(item.path) })).sort((one, other) => order(one.where, other.where));
  const shown = new Map();
  const entries = found.map(item => {
    const { where } = item;
    const visible = where && (item.kind !== "missing" || asked || where.dataset.touched || where.closest("[data-field]").dataset.touched);
    if (visible) shown.set(where, [...(shown.get(where) || []), item]);
    const entry = document.createElement("li"), jump = document.createElement("button");
    jump.type = "button";
    jump.className = item.kind;
    jump.textContent = item.label ? `${item.label}: ${item.text}` : item.text;
    jump.addEventListener("click", () => go(where));
    entry.append(jump);
    return entry;
  });
  for (const each of form.querySelectorAll(".msg")) {
    const where = each.closest("[data-path]"), own = where && message(where) === each ? shown.get(where) : null;
    const text = own ? own.map(item => item.text).join("; ") : "";
    if (each.textContent !== text) each.textContent = text;
    each.hidden = !text;
    if (!where || message(where) !== each) continue;
    const bad = Boolean(own?.some(item => item.kind === "error" || item.kind === "missing"));
    where.classList.toggle("bad", bad);
    where.classList.toggle("odd", Boolean(own) && !bad);
    for (const box of where.querySelectorAll("[data-box]")) if (box.closest("[data-path]") === where) box.ariaInvalid = bad ? "true" : null;
  }
  const held = [...faults.querySelectorAll("button")].indexOf(document.activeElement);
  faults.replaceChildren(...entries);
  if (held >= 0) (faults.querySelectorAll("button")[Math.min(held, entries.length - 1)] || count).focus();
  const number = kind => found.filter(item => item.kind === kind).length;
  const wrong = number("error"), missing = number("missing"), odd = found.length - wrong - missing;
  const summary = [[wrong, "wrong"], [missing, "missing"], [odd, "look"]].filter(([n]) => n).map(([n, key]) => say(key, { n })).join(" · ") || say("fine");
  if (count.textContent !== summary) count.textContent = summary; // it is read out anew
  count.classList.toggle("red", Boolean(wrong || (asked && missing)));
  count.hidden = false;
  if (!found.length) open(false);
}
function open(on) {
  faults.hidden = !on;
  count.setAttribute("aria-expanded", String(on));
}
count.addEventListener("click", () => open(faults.hidden && faults.children.length > 0));
addEventListener("keydown", event => {
  if (event.key !== "Escape") return;
  if (faults.contains(document.activeElement)) count.focus();
  open(false);
});
function go(where) {
  if (!where) return;
  open(false);
  for (let around = where.closest("details"); around; around = around.parentElement.closest("details")) around.open = true;
  if (where.tagName === "DETAILS") where.open = true;
  (where.querySelector("[data-box], select, summary, button") || where).focus();
  where.scrollIntoView({ block: "center" });
}

// After typing rests.
const timers = {};
function rest(name, work, time) {
  clearTimeout(timers[name]);
  timers[name] = setTimeout(() => work().catch(() => {}), time);
}
function changed() {
  typed = JSON.stringify(gather(form));
  if (typed !== kept && !readOnly) saved.textContent = say("unsaved");
  rest("judge", judge, 50);
  rest("print", print, 80);
  rest("save", save, 700);
}
form.addEventListener("input", event => {
  event.target.closest("[data-field]")?.setAttribute("data-touched", "1");
  changed();
});
form.addEventListener("focusout", event => {
  const where = event.target.closest("[data-field]");
  if (!where || !event.target.matches("[data-box]") || where.dataset.touched) return;
  where.dataset.touched = "1";
  rest("judge", judge, 50);
});
form.addEventListener("submit", event => event.preventDefault());
form.addEventListener("keydown", event => {
  if (event.key === "Enter" && event.target.matches("input") && !event.isComposing) {
    event.preventDefault();
    const boxes = [...form.querySelectorAll("[data-box]")].filter(box => box.checkVisibility());
    boxes[boxes.indexOf(event.target) + 1]?.focus();
  }
});
addEventListener("keydown", event => {
  if (event.key.toLowerCase() === "s" && (event.ctrlKey || event.metaKey)) { event.preventDefault(); save(); }
});
addEventListener("pagehide", () => {
  if (!readOnly && typed !== kept && clash.hidden) navigator.sendBeacon(form.dataset.save, body(typed));
});

// Make.
for (const button of document.querySelectorAll("[data-make]")) {
  if (button !== form) button.addEventListener("click", () => make(button.dataset.make));
}
async function make(kind) {
  clearTimeout(timers.save);
  await save();
  if (!clash.hidden) return;
  told.textContent = say("making");
  const data = typed;
  try {
    const found = await taken(await post(form.dataset.make, data, { kind }), data);
    if (found.ask) { location.assign(found.ask); return; }
    if (found.faults) {
      asked = true;
      tell(found.faults);
      told.textContent = "";
      open(true);
      faults.querySelector("button")?.focus();
      judge();
    } else if (found.made) told.textContent = [say("made", { name: found.made }), found.note].filter(Boolean).join(". ");
    else if (!found.told) told.textContent = "";
  } catch {
    told.textContent = say("off");
  }
}
document.querySelector("[data-open]:not(form)")?.addEventListener("click", async () => {
  const found = await (await post(form.dataset.open, "{}")).json();
  told.textContent = found.told || "";
});

lists(form, changed, say);
prose(form);
for (const part of document.querySelectorAll("[inert]")) part.inert = false; // before, a click or a letter would be lost
judge().catch(() => {});
print().catch(() => {});
