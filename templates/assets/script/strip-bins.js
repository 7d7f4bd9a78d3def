// @ts-check
/*
 * Counts in place of rows, where a lane crowds. Each event is counted exactly once: in the bin that
 * holds its reported hour, or all of the stretch in which it can have begun; else in its day, where
 * only the day is known; else apart. So no hour is given an event of which nobody reported it.
 */
import { began, hour } from "./strip-data.js";
import { fromLocal, toLocal } from "./strip-zone.js";

/** @typedef {import("./strip-data.js").Told} Told */
/** @typedef {import("./strip-data.js").Span} Span */

/**
 * @typedef {object} Bin
 * @property {number} from
 * @property {number} to
 * @property {number} n how many events
 * @property {[type: number, n: number]} most the type of most of them, an index of the lanes by type
 * @property {Told[]} [events] where they are known one by one
 */

/**
 * @typedef {object} Counts
 * @property {Bin[]} bins with holes where there is nothing
 * @property {Bin[]} days events of which only the day is known
 * @property {number} wider all others
 */

const HOUR = 3600;
const DAY = 24 * HOUR;
/** A lane with more events than that shows counts. */
export const ROWS = 24;
/** Beyond that many days a count a day is a row too many. */
const MOST_DAYS = 8;

const WIDTHS = [300, 900, 1800]
  .concat([1, 2, 3, 6, 12].map((hours) => hours * HOUR))
  .concat([1, 2, 7, 14, 28, 91, 364, 3640].map((days) => days * DAY));

/** The narrowest width of bins with no more than so many in a span. @param {number} span @param {number} most */
export const binWidth = (span, most) =>
  WIDTHS.find((width) => span / width <= most) ?? /** @type {number} */ (WIDTHS[WIDTHS.length - 1]);

/** The type of most events, and of how many. @param {readonly Told[]} events @returns {[type: number, n: number]} */
export function largest(events) {
  /** @type {Map<number, number>} */
  const types = new Map();
  for (const { lanes } of events) types.set(lanes[2], (types.get(lanes[2]) ?? 0) + 1);
  return [...types].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [0, 0];
}

/**
 * @param {readonly Told[]} events
 * @param {Span} view
 * @param {number} width of a bin
 * @param {string} zone whose round hours and days bins keep to
 * @returns {Counts}
 */
export function countsOf(events, view, width, zone) {
  /** @type {Map<number, Told[]>} */
  const fine = new Map();
  /** @type {Map<number, Told[]>} */
  const daily = new Map();
  /** @type {Told[]} */
  const wider = [];
  const bin = (/** @type {number} */ at) => Math.floor(toLocal(at, zone) / width);
  const day = (/** @type {number} */ at) => Math.floor(toLocal(at, zone) / DAY);
  const days = (view.to - view.from) / DAY <= MOST_DAYS;
  /** @type {(tally: typeof fine, key: number, event: Told) => void} */
  const add = (tally, key, event) => {
    const there = tally.get(key);
    if (there) there.push(event);
    else tally.set(key, [event]);
  };
  for (const event of events) {
    const clock = hour(event);
    const { from, to } = began(event);
    if (clock !== undefined && clock >= view.from && clock < view.to) add(fine, bin(clock), event);
    else if (clock === undefined && bin(from) === bin(to - 1)) add(fine, bin(from), event);
    else if (clock === undefined && days && day(from) === day(to - 1)) add(daily, day(from), event);
    else wider.push(event);
  }
  /** @type {(tally: typeof fine, width: number) => Bin[]} */
  const list = (tally, width) =>
    [...tally]
      .sort((a, b) => a[0] - b[0])
      .map(([key, events]) => ({
        from: fromLocal(key * width, zone),
        to: fromLocal((key + 1) * width, zone),
        n: events.length,
        most: largest(events),
        events,
      }));
  return { bins: list(fine, width), days: list(daily, DAY), wider: wider.length };
}
