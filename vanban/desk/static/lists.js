// Lists: items are added, taken away (and taken back) and moved, by mouse and by keyboard; days are picked; money gets points.

let made = 0;

function fresh(template) {
  const item = template.content.firstElementChild.cloneNode(true);
  const suffix = `-${++made}`;
  for (const each of item.querySelectorAll("[id]")) each.id += suffix;
  for (const each of item.querySelectorAll("label[for]")) each.htmlFor += suffix;
  for (const each of item.querySelectorAll("[aria-describedby]")) {
    each.setAttribute("aria-describedby", each.getAttribute("aria-describedby").split(" ").map(id => id + suffix).join(" "));
  }
  return item;
}

function template(form, button) {
  if (button.dataset.like) return form.querySelector(`template[data-of="${button.dataset.like}"]`);
  const all = button.closest("details").querySelectorAll(":scope > template");
  return button.dataset.add === "full" ? all[1] : all[0];
}

export function lists(form, changed, say) {
  function add(button) {
    const item = fresh(template(form, button));
    button.closest("details").querySelector(":scope > ol").append(item);
    item.querySelector("[data-box]").focus();
    changed();
  }
  function move(item, by) {
    const other = by < 0 ? item.previousElementSibling : item.nextElementSibling;
    if (!other) return;
    const focus = document.activeElement;
    if (by < 0) other.before(item); else other.after(item);
    focus.focus();
    if (document.activeElement !== focus) item.querySelector(`[data-move=${by < 0 ? "down" : "up"}]`).focus(); // at an end its button is gone
    changed();
  }
  function off(item) {
    const list = item.parentElement, next = item.nextElementSibling;
    const back = document.createElement("button");
    back.type = "button";
    back.className = "quiet undo";
    back.textContent = say("undo");
    for (const other of list.parentElement.querySelectorAll(":scope > .undo")) other.remove();
    back.addEventListener("click", () => {
      list.insertBefore(item, next?.parentElement === list ? next : null);
      back.remove();
      item.querySelector("[data-box]").focus();
      changed();
    });
    item.remove();
    list.after(back);
    back.focus();
    changed();
  }

  form.addEventListener("click", event => {
    const button = event.target.closest("button");
    if (!button) return;
    if (button.dataset.add !== undefined) add(button);
    if (button.dataset.move === "off") off(button.closest(".item"));
    else if (button.dataset.move) move(button.closest(".item"), button.dataset.move === "up" ? -1 : 1);
    if (button.dataset.pick !== undefined) pick(button);
  });
  form.addEventListener("keydown", event => {
    const item = event.target.closest(".item");
    if (!item) return;
    if (event.altKey && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
      event.preventDefault();
      move(item, event.key === "ArrowUp" ? -1 : 1);
    } else if (event.key === "Enter" && item.dataset.item === "one" && event.target.matches("input") && !event.isComposing && event.target.value && !item.nextElementSibling) {
      event.preventDefault();
      event.stopImmediatePropagation();
      add(item.closest("details").querySelector(":scope > [data-add]"));
    }
  }, true);

  function pick(button) {
    const [box, day] = button.parentElement.querySelectorAll("input");
    const typed = /^\s*(\d{1,2})\/(\d{1,2})\/(\d{4})\s*$/.exec(box.value);
    day.value = typed ? `${typed[3]}-${typed[2].padStart(2, "0")}-${typed[1].padStart(2, "0")}` : "";
    day.onchange = () => {
      const [year, month, date] = day.value.split("-").map(Number);
      if (!year) return;
      box.value = `${String(date).padStart(2, "0")}/${month < 3 ? String(month).padStart(2, "0") : month}/${year}`;
      box.dispatchEvent(new Event("input", { bubbles: true }));
      box.focus();
    };
    day.showPicker();
  }
  form.addEventListener("change", event => {
    const box = event.target;
    if (box.dataset.money === undefined || !/^\s*\d{4,}\s*$/.test(box.value)) return;
    box.value = box.value.trim().replace(/\B(?=(\d{3})+$)/g, ".");
    box.dispatchEvent(new Event("input", { bubbles: true }));
  });
}
