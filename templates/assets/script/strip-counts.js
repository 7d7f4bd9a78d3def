// @ts-check
/*
 * Counts of a stretch that holds too many events to be told one by one; see the view StripCounts. Whole
 * bins are counted: the stretch that they make up together is a little longer than the one in view, is
 * what the page says the count is of, and does not depend on how wide the window is.
 */
import { data } from "./strip-data.js";
import { file, index } from "./strip-source.js";
import { shown } from "./shown.js";
import { fromLocal, toLocal } from "./strip-zone.js";

/** @typedef {import("./strip-data.js").Span} Span */
/** @typedef {import("./strip-data.js").By} By */
/** @typedef {import("./strip-bins.js").Bin} Bin */
/** @typedef {import("./strip-bins.js").Counts} Counts */
/** @typedef {NonNullable<import("./shown.js").Left["each"]>} Each */
/** @typedef {Record<string, number[]>} Rows by lane: a bin and a number in turn */
/** @typedef {{bins: Record<string, number[][]>, wider: Rows, into: Rows, ahead: Rows}} Tile */

const HOUR = 3600;
/** As in StripCounts; no more are counted in a view, so that it lies in two files at most. */
const BINS = 64;

/** Widths of bins in hours, that there are files of. */
const HOURS = [1, 6, 24, 168, 672, 2184, 8736];

/** On whose clocks the bins begin. */
const zone = () => data().zones[0]?.[0] ?? "UTC";
/** The number of the bin that holds a moment. @param {number} at @param {number} width in seconds */
const binOf = (at, width) => Math.floor(toLocal(at, zone()) / width);

/** The stretch of some bins, inside of the timeline's window. @param {number} first @param {number} last @param {number} width @returns {Span} */
const spanOf = (first, last, width) => ({
  from: Math.max(data().from, fromLocal(first * width, zone())),
  to: Math.min(data().to, fromLocal((last + 1) * width, zone())),
});

/**
 * The counts of each lane in the bins that reach into a span, and the stretch of these; of what the
 * reader's filters leave, where there are some. No lanes, as long as not all of it is here.
 *
 * @param {Span} span
 * @param {By} by
 * @param {number} [most] bins
 * @returns {Span & {lanes: Counts[]}}
 */
export function countsIn(span, by, most = BINS) {
  const hours = HOURS.find((width) => (span.to - span.from) / (width * HOUR) <= most) ?? 8736;
  const width = hours * HOUR;
  const [first, last] = [binOf(span.from, width), binOf(span.to - 1, width)];
  return { ...spanOf(first, last, width), lanes: countBins(by, width, first, last) };
}

/** Whether there are files of bins so wide. @param {number} width in seconds */
export const isCountedBy = (width) => HOURS.includes(width / HOUR);

/**
 * How many events the bins of a lane hold; undefined where there are no such bins, or they are not here.
 *
 * @param {Span & {width: number}} of
 * @param {By} by
 * @param {number} lane
 */
export const amountIn = ({ from, to, width }, by, lane) =>
  isCountedBy(width)
    ? countBins(by, width, binOf(from, width), binOf(to - 1, width))[lane]?.bins.reduce((sum, { n }) => sum + n, 0)
    : undefined;

/** @param {By} by @param {number} width of a bin, in seconds @param {number} first bin @param {number} last bin @returns {Counts[]} by lane */
function countBins(by, width, first, last) {
  const left = shown();
  /** @type {(Counts & {types?: Map<number, number>})[]} with the types of those apart, where they are known */
  const lanes = left?.each ? countLeft(left.each, by, width, first, last) : countAll(by, width, first, last);
  const span = spanOf(first, last, width);
  return lanes.map(({ types = new Map(), ...counts }) =>
    counts.wider ? { ...counts, wide: { ...span, n: counts.wider, types, width, part: "apart" } } : counts,
  );
}

