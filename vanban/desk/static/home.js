"use strict";
// Home: forms found by typing, their pictures as they are made, what is due.

const fold = text => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[đĐ]/g, "d").toLowerCase().replace(/[\s_-]+/g, " ").trim();
const find = document.getElementById("find");
const cards = [...document.querySelectorAll("[data-names]")].map(item => {
  const names = item.dataset.names.split("|").filter(Boolean).map(fold);
  const initials = names.map(name => name.split(" ").map(word => word[0]).join(""));
  return { item, words: ` ${names.join(" | ")}`, initials };
});

function matches(card, typed) {
  return typed.split(" ").every(word => card.words.includes(` ${word}`)) ||
    card.initials.some(letters => letters.startsWith(typed.replaceAll(" ", "")));
}

function narrow() {
  const typed = fold(find.value);
  for (const card of cards) card.item.hidden = Boolean(typed) && !matches(card, typed);
  for (const group of document.querySelectorAll(".group")) group.hidden = !group.querySelector("[data-names]:not([hidden])");
  document.getElementById("none").hidden = cards.some(card => !card.item.hidden);
}
find.addEventListener("input", narrow);
narrow(); // what was typed before this was read, or is kept from before
find.addEventListener("keydown", event => {
  if (event.key === "Enter" && fold(find.value)) cards.find(card => !card.item.hidden)?.item.querySelector("a").click();
});

const forms = document.getElementById("forms");
async function show() {
  const told = await (await fetch(forms.dataset.pictures)).json();
  for (const [id, address] of Object.entries(told.ready)) {
    for (const sheet of forms.querySelectorAll(`[data-form="${CSS.escape(id)}"] .sheet:empty`)) {
      const picture = new Image();
      picture.alt = "";
      picture.src = address;
      sheet.append(picture);
    }
  }
  document.getElementById("no-office").hidden = !told.missing;
  if (told.more) setTimeout(() => show().catch(() => {}), 1000);
}
if (forms.dataset.pictures) show().catch(() => {});

for (const part of document.querySelectorAll("[data-part]")) {
  fetch(part.dataset.part).then(answer => answer.ok ? answer.text() : "").then(text => {
    part.replaceChildren(...new DOMParser().parseFromString(text, "text/html").body.childNodes);
  }).catch(() => {});
}
