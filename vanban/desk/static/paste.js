// The clipboard's HTML, of Word, Excel, LibreOffice or a page, as our prose: paragraphs, lists, bold, italic, tables.

const BLOCKS = new Set(["P", "DIV", "H1", "H2", "H3", "H4", "H5", "H6", "LI", "UL", "OL", "TABLE", "BLOCKQUOTE", "SECTION", "ARTICLE", "BODY", "CENTER", "DL", "DT", "DD", "PRE", "ADDRESS", "HEADER", "FOOTER", "MAIN"]);
const DROPPED = new Set(["STYLE", "SCRIPT", "TITLE", "META", "LINK", "XML", "HEAD", "TEMPLATE", "SVG", "IMG", "OBJECT", "DEL"]);

// What a reviewer said, and what was struck out.
const REMARKS = /\b(?:msocomanchor|MsoCommentReference|msoDel)\b/;

export function prose(html) {
  const page = new DOMParser().parseFromString(html.replace(/<!--\[if[^]*?<!\[endif\]-->/g, found => label(found)).replace(/<!\[(?:if|endif)[^>]*>/g, ""), "text/html");
  ruled(page);
  filled(page);
  const out = [];
  blocks(page.body, out, "", {});
  return out.join("\n").normalize("NFC").replace(/\n{3,}/g, "\n\n").replace(/^\n+|\n+$/g, "");
}

// What the style sheet says of a class is written where inline() looks: Excel's bold cells have nothing else.
function ruled(page) {
  const rules = [...page.querySelectorAll("style")].map(each => each.textContent).join("\n");
  for (const [, names, told] of rules.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    const kept = told.match(/(?:font-(?:weight|style)|vertical-align):\s*\w+/gi);
    if (!kept) continue;
    for (const name of names.matchAll(/\.([\w-]+)/g)) {
      for (const node of page.getElementsByClassName(name[1])) node.setAttribute("style", `${kept.join(";")};${node.getAttribute("style") || ""}`);
    }
  }
}

// What a page shows and no text of it says: what is typed into a box or chosen of a list, the marks around a quotation.
const UNSEEN = new Set(["hidden", "password", "checkbox", "radio", "button", "submit", "reset", "image", "file"]);
function filled(page) {
  for (const box of page.querySelectorAll("input, select")) {
    box.replaceWith(box.tagName === "SELECT" ? [...box.selectedOptions].map(each => each.text).join(", ") : UNSEEN.has(box.type) ? "" : box.value);
  }
  for (const quote of page.querySelectorAll("q")) {
    const [before, after] = quote.parentElement.closest("q") ? "‘’" : "“”";
    quote.prepend(before);
    quote.append(after);
  }
}

// Word hides the number of a list's item in a comment for others: <!--[if !supportLists]--> … <!--[endif]-->
const label = found => /!supportLists|!mso/.test(found) ? found.replace(/<!--\[if[^\]]*\]-->|<!--\[endif\]-->|<!--\[if[^>]*>|<!\[endif\]-->/g, "") : "";

function hidden(node) {
  const style = node.getAttribute("style") || "";
  return DROPPED.has(node.tagName) || REMARKS.test(node.className) || node.tagName.startsWith("O:") && !node.textContent.trim() || /display:\s*none|mso-hide:\s*all|mso-element:\s*comment/i.test(style);
}
const breaks = node => node.nodeType === 1 && !hidden(node) && (BLOCKS.has(node.tagName) || [...node.children].some(breaks));

function blocks(around, out, mark, how) {
  let line = [];
  const flush = () => {
    paragraph(line, out, mark, around, how);
    if (text(line).trim()) mark = "";
    line = [];
  };
  for (const node of around.childNodes) {
    if (node.nodeType === 1 && hidden(node)) continue;
    if (!breaks(node)) { line.push(node); continue; }
    flush();
    if (node.tagName === "TABLE") { if (how.cell) spread(node, out); else table(node, out); }
    else if (node.tagName === "UL" || node.tagName === "OL") list(node, out, how);
    else blocks(node, out, mark, how);
  }
  flush();
}

function list(node, out, how) {
  const step = (how.step ?? -1) + 1, items = [...node.children].filter(item => item.tagName === "LI" && !hidden(item));
  const by = node.reversed ? -1 : 1;
  let number = parseInt(node.getAttribute("start"), 10);
  if (Number.isNaN(number)) number = node.reversed ? items.length : 1;
  const own = kind(node) ?? (node.tagName === "UL" ? "disc" : "decimal");
  for (const item of node.children) {
    if (item.tagName === "UL" || item.tagName === "OL") { list(item, out, { ...how, step }); continue; }
    if (!items.includes(item)) continue;
    if (item.hasAttribute("value")) number = item.value;
    const mark = numbered(kind(item) ?? own, number);
    blocks(item, out, mark ?? `${"  ".repeat(step)}- `, { ...how, step });
    number += by;
  }
}

// How a list, or one of its items, says that it counts.
const TYPES = { a: "lower-alpha", A: "upper-alpha", i: "lower-roman", I: "upper-roman", 1: "decimal" };
const kind = node => /list-style(?:-type)?:[^;]*?\b(none|disc|circle|square|decimal(?:-leading-zero)?|(?:lower|upper)-(?:alpha|latin|roman))\b/i.exec(node.getAttribute("style") || "")?.[1].toLowerCase() ?? TYPES[node.getAttribute("type")];

// What stands before an item: nothing where nothing is wanted, undefined where a dash is.
function numbered(type, number) {
  const [way, signs] = type.split("-");
  if (type === "none") return "";
  if (signs === "roman" && number > 0 && number < 4000) return `${cased(roman(number), way)}. `;
  if ((signs === "alpha" || signs === "latin") && number > 0) return `${cased(letters(number), way)}${way === "lower" ? ")" : "."} `;
  if (type === "decimal-leading-zero") return `${String(number).padStart(2, "0")}. `;
  return signs || type === "decimal" ? `${number}. ` : undefined;
}
const cased = (sign, way) => way === "upper" ? sign.toUpperCase() : sign;
const letters = number => number ? letters(Math.floor((number - 1) / 26)) + "abcdefghijklmnopqrstuvwxyz"[(number - 1) % 26] : "";
const SIGNS = [["m", 1000], ["cm", 900], ["d", 500], ["cd", 400], ["c", 100], ["xc", 90], ["l", 50], ["xl", 40], ["x", 10], ["ix", 9], ["v", 5], ["iv", 4], ["i", 1]];
function roman(number) {
  let found = "";
  for (const [sign, value] of SIGNS) for (; number >= value; number -= value) found += sign;
  return found;
}

const text = nodes => nodes.map(node => node.textContent).join("");

// Word's own lists: paragraphs whose first run is the number or the bullet.
function listed(around) {
  const style = around.getAttribute?.("style") || "";
  const step = /mso-list:\s*l\d+\s+level(\d+)/i.exec(style);
  const bullet = around.querySelector?.("[style*='mso-list:Ignore'], [style*='mso-list: Ignore']");
  if (!step || !bullet) return null;
  const sign = bullet.textContent.replace(/[\s\u00a0]+/g, "");
  bullet.remove();
  return /[\p{L}\p{N}]/u.test(sign) && !/^[o§üvØ]$/.test(sign) ? `${sign} ` : `${"  ".repeat(step[1] - 1)}- `;
}

function paragraph(nodes, out, mark, around, how) {
  if (!nodes.length) return;
  const own = listed(around);
  if (own) nodes = nodes.filter(node => node.isConnected);
  const heading = /^H([1-6])$/.exec(around.tagName || "");
  const found = inline(nodes, { plain: Boolean(heading) });
  if (!found.trim()) return;
  const before = own ?? (heading ? `${"#".repeat(Math.min(4, Number(heading[1])))} ` : mark);
  const all = found.split("\n").map(line => line.trim()).filter(Boolean);
  out.push(before + all[0], ...all.slice(1));
}

function inline(nodes, how) {
  const runs = [];
  const around = nodes[0]?.parentElement;
  for (const node of nodes) walk(node, around ? looks(around, { bold: false, italic: false }) : { bold: false, italic: false }, runs);
  const joined = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && sign(last) === sign(run)) last.text += run.text;
    else if (last && !run.text.trim() && run.text !== "\n") last.text += run.text;
    else joined.push({ ...run });
  }
  return joined.map(run => how.plain ? run.text : marked(run)).join("").replace(/[^\S\n]+/g, " ");
}

