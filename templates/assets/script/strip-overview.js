// @ts-check
/*
 * The band over the strip, where filters or the search leave fewer events: it shows these alone, drawn
 * as the view StripOverview draws all of them.
 */
import { draw, find } from "./dom.js";
import { shown } from "./shown.js";
import { began, BY, data, hour } from "./strip-data.js";
import { onDrawn } from "./strip-view.js";
import { toLocal } from "./strip-zone.js";

/** @typedef {import("./shown.js").Left} Left */

/** As in StripOverview. */
const [WIDTH, HEIGHT, PARTS, MARGIN] = [1000, 40, 120, 4];

/** @type {(x: number, width: number, y: number, height: number) => string} */
const box = (x, width, y, height) => `M${x.toFixed(1)} ${y.toFixed(1)}h${width.toFixed(1)}v${height.toFixed(1)}h${(-width).toFixed(1)}z`;

/** Events by their hour and lane. @param {Left} left @returns {Map<string, string>} paths by their classes */
function eventsLeft(left) {
  const { from, to, by, lanes, events = [] } = data();
  const lane = (HEIGHT - 2 * MARGIN) / Math.max(1, lanes[by].length);
  const along = (/** @type {number} */ at) => (WIDTH * (Math.min(to, Math.max(from, at)) - from)) / (to - from);
  /** @type {Map<string, string>} */
  const shapes = new Map();
  for (const event of events.filter(({ id }) => left.has(id))) {
    const at = hour(event);
    const top = MARGIN + lane * (event.lanes[BY.indexOf(by)] ?? 0);
    const css = `${at === undefined ? "some" : "hour"} kind-${event.kind}`;
    const [first, last] = [along(began(event).from), along(began(event).to)];
    const path = at === undefined ? box(first, last - first, top, 2) : box(along(at) - 1.5, 3, top - 1.5, 5);
    shapes.set(css, (shapes.get(css) ?? "") + path);
  }
  return shapes;
}

/** How many can first have begun in each part. @param {NonNullable<Left["each"]>} each @returns {Map<string, string>} */
function countsLeft(each) {
  const { from, to, by, zones } = data();
  const end = (/** @type {number} */ part) => toLocal(from + ((to - from) * part) / PARTS, zones[0]?.[0] ?? "UTC") / 60;
  /** @type {number[]} where each part begins on the timeline's clocks; an hour that they show twice is the first */
  const ends = [];
  for (let part = 0; part <= PARTS; part++) ends.push(Math.max(end(part), ends[part - 1] ?? -Infinity));
  /** @type {number[]} */
  const counts = Array(PARTS).fill(0);
  each(by, (at) => {
    if (at < (ends[0] ?? 0) || at >= (ends[PARTS] ?? 0)) return;
    // Halves what it can be in until one part is left.
    let [first, last] = [0, PARTS];
    while (last - first > 1) {
      const middle = (first + last) >> 1;
      if (at < (ends[middle] ?? 0)) last = middle;
      else first = middle;
    }
    counts[first] = (counts[first] ?? 0) + 1;
  });
  const fullest = Math.max(1, ...counts);
  const width = WIDTH / PARTS;
  const bars = counts.map((n, i) => {
    const height = ((HEIGHT - MARGIN) * n) / fullest;
    return n ? box(width * i, width, HEIGHT - height, height) : "";
  });
  return new Map([["bar", bars.join("")]]);
}

/** Shows it from now on. */
export function beginOverviewOfLeft() {
  const band = find(".strip-overview");
  const own = draw("g", { class: "left" });
  find(".shade", band).before(own);
  let left = /** @type {Left | null} */ (null);
  onDrawn(() => {
    if (left === shown()) return;
    left = shown();
    band.classList.toggle("narrowed", !!left);
    const shapes = left && (left.each ? countsLeft(left.each) : eventsLeft(left));
    own.replaceChildren(...[...(shapes ?? [])].sort().map(([css, d]) => draw("path", { class: css, d })));
  });
}
