// Measures the front page in Chromium beside vis-timeline 8 and TimelineJS 3 with the same events,
// each page from an empty cache in a browser of its own, all in one go on one machine. Prints a
// table and writes it to bench/browser.md.
//
//   node bench/browser.mjs [RUNS [SIZE…]]     3 runs of 1000, 10000 and 30000 events unless told otherwise
//
// More than 10000 events are spread over ten years; 100000 of them need more memory to build than a
// quarter of most machines' (Java's own choice): `JDK_JAVA_OPTIONS=-Xmx8g node bench/browser.mjs 1 100000`,
// whose last table is kept in bench/browser-100000.md.
// What does not render within two minutes is not tried again. vis-timeline is measured to 10,000 events,
// TimelineJS to 1,000. Last it runs bench/lighthouse, and puts its table under its own. All of it takes
// about a quarter of an hour on two quiet cores.
//
// Needs Node 20, npm, chromium and chromedriver, a JDK 25 and ./hourline; what it needs from npm it
// installs below bench/scratch. What it measures:
//   rendered   ms from the navigation to the second frame after the page's last script has run; Hourline
//              is opened as it is, and, where the strip is moved and filtered, at a day of its strip
//   blocked    ms by which tasks of more than 50 ms held the page up, added (total blocking time)
//   late       tasks of more than 50 ms after the page was rendered, in two seconds of rest
//   elements   in the document
//   heap       MiB of JavaScript after a collection of garbage
//   frame      95th percentile of the ms from frame to frame while the strip, scrolled into view, is
//              moved by 8 pixels a frame for two seconds
//   zoom       KB fetched while looking nearer, step by step, from the whole to an hour, and what
//              took longest from a step to its frame
//   overlaps   words that lie over others, counted by the tests' own check at each of those steps
//   filter     KB, gzipped, fetched with the first filter, ms until what is left is shown, and ms for
//              the next one
//   in use     elements and heap after all that, with two filters on, the places' filter open and a
//              search
import { spawn, spawnSync } from "node:child_process";
import { createServer } from "node:http";
import { createReadStream, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

process.chdir(join(import.meta.dirname, ".."));
const [runs = 3, ...sizes] = process.argv.slice(2).map(Number);
if (!sizes.length) sizes.push(1000, 10000, 30000);
const work = "bench/scratch/browser";
const VIS = "vis-timeline@8.5.4";
const TIMELINEJS = "@knight-lab/timelinejs@3.9.11";
const PATIENCE = 120000;
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".json": "application/json", ".svg": "image/svg+xml", ".woff2": "font/woff2", ".png": "image/png" };