const sign = ({ bold, italic }) => bold ? "**" : italic ? "*" : "";
function marked(run) {
  const mark = sign(run), { text } = run;
  if (!mark) return text;
  return text.split("\n").map(line => {
    const [, before, inner, after] = /^(\s*)([^]*?)(\s*)$/.exec(line);
    return inner ? `${before}${mark}${inner}${mark}${after}` : line;
  }).join("\n");
}

function walk(node, how, runs) {
  if (node.nodeType === 3 && node.parentElement.closest("pre") && node.data.includes("\n")) {
    for (const [at, line] of node.data.split("\n").entries()) {
      if (at) runs.push({ text: "\n", bold: false, italic: false });
      runs.push({ text: line, ...how });
    }
    return;
  }
  if (node.nodeType === 3) {
    const found = node.data.replace(/[ \t\r\n\f]+/g, " ").replace(/[\u00ad\u200b\ufeff]/g, "").replace(/\u00a0/g, " ");
    if (found) runs.push({ ...how, text: offLine(found, how.level, runs.at(-1)?.text) });
    return;
  }
  if (node.nodeType !== 1 || hidden(node)) return;
  if (node.tagName === "BR") { runs.push({ text: "\n", bold: false, italic: false }); return; }
  const next = looks(node, how);
  for (const inner of node.childNodes) walk(inner, next, runs);
}

