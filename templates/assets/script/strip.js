// @ts-check
/*
 * The strip under the reader's hands. As long as nobody touches it the strip that the build drew
 * stands; from the first change on, its lanes are drawn here, by the same signs.
 */
import { find } from "./dom.js";
import { onShown } from "./shown.js";
import { current, subscribe, update } from "./state.js";
import { drawAxis } from "./strip-axis.js";
import { beginControls } from "./strip-controls.js";
import { BY, data } from "./strip-data.js";
import { beginGestures } from "./strip-gestures.js";
import { laneOf, mostBins } from "./strip-lane.js";
import { countsIn, isReady, isWaiting, onArrival, totals } from "./strip-source.js";
import { quiet, scaleOf } from "./strip-scale.js";
import { drawTable } from "./strip-table.js";
import { become, inView, lanesBy, scaleNow, view, zone } from "./strip-view.js";
import { say } from "./words.js";

/** @typedef {import("./strip-data.js").Told} Told */
/** @typedef {import("./strip-data.js").By} By */

/** Room for a folded stretch, in pixels. */
const FOLD = 34;
/** @type {Set<keyof import("./state.js").State>} what the strip is drawn by */
const DRAWN_BY = new Set(["view", "lanes", "zone", "fold", "table"]);

/** @type {HTMLElement} */
let body;
/** @type {Map<string, ReturnType<typeof laneOf>>} */
const lanes = new Map();
function rescale() {
  const span = view();
  const width = find(".strip-headings", body).clientWidth || 600;
  const events = current().fold && (data().events ? inView(data()) : inView(span));
  const folds = events ? quiet(events, data().events ? data() : span, span.to - span.from) : [];
  return scaleOf(span, folds, Math.min(10, (100 * FOLD) / width));
}

/** The lanes of a kind, and the last one of gaps without a lane. @param {By} by */
function lanesOf(by) {
  const { gaps, lanes: all } = data();
  const of = all[by].map((lane, i) => ({
    key: `${by}/${i}`,
    lane,
    gaps: by === "place" ? gaps.filter(({ lane }) => lane === i) : [],
  }));
  const rest = gaps.filter(({ lane }) => by !== "place" || lane === undefined);
  return rest.length
    ? [...of, { key: `${by}/gaps`, lane: { name: say("script.gaps") }, gaps: rest }]
    : of;
}

let frame = 0;
let touched = false;

/** Draws the strip with the next frame. */
export function drawSoon() {
  touched = true;
  cancelAnimationFrame(frame);
  frame = requestAnimationFrame(drawNow);
}

function drawNow() {
  const scale = rescale();
  const by = lanesBy();
  if (!isReady()) {
    become(scale, 0);
    return;
  }
  const index = BY.indexOf(by);
  const events = inView(scale);
  const table = current().table;
  let amount = events?.length ?? 0;
  const most = mostBins(body);
  const counts = events ? [] : countsIn(scale, by, most);
  // What was drawn stays until all of the next is here.
  if (isWaiting()) return;
  drawTable(body, table ? (events ?? []) : null);
  body.hidden = table;
  if (!table) {
    drawAxis(body, scale, zone());
    /** @type {Told[][]} */
    const grouped = [];
    for (const event of events ?? []) (grouped[event.lanes[index] ?? 0] ??= []).push(event);
    const all = totals(by).lanes;
    const wanted = lanesOf(by).map(({ key, lane, gaps }, i) => {
      const made = lanes.get(key) ?? laneOf(lane, by === "place", gaps);
      lanes.set(key, made);
      made.draw(
        { events: grouped[i] ?? [], total: all[i] ?? 0, counts: counts[i] },
        scale,
        zone(),
        most,
        ({ from, to }) => update({ list: `${key}/${from}/${to}` }),
      );
      return made.node;
    });
    for (const { bins, wider } of counts) amount += bins.reduce((sum, { n }) => sum + n, wider);
    const there = [...body.querySelectorAll(".strip-lane")];
    if (there.length !== wanted.length || there.some((node, i) => node !== wanted[i])) {
      there.forEach((node) => node.remove());
      body.append(...wanted);
    }
  }
  become(scale, amount);
}

export function beginStrip() {
  const strip = find(".strip");
  body = find(".strip-body", strip);
  beginControls(strip, body);
  become(scaleOf(view(), [], 0), data().total);
  isReady();
  beginGestures(body);
  subscribe((_, changed) => {
    if ([...changed].some((name) => DRAWN_BY.has(name))) drawSoon();
  });
  onShown(drawSoon);
  onArrival(() => (touched ? drawSoon() : become(scaleNow(), data().total)));
  let width = body.clientWidth;
  new ResizeObserver(() => {
    if (touched && body.clientWidth !== width) drawSoon();
    width = body.clientWidth;
  }).observe(body);
}