/** @type {typeof countBins} as the build has counted them */
function countAll(by, width, first, last) {
  /** @type {Counts[]} */
  const lanes = data().lanes[by].map(() => ({ bins: [], days: [], wider: 0 }));
  const hours = width / HOUR;
  const runs = index()?.tiles[hours] ?? [];
  let lacking = false;
  for (let i = Math.floor(first / BINS); i <= Math.floor(last / BINS); i++) {
    if (!runs.some((from, at) => at % 2 === 0 && from <= i && i <= (runs[at + 1] ?? from))) continue;
    /** @type {Tile | undefined} */
    const tile = file(`${by}-${hours}-${i}`);
    if (!tile) {
      lacking = true;
      continue;
    }
    lanes.forEach((counts, lane) => {
      for (const [key = 0, ...numbers] of tile.bins[lane] ?? []) {
        if (key < first || key > last) continue;
        /** @type {Map<number, number>} */
        const types = new Map();
        for (let at = 0; at + 1 < numbers.length; at += 2) types.set(numbers[at] ?? 0, numbers[at + 1] ?? 0);
        counts.bins.push(made(key, width, types));
      }
      const wider = tile.wider[lane] ?? [];
      for (let at = 0; at + 1 < wider.length; at += 2) {
        if ((wider[at] ?? 0) >= first && (wider[at] ?? 0) <= last) counts.wider += wider[at + 1] ?? 0;
      }
      if (i === Math.floor(first / BINS)) counts.wider += holding(tile.into[lane], first);
      if (i === Math.floor(last / BINS)) counts.wider += holding(tile.ahead[lane], last);
    });
  }
  return lacking ? [] : lanes;
}

/** The number that holds from a bin on. @param {number[] | undefined} row @param {number} bin */
function holding(row = [], bin) {
  let n = 0;
  for (let at = 0; at + 1 < row.length && (row[at] ?? 0) <= bin; at += 2) n = row[at + 1] ?? 0;
  return n;
}

/** @param {Map<number, number>} types */
const sumOf = (types) => [...types.values()].reduce((sum, n) => sum + n, 0);

/** @param {number} key @param {number} width @param {Map<number, number>} types @returns {Bin} */
const made = (key, width, types) => ({ ...spanOf(key, key, width), n: sumOf(types), types, width });

/**
 * Tells of each event that is left, and shows in some bins, in which of them it is counted.
 *
 * @param {Each} each
 * @param {By} by
 * @param {number} width of a bin, in seconds
 * @param {number} first bin
 * @param {number} last bin
 * @param {(lane: number, bin: number | null, type: number, id: string, chunk: number) => void} visit null: in
 *   none of them alone
 */
function placeEach(each, by, width, first, last, visit) {
  const bin = (/** @type {number} */ minute) => Math.floor(minute / (width / 60));
  const [from, to] = [toLocal(data().from, zone()) / 60, toLocal(data().to, zone()) / 60];
  each(by, (at, long, lane, type, early, late, id, chunk) => {
    const [shows, until] = [Math.max(from, at - early), Math.min(to, at + late)];
    if (shows >= until || bin(shows) > last || bin(until - 1) < first) return;
    const key = bin(at);
    const end = at + Math.max(1, long);
    const one = at >= from && end <= to && bin(end - 1) === key;
    visit(lane, one && key >= first && key <= last ? key : null, type, id, chunk);
  });
}

/**
 * @param {Each} each
 * @param {By} by
 * @param {number} width of a bin, in seconds
 * @param {number} first bin
 * @param {number} last bin
 * @returns {(Counts & {types: Map<number, number>})[]} by lane; `types` of those apart
 */
function countLeft(each, by, width, first, last) {
  /** @type {Map<number | null, Map<number, number>>[]} how many of each type, by lane and bin */
  const tally = data().lanes[by].map(() => new Map());
  placeEach(each, by, width, first, last, (lane, key, type) => {
    const types = tally[lane]?.get(key) ?? new Map();
    types.set(type, (types.get(type) ?? 0) + 1);
    tally[lane]?.set(key, types);
  });
  return tally.map((of) => {
    const bins = [...of].flatMap(([key, types]) => (key === null ? [] : made(key, width, types)));
    const types = of.get(null) ?? new Map();
    return { bins: bins.sort((a, b) => a.from - b.from), days: [], wider: sumOf(types), types };
  });
}

/**
 * What a lane's bins count apart, in order, and the number of the file with each.
 *
 * @param {Span & {width: number}} of
 * @param {By} by
 * @param {number} lane
 * @param {Each} each
 */
export function apartIn({ from, to, width }, by, lane, each) {
  /** @type {{id: string, chunk: number}[]} */
  const found = [];
  placeEach(each, by, width, binOf(from, width), binOf(to - 1, width), (of, bin, _, id, chunk) => {
    if (of === lane && bin === null) found.push({ id, chunk });
  });
  return found;
}
