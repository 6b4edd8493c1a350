"use strict";
// Files are dropped anywhere on the page, or picked, and sent at once.

for (const form of document.querySelectorAll("[data-drop]")) {
  const input = form.querySelector("input[type=file]");
  const zone = form.querySelector(".drop");
  const tooMuch = form.querySelector("[data-too-much]");

  function send() {
    const files = [...input.files];
    if (!files.length) return;
    const size = files.reduce((sum, file) => sum + file.size, 0);
    tooMuch.hidden = size <= form.dataset.limit * 0.99 && files.length <= form.dataset.most;
    if (!tooMuch.hidden || !form.reportValidity()) return;
    form.querySelector("[data-busy]").hidden = false;
    form.requestSubmit();
  }

  form.addEventListener("change", send);
  for (const name of ["dragenter", "dragover"]) {
    addEventListener(name, event => {
      if (!event.dataTransfer.types.includes("Files")) return;
      event.preventDefault();
      zone.classList.add("over");
    });
  }
  addEventListener("dragleave", event => event.relatedTarget || zone.classList.remove("over"));
  addEventListener("drop", event => {
    if (!event.dataTransfer.files.length) return;
    event.preventDefault();
    zone.classList.remove("over");
    input.files = event.dataTransfer.files;
    send();
  });
  addEventListener("pageshow", event => {
    if (!event.persisted) return;  // come back to: what was sent is not sent again
    form.querySelector("[data-busy]").hidden = true;
    form.reset();
  });
}
