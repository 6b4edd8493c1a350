"use strict";
// A list: its first pages when they are printed, and how far the work on it is.

async function part(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(answer.statusText);
  return new DOMParser().parseFromString(await answer.text(), "text/html").body.childNodes;
}

const pages = document.getElementById("pages");
part(pages.dataset.address).then(nodes => pages.replaceChildren(...nodes)).catch(() => pages.replaceChildren());

const state = document.getElementById("state");
async function look() {
  const nodes = await part(state.dataset.address);
  const held = document.activeElement?.closest("#state button")?.textContent;
  state.replaceChildren(...nodes);
  if (held) [...state.querySelectorAll("button")].find(button => button.textContent === held)?.focus();
  if (state.querySelector("[data-more]")) setTimeout(() => look().catch(() => {}), 400);
}
if (state.querySelector("[data-more]")) look().catch(() => {});
