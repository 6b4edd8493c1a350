"use strict";
// What was checked: the pages when they are printed, each number leading to its place and back; the table as it fills.

async function part(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(answer.statusText);
  return new DOMParser().parseFromString(await answer.text(), "text/html").body.childNodes;
}

const sheets = document.getElementById("sheets");
if (sheets) {
  part(sheets.dataset.address).then(nodes => {
    sheets.replaceChildren(...nodes);
    for (const link of document.querySelectorAll(".num")) {
      const marks = sheets.querySelectorAll(`.mark-${link.textContent}`);
      const item = link.closest("li");
      for (const mark of marks) mark.classList.toggle("warning", item.classList.contains("warning"));
      if (!marks.length) link.removeAttribute("href");
    }
  }).catch(() => sheets.replaceChildren());
}

const changes = document.getElementById("changes");
if (changes) part(changes.dataset.address).then(nodes => changes.replaceChildren(...nodes)).catch(() => {});

function show(number, target) {
  for (const old of document.querySelectorAll(".on")) old.classList.remove("on");
  for (const mark of document.querySelectorAll(`.mark-${number}, #dieu-${number}`)) mark.classList.add("on");
  target?.scrollIntoView({ block: "center" });
  target?.focus({ preventScroll: true });
}

document.addEventListener("click", event => {
  const link = event.target.closest(".num[href], .paper a");
  if (!link) return;
  event.preventDefault();
  const address = link.getAttribute("href");
  history.replaceState(null, "", address);
  show(address.split("-").pop(), document.getElementById(address.slice(1)));
});

const tray = document.getElementById("tray");
async function fill() {
  tray.replaceChildren(...await part(tray.dataset.address));
  if (tray.querySelector("[data-more]")) setTimeout(() => fill().catch(() => {}), 700);
}
if (tray?.querySelector("[data-more]")) fill().catch(() => {});
