// The page beside the form: the old one stays until the new one is there.

const room = document.getElementById("sheets");
const partly = document.getElementById("partly");
const nopage = document.getElementById("nopage");
const fresh = document.getElementById("fresh");
let shown = "";

export async function show(address, body, say) {
  const began = performance.now();
  const answer = await fetch(address, { method: "POST", body });
  if (!answer.ok) return;
  const found = await answer.json();
  if (found.told) nopage.textContent = found.told;
  if (!found.id) {
    nopage.hidden = false;
    return;
  }
  partly.hidden = !found.partly;
  const width = Math.min(1600, Math.round(room.clientWidth * devicePixelRatio / 50) * 50) || 800;
  const key = `${found.id}/${width}`;
  if (key !== shown) {
    shown = key;
    const numbers = Array.from({ length: found.pages }, (_none, number) => number);
    const inSight = numbers.filter(seen);
    for (const number of [...inSight, ...numbers.filter(number => !inSight.includes(number))]) await one(found, number, width, say);
    while (room.children.length > found.pages) room.lastElementChild.remove();
  }
  nopage.hidden = true;
  room.dataset.ready = found.id;
  fresh.textContent = say("fresh", { time: ((performance.now() - began) / 1000).toFixed(1).replace(".", ",") });
}

function seen(number) {
  const place = room.children[number]?.getBoundingClientRect(), around = room.parentElement.getBoundingClientRect();
  return place ? place.bottom > Math.max(0, around.top) && place.top < Math.min(innerHeight, around.bottom) : number === 0;
}

async function one(found, number, width, say) {
  const picture = new Image();
  picture.alt = say("page", { n: `${number + 1}/${found.pages}` });
  picture.src = `/dien/trang/${found.id}/${number}.png?w=${width}`;
  await picture.decode().catch(() => {});
  const old = room.children[number];
  if (old) old.replaceWith(picture);
  else room.append(picture);
}
