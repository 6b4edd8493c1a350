"use strict";
// The desk ends when no page has been heard of for long; a page says when the desk has ended.

async function pulse() {
  let there = true;
  try {
    there = (await fetch("/nhip")).ok;
  } catch {
    there = false;
  }
  document.getElementById("gone").hidden = there;
}
setInterval(pulse, 30000);
document.addEventListener("visibilitychange", () => document.hidden || pulse());