function looks(node, how) {
  const style = node.getAttribute("style") || "";
  const weight = [...style.matchAll(/(?:^|;)\s*font-weight:\s*(\w+)/gi)].at(-1)?.[1];
  const slant = [...style.matchAll(/(?:^|;)\s*font-style:\s*(\w+)/gi)].at(-1)?.[1];
  const level = [...style.matchAll(/(?:^|;)\s*vertical-align:\s*(\w+)/gi)].at(-1)?.[1];
  return {
    level: level ? { super: "high", sub: "low" }[level] : { SUP: "high", SUB: "low" }[node.tagName] ?? how.level,
    bold: weight ? weight === "bold" || weight === "bolder" || Number(weight) >= 600 : how.bold || node.tagName === "B" || node.tagName === "STRONG",
    italic: slant ? slant === "italic" : how.italic || node.tagName === "I" || node.tagName === "EM",
  };
}

// Letters above or below the line are characters of their own, where there are such: 10³, 20°C, H₂O.
const LEVELS = { high: ["0123456789+-=()no", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ°"], low: ["0123456789+-=()n", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ"] };
function offLine(text, level, before = "") {
  if (!level) return text;
  const [from, to] = LEVELS[level];
  const found = [...text].map(sign => /\s/.test(sign) ? sign : to[from.indexOf(sign)]);
  // Beside a letter ¹ is how an old encoding shows.
  return found.includes(undefined) || found[0] === "¹" && /[a-z]$/i.test(before) ? text : found.join("");
}

// A table in a cell: what its cells say, one after the other.
function spread(node, out) {
  for (const row of node.rows) for (const cell of row.cells) blocks(cell, out, "", { cell: true });
}

function table(node, out) {
  const rows = [...node.rows].filter(row => !hidden(row));
  if (!rows.length) return;
  const grid = [], cells = rows.map(() => []);
  for (const [at, row] of rows.entries()) {
    grid[at] ??= [];
    let column = 0;
    for (const cell of row.cells) {
      while (grid[at][column] !== undefined) column++;
      for (let down = 0; down < Math.min(cell.rowSpan, rows.length - at); down++) {
        for (let across = 0; across < cell.colSpan; across++) (grid[at + down] ??= [])[column + across] = down || across ? "" : content(cell);
      }
      cells[at][column] = cell;
      column += cell.colSpan;
    }
  }
  const filled = grid.filter(row => row.some(Boolean));
  const width = Math.max(0, ...filled.map(row => row.reduce((last, cell, at) => cell ? at + 1 : last, 0)));
  if (!width) return;
  if (width === 1) { for (const row of filled) out.push(...(row[0] || "").split("<br>")); return; }
  const line = row => `| ${Array.from({ length: width }, (_none, at) => row[at] || "").join(" | ")} |`;
  const sides = Array.from({ length: width }, (_none, at) => side(cells, at));
  out.push("", line(filled[0]), `|${sides.join("|")}|`, ...filled.slice(1).map(line), "");
}

function content(cell) {
  const found = [];
  const head = cell.tagName === "TH";
  blocks(cell, found, "", { cell: true });
  const lines = found.filter(Boolean).map(each => each.replaceAll("|", "\\|"));
  // A head row is bold anyway.
  return (head || cell.parentElement.rowIndex === 0 ? lines.map(each => each.replace(/^\*\*([^*]*)\*\*$/, "$1")) : lines).join("<br>");
}

function side(grid, column) {
  const cells = grid.slice(1).map(row => row[column]).filter(cell => cell?.textContent.trim());
  const sides = cells.map(cell => /text-align:\s*(\w+)/i.exec(`${cell.getAttribute("style") || ""};${cell.querySelector("p")?.getAttribute("style") || ""}`)?.[1] || cell.getAttribute("align") || cell.querySelector("p")?.getAttribute("align"));
  const all = wanted => cells.length && sides.every(found => found === wanted);
  const numbers = cells.length && cells.every((cell, at) => !sides[at] && (cell.hasAttribute("x:num") || cell.hasAttribute("sdval")));
  return all("right") || numbers ? "--:" : all("center") ? ":-:" : "---";
}