function run(command, ...args) {
  const { status, stderr, error } = spawnSync(command, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}: ${error ?? stderr}`);
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const median = (of) => [...of].sort((a, b) => a - b)[Math.floor(of.length / 2)];
const kb = (bytes) => Math.round(bytes / 102.4) / 10;

/** A browser with an empty profile, over chromedriver's plain HTTP. */
async function browser() {
  const port = 20000 + Math.floor(Math.random() * 20000);
  const driver = spawn("chromedriver", [`--port=${port}`], { stdio: "ignore" });
  const base = `http://127.0.0.1:${port}`;
  for (let tries = 0; ; tries++) {
    try {
      await fetch(`${base}/status`);
      break;
    } catch (error) {
      if (tries > 50) throw error;
      await pause(100);
    }
  }
  const call = async (method, path, body) => {
    const answer = await fetch(base + path, { method, body: body && JSON.stringify(body) });
    const { value } = await answer.json();
    if (value?.error) throw new Error(value.message);
    return value;
  };
  const profile = mkdtempSync(join(tmpdir(), "bench-"));
  const args = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--window-size=1280,900", `--user-data-dir=${profile}`];
  const { sessionId } = await call("POST", "/session", { capabilities: { alwaysMatch: { timeouts: { script: PATIENCE, pageLoad: PATIENCE }, "goog:chromeOptions": { args } } } });
  const session = `/session/${sessionId}`;
  return {
    go: (url) => call("POST", `${session}/url`, { url }),
    run: (script) => call("POST", `${session}/execute/async`, { script: `const done = arguments[0];${script}`, args: [] }),
    cdp: (cmd, params = {}) => call("POST", `${session}/goog/cdp/execute`, { cmd, params }),
    close: async () => {
      // A page that hangs may keep its browser from ending by itself.
      await Promise.race([call("DELETE", session).catch(() => null), pause(10000)]);
      driver.kill();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

const server = createServer((request, response) => {
  const path = join(work, decodeURIComponent(new URL(request.url, "http://x").pathname));
  if (!existsSync(path) || statSync(path).isDirectory()) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "application/octet-stream", "cache-control": "no-store" });
  createReadStream(path).pipe(response);
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const root = `http://127.0.0.1:${server.address().port}/`;

const OVERLAPS = readFileSync("src/test/resources/org/hourline/browser/overlaps.js", "utf8");

/** What the page is measured with; it stands before all else in a page. */
const PROBE = `
window.tasks = [];
new PerformanceObserver((list) => { for (const { startTime, duration } of list.getEntries()) tasks.push([startTime, duration]); })
  .observe({ type: "longtask", buffered: true });
window.rendered = 0;
const frames = () => requestAnimationFrame(() => requestAnimationFrame(() => { window.rendered = performance.now(); }));
if (location.pathname.includes("/hourline")) addEventListener("load", frames);
else window.addEventListener("drawn", frames);
`;

async function measure(page, pan, zoom, filter) {
  const b = await browser();
  try {
    await b.cdp("Page.addScriptToEvaluateOnNewDocument", { source: PROBE });
    await b.go(root + page);
    const first = await b.run(`
      const wait = () => rendered ? setTimeout(() => done({
        rendered, elements: document.getElementsByTagName("*").length,
        blocked: tasks.filter(([at]) => at < rendered + 100).reduce((sum, [, ms]) => sum + Math.max(0, ms - 50), 0),
        late: tasks.filter(([at]) => at > rendered).length,
        others: performance.getEntriesByType("resource").filter(({ name }) => !name.startsWith(location.origin)).length,
      }), 2000) : setTimeout(wait, 50);
      wait();`);
    await b.cdp("HeapProfiler.collectGarbage");
    const { usedSize } = await b.cdp("Runtime.getHeapUsage");
    const frame = pan && (await b.run(`
      document.querySelector(".strip-body")?.scrollIntoView();
      const begin = performance.now(); let last = 0; const gaps = [];
      const step = (now) => {
        if (last) gaps.push(now - last);
        last = now;
        (${pan})(gaps.length);
        if (now - begin < 2000) requestAnimationFrame(step);
        else done(gaps.sort((a, b) => a - b)[Math.floor(gaps.length * 0.95)]);
      };
      setTimeout(() => requestAnimationFrame(step), 500);`));
    const zoomed = zoom && (await b.run(`
      const bytes = () => performance.getEntriesByType("resource").filter(({ name }) => name.includes("data/strip")).reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
      performance.setResourceTimingBufferSize(2000);
      document.querySelectorAll(".tools > button")[0].click();
      let slowest = 0; let steps = 0;
      const before = bytes();
      const next = () => {
        const [from, to] = (/t=([^&]*)/.exec(location.hash)?.[1] ?? "").split("/").map(Date.parse);
        if (to - from <= 3600000 || steps > 40) return done({ bytes: bytes() - before, slowest, steps });
        steps++;
        const at = performance.now();
        document.querySelectorAll(".tools button")[1].click();
        requestAnimationFrame(() => requestAnimationFrame(() => {
          slowest = Math.max(slowest, performance.now() - at);
          setTimeout(next, 300);
        }));
      };
      setTimeout(next, 300);`));
    const overlaps = zoom && (await b.run(`
      const overlaps = () => { ${OVERLAPS} };
      for (const each of document.querySelectorAll(".below")) each.style.contentVisibility = "visible";
      document.querySelector(".tools > button").click();
      let found = 0; let steps = 0;
      const next = () => {
        found += overlaps().length;
        const [from, to] = (/t=([^&]*)/.exec(location.hash)?.[1] ?? "").split("/").map(Date.parse);
        if (to - from <= 3600000 || steps++ > 40) return done(found);
        document.querySelectorAll(".tools button")[1].click();
        setTimeout(next, 600);
      };
      setTimeout(next, 600);`));
    const filtered = filter && (await b.run(`
      const panel = document.querySelector(".explore-filters");
      const said = document.querySelector(".explore-said");
      const times = [];
      const tick = (name) => new Promise((resolve) => {
        const begin = performance.now();
        const before = said.textContent;
        const wait = () => said.textContent === before ? requestAnimationFrame(wait)
          : requestAnimationFrame(() => { times.push(performance.now() - begin); setTimeout(resolve, 300); });
        const box = () => document.querySelector("[name=" + name + "]");
        const press = () => {
          document.querySelector("[data-filter=" + name + "]:not([open]) > summary")?.click();
          return box() ? (box().click(), wait()) : requestAnimationFrame(press);
        };
        panel.open = true;
        press();
      });
      tick("type").then(() => tick("importance")).then(() => done(times));`));
    const used = filter && (await b.run(`
      document.querySelector("[data-filter=place]:not([open]) > summary")?.click();
      const field = document.querySelector("#explore-search");
      field.value = "road";
      field.dispatchEvent(new Event("input", { bubbles: true }));
      const found = () => /^\\d/.test(document.querySelector(".explore-results").textContent);
      const wait = () => found() ? setTimeout(() => done({ elements: document.getElementsByTagName("*").length }), 500) : setTimeout(wait, 50);
      wait();`));
    if (used) {
      await b.cdp("HeapProfiler.collectGarbage");
      used.heap = (await b.cdp("Runtime.getHeapUsage")).usedSize / 2 ** 20;
    }
    return { ...first, heap: usedSize / 2 ** 20, frame, zoomed, overlaps, filtered, used };
  } finally {
    await b.close();
  }
}

async function measured(page, pan, detail) {
  const all = [];
  for (let i = 0; i < runs; i++) all.push(await measure(page, pan, detail && i === runs - 1, detail && i === runs - 1));
  const middle = (name) => median(all.map((one) => one[name]));
  const last = all[all.length - 1];
  return { rendered: middle("rendered"), blocked: middle("blocked"), late: middle("late"), elements: last.elements, others: last.others, heap: middle("heap"), frame: pan ? middle("frame") : undefined, zoomed: last.zoomed, overlaps: last.overlaps, filtered: last.filtered, used: last.used };
}

const gz = (...paths) => paths.reduce((sum, path) => sum + gzipSync(readFileSync(path), { level: 9 }).length, 0);
/** The files that the front page itself asks for. */
const assets = (site, ext) => [...readFileSync(join(site, "index.html"), "utf8").matchAll(/(?:href|src)="(assets\/[^"]+)"/g)].map(([, path]) => path).filter((path) => path.endsWith(ext)).map((path) => join(site, path));

rmSync(work, { recursive: true, force: true });
mkdirSync(join(work, "npm"), { recursive: true });
run("npm", "install", "--silent", "--no-save", "--no-package-lock", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix", join(work, "npm"), VIS, TIMELINEJS);
const vis = "npm/node_modules/vis-timeline";
const knight = "npm/node_modules/@knight-lab/timelinejs/dist";

const lines = [
  "# The front page in Chromium, beside vis-timeline and TimelineJS",
  "",
  `Written by \`node bench/browser.mjs\`, which says what each column is; median of ${runs} runs, each in a`,
  "new browser with an empty cache.",
  "",
  `- ${cpus()[0].model.trim()}, ${cpus().length} cores; ${spawnSync("chromium", ["--version"], { encoding: "utf8" }).stdout.trim()}`,
  `- ${VIS}, ${TIMELINEJS}`,
  "",
];

run("./hourline", "build", "--quiet", "--output-dir", join(work, "hourline-real"));
const real = join(work, "hourline-real");
const later = gz(...readdirSync(join(real, "assets")).filter((name) => /^hourline-.*\.js$/.test(name)).map((name) => join(real, "assets", name)));
const [html, css, js] = [gz(join(real, "index.html")), gz(...assets(real, ".css")), gz(...assets(real, ".js"))];
const visBytes = [gz(join(work, vis, "standalone/umd/vis-timeline-graph2d.min.js")), gz(join(work, vis, "styles/vis-timeline-graph2d.min.css"))];
const knightBytes = [gz(join(work, knight, "js/timeline.js")), gz(join(work, knight, "css/timeline.css"))];
lines.push(
  "Gzipped, in KB, without fonts and pictures; the others' are their own script and style sheet, before",
  "any content:",
  "",
  "| | HTML | CSS | JS | all |",
  "| --- | ---: | ---: | ---: | ---: |",
  `| Hourline, the front page of this repository's content | ${kb(html)} | ${kb(css)} | ${kb(js)} | ${kb(html + css + js)} |`,
  `| vis-timeline | | ${kb(visBytes[1])} | ${kb(visBytes[0])} | ${kb(visBytes[0] + visBytes[1])} |`,
  `| TimelineJS | | ${kb(knightBytes[1])} | ${kb(knightBytes[0])} | ${kb(knightBytes[0] + knightBytes[1])} |`,
  "",
  `When a reader first touches the strip, Hourline fetches another ${kb(later)} KB of script.`,
  "",
  "| events | page | rendered, ms | blocked, ms | late | elements | heap, MiB | frame, ms | zoom, KB | slowest step, ms | overlaps | third parties |",
  "| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
);

for (const size of sizes) {
  const content = join(work, "content");
  const name = `hourline-${size}`;
  rmSync(content, { recursive: true, force: true });
  const java = readdirSync("/usr/lib/jvm").map((home) => `/usr/lib/jvm/${home}`).find((home) => existsSync(`${home}/release`) && /VERSION="25/.test(readFileSync(`${home}/release`, "utf8")));
  const days = size > 10000 ? 3650 : Math.ceil(size / 50) + 1;
  run(join(java ?? process.env.JAVA_HOME, "bin/java"), "bench/Generate.java", "--events", String(size), "--days", String(days), "--out", content);
  run("./hourline", "build", "--quiet", "--content", content, "--output-dir", join(work, name));
  const { events } = JSON.parse(readFileSync(join(work, name, "data/timeline.json"), "utf8"));
  const items = events.filter(({ began, when }) => (began ?? when?.began)?.from).map((event) => {
    const { from, to } = event.began ?? event.when.began;
    return { id: event.id, content: event.title, start: from.utc, end: to.utc, group: event.places?.[0] ?? "" };
  });
  if (!items.length) throw new Error("no events with times in timeline.json");
  const groups = [...new Set(items.map(({ group }) => group))].map((id) => ({ id, content: id }));
  writeFileSync(join(work, `events-${size}.json`), JSON.stringify({ items, groups }));
  writeFileSync(
    join(work, `vis-${size}.html`),
    `<!doctype html><meta charset="utf-8"><title>vis</title><link rel="stylesheet" href="${vis}/styles/vis-timeline-graph2d.min.css"><div id="t"></div><script src="${vis}/standalone/umd/vis-timeline-graph2d.min.js"></script><script>
fetch("events-${size}.json").then((r) => r.json()).then(({ items, groups }) => {
  window.timeline = new vis.Timeline(document.getElementById("t"), new vis.DataSet(items), new vis.DataSet(groups), {});
  timeline.once("changed", () => dispatchEvent(new Event("drawn")));
});</script>`,
  );
  const slides = items.map((item) => {
    const at = new Date(item.start);
    return { unique_id: item.id, text: { headline: item.content }, group: item.group, start_date: { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate(), hour: at.getUTCHours(), minute: at.getUTCMinutes() } };
  });
  writeFileSync(join(work, `slides-${size}.json`), JSON.stringify({ events: slides }));
  writeFileSync(
    join(work, `knight-${size}.html`),
    `<!doctype html><meta charset="utf-8"><title>TimelineJS</title><link rel="stylesheet" href="${knight}/css/timeline.css"><div id="t" style="width:100%;height:600px"></div><script src="${knight}/js/timeline.js"></script><script>
fetch("slides-${size}.json").then((r) => r.json()).then((json) => {
  window.timeline = new TL.Timeline("t", json, { font: null });
  const wait = () => document.querySelectorAll(".tl-timemarker").length >= json.events.length ? dispatchEvent(new Event("drawn")) : setTimeout(wait, 20);
  wait();
});</script>`,
  );
  const row = (page, of) =>
    lines.push(
      `| ${size} | ${page} | ${of ? [Math.round(of.rendered), Math.round(of.blocked), of.late, of.elements, of.heap.toFixed(1), of.frame ? of.frame.toFixed(1) : "", of.zoomed ? kb(of.zoomed.bytes) : "", of.zoomed ? Math.round(of.zoomed.slowest) : "", of.overlaps ?? "", of.others].join(" | ") : "not rendered within two minutes | | | | | | | |"} |`,
    );
  const ours = await measured(
    `${name}/index.html#t=2030-03-02T00:00Z/2030-03-03T00:00Z`,
    `() => document.querySelector(".strip-body").dispatchEvent(new WheelEvent("wheel", { deltaX: 8, bubbles: true, cancelable: true }))`,
    size > 300,
  );
  row("Hourline", await measured(`${name}/index.html`));
  row("Hourline, opened at a day that its address names", ours);
  if (size <= 10000) {
    const theirs = await measured(`vis-${size}.html`, `() => timeline.moveTo(new Date(+timeline.getWindow().start + (timeline.getWindow().end - timeline.getWindow().start) * (0.5 + 8 / 1280)), { animation: false })`).catch(() => null);
    row("vis-timeline", theirs);
  }
  if (size <= 1000) row("TimelineJS", await measured(`knight-${size}.html`).catch(() => null));
  const site = join(work, name);
  const selection = readdirSync(join(site, "data/strip")).filter((file) => file.startsWith("select")).map((file) => join(site, "data/strip", file));
  const [first = 0, next = 0] = ours.filtered ?? [];
  const front = gz(join(site, "index.html"), ...[".css", ".js"].flatMap((ext) => assets(site, ext)));
  lines.push(`| ${size} | Hourline: HTML ${kb(gz(join(site, "index.html")))} KB, with CSS and JS ${kb(front)} KB; filter ${kb(gz(...selection))} KB, ${Math.round(first)} ms, then ${Math.round(next)} ms; in use ${ours.used.elements} elements, ${ours.used.heap.toFixed(1)} MiB | | | | | | | | | | |`);
  console.error(lines.slice(-3).join("\n"));
  rmSync(content, { recursive: true, force: true });
}
server.close();
lines.push("", "vis-timeline is measured to 10,000 events. TimelineJS is measured to 1,000 events: it is made for some dozens. Hourline's `rendered` is of a page", "that besides holds the ledger, the map and the list; vis-timeline's of the timeline alone.");
const { stdout: scores, status: tried } = spawnSync("bench/lighthouse", [], { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
lines.push("", tried === 0 ? scores.trim() : "Lighthouse could not be run.");
writeFileSync("bench/browser.md", lines.join("\n") + "\n");
console.log(lines.join("\n"));
