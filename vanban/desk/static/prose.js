// The box of prose: Enter is a paragraph; buttons set the mark of a line; what is pasted keeps what our prose knows.
import { prose as fromHtml } from "./paste.js";

const MARKS = /^(?:#{1,4} |- |[a-zđ]\) )/;
const LETTERS = "abcdđeghiklmnopqrstuvxy";
const TABLE = "\n| Cột một | Cột hai |\n|---|---|\n|  |  |\n";

function put(box, start, end, text, from = text.length, to = from) {
  box.focus();
  box.setSelectionRange(start, end);
  if (!document.execCommand("insertText", false, text)) box.setRangeText(text, start, end); // the first can be undone
  box.setSelectionRange(start + from, start + to);
  box.dispatchEvent(new Event("input", { bubbles: true }));
}

function lines(box, mark) {
  const start = box.value.lastIndexOf("\n", box.selectionStart - 1) + 1;
  const found = box.value.indexOf("\n", box.selectionEnd);
  const end = found < 0 ? box.value.length : found;
  const old = box.value.slice(start, end).split("\n");
  const empty = old.length === 1 && !old[0];
  const on = !empty && old.every(line => !line.trim() || (mark === "a) " ? /^[a-zđ]\) /.test(line) : line.startsWith(mark)));
  let letter = 0;
  if (mark === "a) " && !on) {
    const before = /^([a-zđ])\) /.exec(box.value.slice(0, start).trimEnd().split("\n").pop());
    if (before) letter = LETTERS.indexOf(before[1]) + 1;
  }
  const next = old.map(line => {
    if (!line.trim() && !empty) return line;
    const bare = line.replace(MARKS, "");
    if (on) return bare;
    return (mark === "a) " ? `${LETTERS[Math.min(letter++, LETTERS.length - 1)]}) ` : mark) + bare;
  });
  put(box, start, end, next.join("\n"));
}

function bold(box) {
  let start = box.selectionStart, end = box.selectionEnd;
  if (start === end) return put(box, start, end, "****", 2);
  while (start < end && /\s/.test(box.value[start])) start++;
  while (end > start && /\s/.test(box.value[end - 1])) end--;
  const text = box.value.slice(start, end);
  if (/^\*\*[^]*\*\*$/.test(text)) put(box, start, end, text.slice(2, -2), 0, text.length - 4);
  else put(box, start, end, text.split("\n").map(line => line.trim() ? `**${line}**` : line).join("\n"));
}

export function prose(form) {
  form.addEventListener("click", event => {
    const mark = event.target.closest("button")?.dataset.mark;
    if (!mark) return;
    const box = event.target.closest(".prose").querySelector("textarea");
    if (mark === "bold") bold(box);
    else if (mark === "table") put(box, box.selectionEnd, box.selectionEnd, TABLE, TABLE.length - 6);
    else lines(box, mark);
  });
  form.addEventListener("keydown", event => {
    if (event.target.dataset.prose === undefined || !event.ctrlKey || event.altKey || event.key.toLowerCase() !== "b") return;
    event.preventDefault();
    bold(event.target);
  });
  form.addEventListener("paste", event => {
    const html = event.clipboardData.getData("text/html");
    if (event.target.dataset.prose === undefined || !html) return;
    event.preventDefault();
    const text = fromHtml(html) || event.clipboardData.getData("text/plain");
    put(event.target, event.target.selectionStart, event.target.selectionEnd, text);
  });
}
