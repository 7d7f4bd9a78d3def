// @ts-check
/* Counts of a stretch that holds too many events to be told one by one; see the view StripTiles. */
import { data } from "./strip-data.js";
import { file, index } from "./strip-source.js";
import { shown } from "./shown.js";
import { fromLocal, toLocal } from "./strip-zone.js";

/** @typedef {import("./strip-data.js").Span} Span */
/** @typedef {import("./strip-data.js").By} By */
/** @typedef {import("./strip-bins.js").Counts} Counts */
/** @typedef {{bins: Record<string, number[]>, wider: Record<string, number[]>}} Tile */

const HOUR = 3600;
/** As in StripTiles. */
const BINS = 64;

/** Widths of bins in hours, that there are files of. */
const HOURS = [1, 6, 24, 168, 672, 2184, 8736];

/**
 * The counts of each lane in a span, as far as they have arrived; of what the reader's filters leave,
 * where there are some.
 *
 * @param {Span} span
 * @param {By} by
 * @param {number} most bins
 * @returns {Counts[]} by lane
 */
export function countsIn(span, by, most) {
  const zone = data().zones[0]?.[0] ?? "UTC";
  const hours = HOURS.find((width) => (span.to - span.from) / (width * HOUR) <= most) ?? 8736;
  const width = hours * HOUR;
  const bin = (/** @type {number} */ at) => Math.floor(toLocal(at, zone) / width);
  const [first, last] = [bin(span.from), bin(span.to - 1)];
  /** @type {Counts[]} */
  const lanes = data().lanes[by].map(() => ({ bins: [], days: [], wider: 0 }));
  const left = shown();
  if (left?.each) {
    countLeft(left.each, by, lanes, width, first, last);
    return lanes;
  }
  const runs = index()?.tiles[hours] ?? [];
  for (let i = Math.floor(first / BINS); i <= Math.floor(last / BINS); i++) {
    if (!runs.some((from, at) => at % 2 === 0 && from <= i && i <= (runs[at + 1] ?? from))) continue;
    /** @type {Tile | undefined} */
    const tile = file(`${by}-${hours}-${i}`);
    for (const [lane, numbers] of Object.entries(tile?.bins ?? {})) {
      for (let at = 0; at + 3 < numbers.length; at += 4) {
        const [key = 0, n = 0, type = 0, of = 0] = numbers.slice(at, at + 4);
        if (key < first || key > last) continue;
        lanes[Number(lane)]?.bins.push({
          from: fromLocal(key * width, zone),
          to: fromLocal((key + 1) * width, zone),
          n,
          most: [type, of],
          width,
        });
      }
    }
    for (const [lane, numbers] of Object.entries(tile?.wider ?? {})) {
      const counts = lanes[Number(lane)];
      for (let at = 0; counts && at + 1 < numbers.length; at += 2) {
        if ((numbers[at] ?? 0) >= first && (numbers[at] ?? 0) <= last) counts.wider += numbers[at + 1] ?? 0;
      }
    }
  }
  return lanes;
}

/**
 * @param {NonNullable<import("./shown.js").Left["each"]>} each
 * @param {By} by
 * @param {Counts[]} lanes counted here
 * @param {number} width of a bin, in seconds
 * @param {number} first bin
 * @param {number} last bin
 */
function countLeft(each, by, lanes, width, first, last) {
  const zone = data().zones[0]?.[0] ?? "UTC";
  const minutes = width / 60;
  /** @type {Map<number, number[]>[]} how many of each type, by lane and bin */
  const tally = lanes.map(() => new Map());
  each(by, (at, long, lane, type) => {
    const key = Math.floor(at / minutes);
    const counts = lanes[lane];
    if (key < first || key > last || !counts) return;
    if (long && Math.floor((at + long - 1) / minutes) !== key) {
      counts.wider++;
      return;
    }
    const types = tally[lane]?.get(key) ?? [];
    types[type] = (types[type] ?? 0) + 1;
    tally[lane]?.set(key, types);
  });
  tally.forEach((bins, lane) => {
    for (const [key, types] of [...bins].sort(([a], [b]) => a - b)) {
      let most = 0;
      let n = 0;
      types.forEach((of, type) => {
        n += of;
        if (of > (types[most] ?? 0)) most = type;
      });
      lanes[lane]?.bins.push({
        from: fromLocal(key * width, zone),
        to: fromLocal((key + 1) * width, zone),
        n,
        most: [most, types[most] ?? 0],
        width,
      });
    }
  });
}
