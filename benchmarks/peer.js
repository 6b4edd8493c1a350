// docxtemplater and carbone, each in a process of its own; the protocol is that of peers.py.
//
//     node benchmarks/peer.js WAY FOLDER NODE_MODULES

const fs = require('fs');
const path = require('path');
const readline = require('readline');
const { createRequire } = require('module');

const [way, folder, modules] = process.argv.slice(2);
const load = createRequire(path.join(path.resolve(modules), 'here.js'));
const { common, varied } = JSON.parse(fs.readFileSync(path.join(folder, 'flat.json'), 'utf8'));
const pages = varied.map((around) => ({ ...common, ...around }));

const ways = {
  docxtemplater() {
    const PizZip = load('pizzip');
    const Docxtemplater = load('docxtemplater');
    const template = fs.readFileSync(path.join(folder, 'docxtemplater.docx'));
    const options = { paragraphLoop: true, linebreaks: true };
    return async (number) =>
      new Docxtemplater(new PizZip(template), options).render(pages[number % pages.length]).toBuffer();
  },
  carbone() {
    const { render } = load('carbone');
    const template = path.resolve(folder, 'carbone.docx');
    return (number) =>
      new Promise((done, fail) => {
        render(template, pages[number % pages.length], {}, (error, result) => (error ? fail(error) : done(result)));
      });
  },
};

async function main() {
  const make = ways[way]();
  let number = 0;
  await make(number++);
  console.log(JSON.stringify({ ready: true, pid: process.pid }));
  for await (const line of readline.createInterface({ input: process.stdin })) {
    if (line.startsWith('save ')) {
      fs.writeFileSync(line.slice(5).trim(), await make(number++));
      console.log('{}');
      continue;
    }
    const start = process.hrtime.bigint();
    for (let left = Number(line); left > 0; left--) await make(number++);
    const seconds = Number(process.hrtime.bigint() - start) / 1e9;
    console.log(JSON.stringify({ seconds, peak: process.resourceUsage().maxRSS / 1024 }));
  }
  process.exit(0); // carbone keeps timers
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
