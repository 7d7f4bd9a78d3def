// @ts-check
/*
 * Where the strip's events come from: the page itself, or, of a large timeline, small files of which
 * only those of the stretch in view are fetched; see the view StripTiles.
 */
import { BY, data, touches } from "./strip-data.js";
import { fromLocal } from "./strip-zone.js";
import { say } from "./words.js";

/** @typedef {import("./strip-data.js").Told} Told */
/** @typedef {import("./strip-data.js").Span} Span */
/** @typedef {import("./strip-data.js").By} By */
/** @typedef {{totals: Record<By, number[]>, tiles: Record<string, number[]>, chunks: [begin: number, n: number, from: number, to: number][]}} Index */

const DAY = 24 * 3600;
/** As in StripTiles. */
export const FEW = 3;
/** And so many whose events began long before, and reach into what is shown. */
export const FAR = 8;

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

/** That, in words. */
export const lackWords = () =>
  say(location.protocol === "file:" && !data().events ? "beyond.no-server" : "script.lacking");

/** Something could not be fetched. */
export function lack() {
  failed = true;
  listeners.forEach((listener) => listener());
}

/** Whether something is on its way. */
export const isWaiting = () => [...files.values()].includes(null);

/** @param {any} value */
const areNumbers = (value) => Array.isArray(value) && value.every(Number.isFinite);
/** @param {any} value */
const areRows = (value) => !!value && typeof value === "object" && Object.values(value).every(areNumbers);

/** Whether a file holds what its name says: a damaged one is as good as none. @param {string} name @param {any} json */
function isSound(name, json) {
  if (name === "index") {
    return BY.every((by) => areNumbers(json.totals[by])) && areRows(json.tiles) && areRows(json.chunks) && (json.chunks[0]?.length ?? 4) === 4;
  }
  if (name === "select") return Array.isArray(json.filters) && Number.isInteger(json.parts);
  if (name.startsWith("select-")) return Array.isArray(json.ids) && areNumbers(json.at) && areNumbers(json.early) && areNumbers(json.late) && areRows(json.lanes) && !!json.of;
  if (name.startsWith("events-")) {
    return json.events.every((/** @type {any} */ event) => event.id && areNumbers(event.lanes) && event.signs.every(Array.isArray));
  }
  return Object.values(json.bins).every(areRows) && [json.wider, json.into, json.ahead].every(areRows);
}

// What failed while there was no line is asked for again once there is one.
addEventListener("online", () => {
  for (const [name, json] of files) if (json === undefined) files.delete(name);
  failed = false;
  listeners.forEach((listener) => listener());
});

/** A file, if it is here; else it is sent for. @param {string} name @returns {any} */
export function file(name) {
  // A browser fetches nothing from files, and would say so on its console.
  failed ||= location.protocol === "file:";
  if (!files.has(name) && location.protocol !== "file:") {
    files.set(name, null);
    fetch(`${data().tiles}${name}.json`)
      .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(name))))
      .then((json) => {
        if (!isSound(name, json)) throw new Error(name);
        files.set(name, json);
      })
      .catch(() => {
        failed = true;
        // Not asked for again with every frame.
        files.set(name, undefined);
      })
      .finally(() => listeners.forEach((listener) => listener()));
  }
  return files.get(name) ?? undefined;
}

/** What there is, if that is known yet. @returns {Index | undefined} */
export const index = () => file("index");

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

/** The numbers of the chunks that reach into a span. @param {Span} span */
export const chunksOf = ({ from, to }) =>
  (index()?.chunks ?? []).flatMap(([, , first, last], i) => (first < to && last > from ? [i] : []));

/** The same of a day, on the timeline's own clocks. @param {string} day "2026-01-31" */
export function chunksOn(day) {
  const from = fromLocal(Date.parse(day) / 1000, data().zones[0]?.[0] ?? "UTC");
  return chunksOf({ from, to: from + DAY });
}

/**
 * The events that show in a span; null where they are too many to be told one by one.
 *
 * @param {Span} span
 * @param {number[] | null} [only] the chunks that hold what is wanted, where they are known
 * @returns {Told[] | null}
 */
export function eventsIn(span, only = null) {
  const { events } = data();
  if (events) return events.filter(({ signs }) => touches(signs, span));
  if (!index()) return null;
  const chunks = only ?? chunksOf(span);
  const isNear = (/** @type {number} */ i) => (index()?.chunks[i + 1]?.[0] ?? Infinity) > span.from - DAY;
  if (!only && (chunks.filter(isNear).length > FEW || chunks.length > FEW + FAR)) return null;
  const found = [];
  for (const i of chunks) {
    const chunk = file(`events-${i}`);
    // What cannot be told can still be counted.
    if (!chunk && files.get(`events-${i}`) === undefined) return null;
    for (const event of chunk?.events ?? []) {
      if (touches(event.signs, span)) found.push(event);
    }
  }
  return found;
}

/**
 * Where an event that has been told of a large timeline stands: its file, that file's events, and its
 * number among these.
 *
 * @param {string | null} id
 */
export function placeOf(id) {
  for (const [name, json] of files) {
    /** @type {Told[]} */
    const events = name.startsWith("events-") ? (json?.events ?? []) : [];
    const at = events.findIndex((event) => event.id === id);
    if (at >= 0) return { chunk: Number(name.slice("events-".length)), events, at };
  }
  return undefined;
}

/** The how many-th event of a large timeline one is, if it has been told. @param {string | null} id */
export function rank(id) {
  const here = placeOf(id);
  const before = index()?.chunks.slice(0, here?.chunk) ?? [];
  return here && before.reduce((sum, [, n]) => sum + n, here.at + 1);
}

/** An event by its id, if it has been told. @param {string | null} id @returns {Told | undefined} */
export function told(id) {
  const { events } = data();
  if (events) return events.find((event) => event.id === id);
  const here = placeOf(id);
  return here?.events[here.at];
}
