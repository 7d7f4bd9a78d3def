// @ts-check
/* What the strip shows now, asked by everything that draws it or moves it. */
import { shown } from "./shown.js";
import { current, update } from "./state.js";
import { data } from "./strip-data.js";
import { eventsIn } from "./strip-source.js";

/** @typedef {import("./strip-data.js").By} By */
/** @typedef {import("./strip-scale.js").Scale} Scale */

/** Nobody looks closer than that, in seconds. */
export const CLOSEST = 600;
/** A lane with more events than that shows counts. */
export const ROWS = 24;
const HOUR = 3600;

/** What the strip shows now, in seconds. */
export function view() {
  const { from, to } = data();
  const chosen = current().view;
  return chosen ? clamped(chosen.from / 1000, chosen.to / 1000) : { from, to };
}

/** A stretch moved and cut so that it lies in the window. @param {number} from @param {number} to */
export function clamped(from, to) {
  const window = data();
  const span = Math.min(window.to - window.from, Math.max(CLOSEST, to - from));
  const middle = (from + to) / 2;
  const first = Math.min(window.to - span, Math.max(window.from, middle - span / 2));
  return { from: first, to: first + span };
}

/** Shows a stretch, in seconds. @param {number} from @param {number} to */
export function look(from, to) {
  const window = data();
  const next = clamped(from, to);
  const whole = next.to - next.from >= window.to - window.from - 1;
  // By the minute, so that addresses stay short; nobody sees less than that of hours.
  const grain = next.to - next.from > HOUR ? 60 : 1;
  const round = (/** @type {number} */ at) => Math.round(at / grain) * grain * 1000;
  update({ view: whole ? null : { from: round(next.from), to: round(next.to) } });
}

/** @returns {string} whose hours stand first */
export function zone() {
  const zones = data().zones.map(([id]) => id);
  const { zone } = current();
  return zone && zones.includes(zone) ? zone : (zones[0] ?? "UTC");
}

/** @returns {By} */
export const lanesBy = () => current().lanes ?? data().by;

/**
 * The events that the filters leave and that show in a stretch; null where they are only counted.
 *
 * @param {{from: number, to: number}} within
 */
export function inView(within) {
  const left = shown();
  const events = eventsIn(within, left?.chunks?.(within));
  return left && events ? events.filter(({ id }) => left.has(id)) : events;
}

/** @type {Scale} */
let scale;

/**
 * The strip has been drawn.
 *
 * @param {Scale} by
 * @param {number} n how many events it shows or counts
 * @param {import("./strip-data.js").Span} of the stretch in which it does
 */
export function become(by, n, of = by) {
  scale = by;
  amount = n;
  counted = of;
  for (const listener of drawn) listener(scale);
}

/** How moments lie on the strip as it is now. */
export const scaleNow = () => scale;

let amount = 0;
/** @type {import("./strip-data.js").Span} */
let counted;
/** @type {((scale: Scale) => void)[]} */
const drawn = [];

/** Listens to the strip's being drawn anew. @param {(scale: Scale) => void} listener */
export function onDrawn(listener) {
  drawn.push(listener);
}

/** How many events the strip shows or counts. */
export const amountNow = () => amount;

/** The stretch in which it does: where it counts, that of whole bins. */
export const countedNow = () => counted;
