// @ts-check
/*
 * Where the strip's events come from: the page itself, or, of a large timeline, small files of which
 * only those of the stretch in view are fetched; see the view StripTiles.
 */
import { data, touches } from "./strip-data.js";
import { fromLocal, toLocal } from "./strip-zone.js";

/** @typedef {import("./strip-data.js").Told} Told */
/** @typedef {import("./strip-data.js").Span} Span */
/** @typedef {import("./strip-data.js").By} By */
/** @typedef {import("./strip-bins.js").Counts} Counts */
/** @typedef {{totals: Record<By, number[]>, over: number[], tiles: Record<string, number[]>, chunks: [from: number, n: number][]}} Index */
/** @typedef {{bins: Record<string, number[]>, wider: Record<string, number[]>}} Tile */

const HOUR = 3600;
const DAY = 24 * HOUR;
/** As in StripTiles. */
const BINS = 64;
const FEW = 3;

/** @type {Map<string, any>} what was fetched; null: on its way; undefined: failed */
const files = new Map();
/** @type {(() => void)[]} */
const listeners = [];
let failed = false;

/** Listens to what arrives, or does not. @param {() => void} listener */
export function onArrival(listener) {
  listeners.push(listener);
}

/** Whether something could not be fetched. */
export const isLacking = () => failed;

/** Whether something is on its way. */
export const isWaiting = () => [...files.values()].includes(null);

/** A file, if it is here; else it is sent for. @param {string} name @returns {any} */
function file(name) {
  // A browser fetches nothing from files, and would say so on its console.
  failed ||= location.protocol === "file:";
  if (!files.has(name) && location.protocol !== "file:") {
    files.set(name, null);
    fetch(`${data().tiles}${name}.json`)
      .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(name))))
      .then((json) => files.set(name, json))
      .catch(() => {
        failed = true;
        // Not asked for again with every frame.
        files.set(name, undefined);
      })
      .finally(() => listeners.forEach((listener) => listener()));
  }
  return files.get(name) ?? undefined;
}

/** @returns {Index | undefined} */
const index = () => file("index");

/** Whether it is known what there is. */
export const isReady = () => !!data().events || !!index();

/** How many events there are, in each lane and in all; before the index is here, nothing. @param {By} by */
export function totals(by) {
  const { events, lanes } = data();
  if (!events) return { total: data().total, lanes: index()?.totals[by] ?? [] };
  const at = by === "place" ? 0 : by === "actor" ? 1 : 2;
  const of = lanes[by].map(() => 0);
  for (const event of events) of[event.lanes[at]] = (of[event.lanes[at]] ?? 0) + 1;
  return { total: events.length, lanes: of };
}

/** How many can first have begun in each equal part of the window. */
export const overviewCounts = () => index()?.over ?? [];

/** The chunks that reach into a span: the first and the one after the last. @param {Span} span */
function chunksOf({ from, to }) {
  const { chunks } = index() ?? { chunks: [] };
  const last = chunks.findIndex(([first]) => first >= to);
  const end = last < 0 ? chunks.length : last;
  const after = chunks.findIndex(([first]) => first > from - DAY);
  return { start: Math.max(0, (after < 0 ? chunks.length : after) - 1), end };
}

/**
 * The events that show in a span; null where they are too many to be told one by one.
 *
 * @param {Span} span
 * @param {number} [few] chunks that may be fetched
 * @returns {Told[] | null}
 */
export function eventsIn(span, few = FEW) {
  const { events } = data();
  if (events) return events.filter(({ signs }) => touches(signs, span));
  if (!index()) return null;
  const { start, end } = chunksOf(span);
  if (end - start > few) return null;
  const found = [];
  for (let i = start; i < end; i++) {
    const chunk = file(`events-${i}`);
    for (const event of Array.isArray(chunk?.events) ? chunk.events : []) {
      if (touches(event.signs, span)) found.push(event);
    }
  }
  return found;
}

/** An event by its id, if it has been told. @param {string | null} id @returns {Told | undefined} */
export function told(id) {
  const { events } = data();
  if (events) return events.find((event) => event.id === id);
  for (const json of files.values()) {
    const found = json?.events?.find((/** @type {Told} */ event) => event.id === id);
    if (found) return found;
  }
  return undefined;
}

/** Widths of bins in hours, that there are files of. */
const HOURS = [1, 6, 24, 168, 672, 2184, 8736];

/**
 * The counts of each lane in a span, as far as they have arrived.
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
  const runs = index()?.tiles[hours] ?? [];
  /** @type {Counts[]} */
  const lanes = data().lanes[by].map(() => ({ bins: [], days: [], wider: 0 }));
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
