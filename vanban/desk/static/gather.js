// What a form holds, as plain data; every field and item learns the path at which the desk knows it.

const own = around => [...around.querySelectorAll("[data-field]")].filter(field => field.parentElement.closest("[data-field], [data-item], form") === around);
const blank = value => value === null || value === "" || (Array.isArray(value) ? !value.length : typeof value === "object" && Object.values(value).every(blank));

export function gather(form) {
  return Object.fromEntries(own(form).map(field => [field.dataset.field, held(field, field.dataset.field)]));
}

function group(around, path) {
  return Object.fromEntries(own(around).map(field => [field.dataset.field, held(field, `${path}.${field.dataset.field}`)]));
}

function held(field, path) {
  field.dataset.path = path;
  if (field.dataset.kind === "held") return JSON.parse(field.dataset.value);
  if (field.dataset.kind === "list" || field.querySelector(":scope > ol.items")) return items(field, path);
  if (field.dataset.kind === "record" && field.tagName === "DETAILS") {
    const signer = field.querySelector(":scope > .f > div > [data-signer]")?.value;
    const found = group(field, path);
    const line = digest(found);
    field.querySelector(":scope > summary .digest").textContent = signer || line;
    if (signer) return signer;
    return blank(found) ? null : found;
  }
  return field.querySelector("[data-box]").value;
}

function items(field, path) {
  const found = [];
  const all = [...field.querySelectorAll(":scope > ol.items > li")];
  for (const [at, item] of all.entries()) {
    const here = `${path}.${found.length}`;
    const value = item.dataset.item === "record" ? group(item, here) : item.querySelector("[data-box]").value;
    if (item.dataset.item === "record") {
      item.querySelector(":scope > details > summary .count").textContent = `${at + 1}.`;
      item.querySelector(":scope > details > summary .digest").textContent = digest(value);
    }
    if (blank(value)) delete item.dataset.path;
    else {
      item.dataset.path = here;
      found.push(value);
    }
  }
  field.querySelector(":scope > summary .digest").textContent = found.length ? String(found.length) : "";
  return found;
}

function digest(value) {
  const texts = Object.values(value).filter(item => typeof item === "string" && item.trim());
  return texts.slice(0, 3).join(", ").slice(0, 80);
}
