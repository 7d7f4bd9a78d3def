// @ts-check
/*
 * The strip, drawn anew: its scale, its lanes, or the table in their place. Loaded when the reader
 * first touches the strip.
 */
import { drawCard } from "./card.js";
import { update } from "./state.js";
import { following } from "./steps-beyond.js";
import { drawAxis } from "./strip-axis.js";
import { data } from "./strip-data.js";
import { follow } from "./strip-follow.js";
import { FAR } from "./strip-lane.js";
import { beginOverviewOfLeft } from "./strip-overview.js";
import { planOf } from "./strip-plan.js";
import { movedBy } from "./strip-scale.js";
import { beginStatus } from "./strip-status.js";
import { tableOf, tableOfCounts, drawTable } from "./strip-table.js";
import { ROWS, become, scaleNow, zone } from "./strip-view.js";

/** So many new rows are made in one frame. */
const ROWS_A_FRAME = 24;
/** And so many are placed, unless the strip moves under the hand: then all that is seen. */
const SEEN = 12;
/** And in lanes that nobody sees so many, from the second frame on. */
const UNSEEN = 6;

/** @type {import("./strip-plan.js").Plan | null} what is drawn now, over some frames where it is much */
let plan = null;
/** Whether nothing of it is drawn yet. */
let fresh = false;
/** @type {Set<HTMLElement>} the lanes that stand as it says */
const done = new Set();
/** By what the lanes are made that stand on the page. */
let standing = data().by;
let turn = 0;
/** @type {Set<Element>} the lanes on the screen: while the strip moves, the others wait */
const inSight = new Set();
const sight = new IntersectionObserver((entries) => {
  for (const { target, isIntersecting } of entries) inSight[isIntersecting ? "add" : "delete"](target);
});

beginStatus();
beginOverviewOfLeft();

/** Fills the card that tells of what is chosen. */
export const fillCard = drawCard;

/** Moves the strip to an event. */
export const bringTo = follow;

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
  if (anew) {
    done.clear();
    fresh = true;
    plan = planOf(body);
  }
  if (!plan) return false;
  const focused = document.activeElement;
  const lane = body.contains(focused) ? focused?.closest(".strip-lane") : null;
  const all = () => /** @type {HTMLElement[]} */ ([...(lane?.querySelectorAll("a, button") ?? [])]);
  const at = lane ? all().findIndex((each) => each === focused) : -1;
  const further = carryOut(body, plan);
  // What is drawn anew under the keyboard keeps its place there.
  if (lane && !focused?.isConnected) {
    const left = lane.isConnected ? all() : [];
    const key = focused instanceof HTMLElement ? focused.dataset.key : undefined;
    const same = key && left.find(({ dataset }) => dataset.key === key);
    (same || left[Math.min(at, left.length - 1)] || body).focus({ preventScroll: true });
  }
  return further;
}

/** @param {HTMLElement} body @param {import("./strip-plan.js").Plan} plan @returns {boolean} whether a further frame completes it */
function carryOut(body, { scale, lanes, by, table, most, amount, of }) {
  /** @type {(key: string) => (bin: import("./strip-bins.js").Bin) => void} lists what a lane's count holds */
  const choose =
    (key) =>
    ({ from, to, width, part = "bin" }) => {
      // Of a day that the view cuts, what shows in the view is counted; of bins in files, all.
      const whole = part === "bin" || part === "apart";
      const ends = whole ? [from, to] : [Math.max(from, scale.from), Math.min(to, scale.to)];
      update({ list: [key, ...ends, width, part].join("/") });
    };
  const isTable = table !== undefined;
  // What was drawn stays until all rows of the next are made.
  let room = isTable ? 0 : ROWS_A_FRAME;
  for (const { made, content } of lanes) room -= made.prepare(content.events, room);
  if (!room && !isTable) return true;
  drawTable(body, isTable ? (table ? tableOf(table) : tableOfCounts(lanes, zone(), choose)) : null);
  body.hidden = isTable;
  const moved = Math.abs(movedBy(scaleNow(), scale));
  const moves = moved > 0 && moved < FAR;
  let later = false;
  turn++;
  if (!isTable) {
    const there = /** @type {HTMLElement[]} */ ([...body.querySelectorAll(".strip-lane")]);
    const same = standing === by && there.length === lanes.length;
    const seen = there.map((node) => (moves ? inSight.has(node) : isSeen(node)));
    if (fresh) drawAxis(body, scale, zone());
    room = fresh ? 0 : UNSEEN;
    fresh = false;
    let placed = 0;
    const wanted = lanes.map(({ key, made, content }, i) => {
      const { node } = made;
      const now = there[i];
      if (done.has(node) && node === now) return node;
      const size = Math.max(1, Math.min(content.events.length, ROWS));
      if (same && now && !seen[i] && !now.hidden && (moves || (room < size && room < UNSEEN))) {
        later = true;
        return now;
      }
      if (same && now && seen[i] && !moves && placed && placed + size > SEEN) {
        later = true;
        return now;
      }
      room -= size;
      placed += size;
      const more = made.draw(
        content,
        scale,
        zone(),
        most,
        choose(key),
        turn,
      );
      if (more) later = true;
      else done.add(node);
      return node;
    });
    if (same) wanted.forEach((node, i) => node !== there[i] && there[i]?.replaceWith(node));
    else {
      there.forEach((node) => node.remove());
      body.append(...wanted);
    }
    if (wanted.some((node, i) => node !== there[i])) for (const { made } of lanes) sight.observe(made.node);
    standing = by;
  }
  become(scale, amount, of);
  return later;
}

/** Whether something is in the window. @param {Element} element */
function isSeen(element) {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
