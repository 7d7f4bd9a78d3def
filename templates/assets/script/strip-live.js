// @ts-check
/*
 * The strip, drawn anew: its scale, its lanes, or the table in their place. Loaded when the reader
 * first touches the strip.
 */
import { drawCard } from "./card.js";
import { find } from "./dom.js";
import { current, update } from "./state.js";
import { following } from "./steps-beyond.js";
import { drawAxis } from "./strip-axis.js";
import { countsIn } from "./strip-counts.js";
import { BY, data } from "./strip-data.js";
import { FAR, laneOf, mostBins } from "./strip-lane.js";
import { quiet } from "./strip-quiet.js";
import { isReady, isWaiting, totals } from "./strip-source.js";
import { movedBy, scaleOf } from "./strip-scale.js";
import { drawTable } from "./strip-table.js";
import { ROWS, become, inView, lanesBy, scaleNow, view, zone } from "./strip-view.js";
import { say } from "./words.js";

/** @typedef {import("./strip-data.js").Told} Told */
/** @typedef {import("./strip-data.js").By} By */

/** Room for a folded stretch, in pixels. */
const FOLD = 34;

/** @type {Map<string, ReturnType<typeof laneOf>>} */
const lanes = new Map();
/** @type {Set<Element>} the lanes on the screen: the others are drawn when the hand rests */
const inSight = new Set();
const sight = new IntersectionObserver((entries) => {
  for (const { target, isIntersecting } of entries) inSight[isIntersecting ? "add" : "delete"](target);
});

/** @param {HTMLElement} body */
function rescale(body) {
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

/** So many new rows are made in one frame; and lanes that nobody sees are drawn until they have so many. */
const ROWS_A_FRAME = 24;
let turn = 0;
/** @type {Set<HTMLElement>} the lanes that stand as the state says */
const done = new Set();
/** By what the lanes are made that stand on the page. */
let standing = data().by;

/** Fills the card that tells of what is chosen. */
export const fillCard = drawCard;

/** The event to step to in a timeline that the page does not hold. */
export const next = following;

/**
 * Draws what the state says.
 *
 * @param {HTMLElement} body of the strip
 * @param {boolean} anew whether that has changed since the last frame
 * @returns {boolean} whether a further frame completes it
 */
export function drawStrip(body, anew) {
  if (anew) done.clear();
  const focused = document.activeElement;
  const lane = body.contains(focused) ? focused?.closest(".strip-lane") : null;
  const all = () => /** @type {HTMLElement[]} */ ([...(lane?.querySelectorAll("a, button") ?? [])]);
  const at = lane ? all().findIndex((each) => each === focused) : -1;
  const further = drawNow(body);
  // What is drawn anew under the keyboard keeps its place there.
  if (lane && !focused?.isConnected) {
    const left = lane.isConnected ? all() : [];
    (left[Math.min(at, left.length - 1)] ?? body).focus({ preventScroll: true });
  }
  return further;
}

/** Whether something is in the window. @param {Element} element */
function isSeen(element) {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

/** @param {HTMLElement} body */
function drawNow(body) {
  const scale = rescale(body);
  const by = lanesBy();
  if (!isReady()) {
    become(scale, 0);
    return false;
  }
  const index = BY.indexOf(by);
  const events = inView(scale);
  const table = current().table;
  let amount = events?.length ?? 0;
  const most = mostBins(body);
  const counts = events ? [] : countsIn(scale, by, most);
  // What was drawn stays until all of the next is here,
  if (isWaiting()) return false;
  // stays where nothing of the next could be fetched,
  if (!events && !counts.some(({ bins, wider }) => bins.length || wider)) {
    become(scaleNow(), 0);
    return false;
  }
  /** @type {Told[][]} */
  const grouped = [];
  for (const event of events ?? []) (grouped[event.lanes[index] ?? 0] ??= []).push(event);
  const drawn = lanesOf(by).map(({ key, lane, gaps }) => {
    const made = lanes.get(key) ?? laneOf(lane, by === "place", gaps);
    lanes.set(key, made);
    sight.observe(made.node);
    return { key, made };
  });
  // and stays until all of its rows are made, over some frames where they are many.
  let room = table ? 0 : ROWS_A_FRAME;
  drawn.forEach(({ made }, i) => (room -= made.prepare(grouped[i] ?? [], room)));
  if (!room && !table) return true;
  drawTable(body, table ? (events ?? []) : null);
  body.hidden = table;
  const moved = Math.abs(movedBy(scaleNow(), scale));
  const moves = moved > 0 && moved < FAR;
  let later = false;
  turn++;
  if (!table) {
    const there = /** @type {HTMLElement[]} */ ([...body.querySelectorAll(".strip-lane")]);
    const same = standing === by && there.length === drawn.length;
    const seen = there.map((node) => (moves ? inSight.has(node) : isSeen(node)));
    drawAxis(body, scale, zone());
    const all = totals(by).lanes;
    room = ROWS_A_FRAME;
    const wanted = drawn.map(({ key, made }, i) => {
      const { node } = made;
      const now = there[i];
      if (done.has(node) && node === now) return node;
      if (same && now && !seen[i] && !now.hidden && (moves || room <= 0)) {
        later = true;
        return now;
      }
      const own = grouped[i] ?? [];
      room -= Math.max(1, Math.min(own.length, ROWS));
      const more = made.draw(
        { events: own, total: all[i] ?? 0, counts: counts[i] },
        scale,
        zone(),
        most,
        ({ from, to, width, part = "bin" }) =>
          update({ list: [key, Math.max(from, scale.from), Math.min(to, scale.to), width, part].join("/") }),
        turn,
      );
      if (more) later = true;
      else done.add(node);
      return node;
    });
    for (const { bins, wider } of counts) amount += bins.reduce((sum, { n }) => sum + n, wider);
    if (same) wanted.forEach((node, i) => node !== there[i] && there[i]?.replaceWith(node));
    else {
      there.forEach((node) => node.remove());
      body.append(...wanted);
    }
    standing = by;
  }
  become(scale, amount);
  return later;
}
