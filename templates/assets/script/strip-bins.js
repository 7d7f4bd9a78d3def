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
 * @property {Map<number, number>} types how many of each type, an index of the lanes by type
 * @property {Told[]} [events] where they are known one by one
 * @property {number} width of the bins that it was counted among, or was put together from
 * @property {"day" | "wide" | "apart"} [part] of which only the day is known, or not even that, or which
 *   stand apart where whole bins are counted
 */

/**
 * @typedef {object} Counts
 * @property {Bin[]} bins with holes where there is nothing
 * @property {Bin[]} days events of which only the day is known
 * @property {number} wider all others
 * @property {Bin} [wide] they; of no types where these are not known
 */

const HOUR = 3600;
const DAY = 24 * HOUR;
/** Beyond that many days a count a day is a row too many. */
const MOST_DAYS = 8;

const WIDTHS = [300, 900, 1800]
  .concat([1, 2, 3, 6, 12].map((hours) => hours * HOUR))
  .concat([1, 2, 7, 14, 28, 91, 364, 3640].map((days) => days * DAY));

/** The narrowest width of bins with no more than so many in a span. @param {number} span @param {number} most */
export const binWidth = (span, most) =>
  WIDTHS.find((width) => span / width <= most) ?? /** @type {number} */ (WIDTHS[WIDTHS.length - 1]);

/** @param {readonly Told[]} events */
function typesIn(events) {
  /** @type {Map<number, number>} */
  const types = new Map();
  for (const { lanes } of events) types.set(lanes[2], (types.get(lanes[2]) ?? 0) + 1);
  return types;
}

/** How many of each type some bins hold together. @param {readonly Bin[]} bins */
export function typesOf(bins) {
  /** @type {Map<number, number>} */
  const sum = new Map();
  for (const { types } of bins) for (const [type, n] of types) sum.set(type, (sum.get(type) ?? 0) + n);
  return sum;
}

/** The type of most events, and of how many. @param {Map<number, number>} types @returns {[type: number, n: number]} */
export const largest = (types) => [...types].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [0, 0];

/**
 * Where an event is counted: in the bin or on the day of a number, or apart.
 *
 * @param {Told} event
 * @param {Span} view
 * @param {number} width of a bin
 * @param {string} zone whose round hours and days bins keep to
 * @returns {{part: "bin" | "day" | "wide", at: number}}
 */
function placeOf(event, view, width, zone) {
  const bin = (/** @type {number} */ at) => Math.floor(toLocal(at, zone) / width);
  const day = (/** @type {number} */ at) => Math.floor(toLocal(at, zone) / DAY);
  const clock = hour(event);
  const { from, to } = began(event);
  if (clock !== undefined && clock >= view.from && clock < view.to) return { part: "bin", at: bin(clock) };
  if (clock === undefined && from >= view.from && to <= view.to && bin(from) === bin(to - 1)) {
    return { part: "bin", at: bin(from) };
  }
  const days = (view.to - view.from) / DAY <= MOST_DAYS && from < view.to && to > view.from;
  if (clock === undefined && days && day(from) === day(to - 1)) return { part: "day", at: day(from) };
  return { part: "wide", at: 0 };
}

/**
 * Whether an event is among those that a bin, or what stands beside the bins, counts.
 *
 * @param {Told} event
 * @param {{from: number, to: number, width: number, part?: "bin" | "day" | "wide"}} of
 * @param {string} zone
 */
export function isCounted(event, { from, to, width, part = "bin" }, zone) {
  const place = placeOf(event, { from, to }, width, zone);
  const number = (/** @type {number} */ at) => Math.floor(toLocal(at, zone) / (part === "day" ? DAY : width));
  return place.part === part && (part === "wide" || (place.at >= number(from) && place.at <= number(to - 1)));
}

/**
 * @param {readonly Told[]} events
 * @param {Span} view
 * @param {number} width of a bin
 * @param {string} zone whose round hours and days bins keep to
 * @returns {Counts}
 */
export function countsOf(events, view, width, zone) {
  /** @type {Record<"bin" | "day" | "wide", Map<number, Told[]>>} */
  const tally = { bin: new Map(), day: new Map(), wide: new Map() };
  for (const event of events) {
    const { part, at } = placeOf(event, view, width, zone);
    const there = tally[part].get(at);
    if (there) there.push(event);
    else tally[part].set(at, [event]);
  }
  // The first and the last bin are of no more than the view holds of them.
  /** @type {(part: "bin" | "day", each: number) => Bin[]} */
  const list = (part, each) =>
    [...tally[part]]
      .sort((a, b) => a[0] - b[0])
      .map(([key, events]) => ({
        from: fromLocal(key * each, zone),
        to: fromLocal((key + 1) * each, zone),
        n: events.length,
        types: typesIn(events),
        events,
        width,
        ...(part === "day" ? { part } : {}),
      }));
  const wide = tally.wide.get(0);
  return {
    bins: list("bin", width).map((bin) => ({ ...bin, from: Math.max(bin.from, view.from), to: Math.min(bin.to, view.to) })),
    days: list("day", DAY),
    wider: wide?.length ?? 0,
    ...(wide ? { wide: { ...view, n: wide.length, types: typesIn(wide), events: wide, width, part: "wide" } } : {}),
  };
}
