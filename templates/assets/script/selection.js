// @ts-check
/*
 * Which events of a large timeline the filters, the search and the moment leave; see the view
 * StripSelection. Loaded, and its files fetched, when somebody first narrows it.
 */
import { draw } from "./selection-boxes.js";
import { listFirst } from "./selection-list.js";
import { data } from "./strip-data.js";
import { file, isWaiting, onArrival } from "./strip-source.js";
import { toLocal } from "./strip-zone.js";

/** @typedef {import("./strip-data.js").By} By */
/** @typedef {import("./strip-data.js").Span} Span */
/** @typedef {import("./state.js").State} State */
/** @typedef {import("./shown.js").Left} Left */
/** @typedef {[amounts: number[], values: number[]]} Column amounts: empty where each has one */
/** @typedef {{ids: string[], at: number[], long: number[], since: number[], named: number[], early: number[], late: number[], lanes: Record<By, number[]>, of: Record<string, Column>}} Part */
/** @typedef {"place" | "actor" | "role" | "type" | "claimant" | "status" | "importance" | "tag" | "day" | "hour"} Name */
/** @typedef {{name: Name, legend: string, choices: [value: string, label: string, depth: number][]}} Filter */

/**
 * @typedef {object} Found what is left
 * @property {number} n how many events
 * @property {Record<string, number[]>} counts how many each choice of a filter would leave beside
 *   what all else leaves, by its index
 * @property {(most: number) => {id: string, chunk: number}[]} first some of them, in order
 * @property {() => Record<string, number>} places how many of them name a place, by its id
 */

/** As in StripTiles and StripSelection. */
const CHUNK = 100;
const PART = 5000;
const HOUR = 60;
/** Where no more files than these hold what is left of a stretch, it is shown event by event. */
const FEW = 8;

const SINGLE = /** @type {const} */ (["place", "type", "claimant", "status", "importance", "tag", "day", "hour"]);

/** @type {{filters: Filter[], parts: Part[]} | null} */
let all = null;
/** @type {Map<string, number>} */
const numbers = new Map();

/** The number of the file that tells of an event. @param {string} id */
export function chunkOf(id) {
  const at = numbers.get(id);
  return at === undefined ? undefined : Math.floor(at / CHUNK);
}

/** The filters with all of their choices. */
const filters = () => all?.filters ?? [];

/** @param {Element} into @param {Record<string, number[]>} counts */
export const drawBoxes = (into, counts) => draw(into, filters(), counts);

/** A filter and one of its choices, in words. @param {Name} name @param {string} value */
export const words = (name, value) => ({
  legend: filters().find((filter) => filter.name === name)?.legend,
  label: choicesOf(name).find(([each]) => each === value)?.[1],
});

/** Lists the first of what is left; null: nothing. @param {Found | null} left */
export function list(left) {
  listFirst(left);
}

/** Sends for all files. Gives whether they have come. @returns {Promise<boolean>} */
export const arrive = () =>
  new Promise((resolve) => {
    const look = () => {
      const index = file("select");
      const parts = Array.from({ length: index?.parts ?? 0 }, (_, k) => file(`select-${k}`));
      if (index && parts.every(Boolean)) {
        if (!all) {
          parts.forEach((part, k) =>
            part.ids.forEach((/** @type {string} */ id, /** @type {number} */ i) => numbers.set(id, k * PART + i)),
          );
        }
        all = { filters: index.filters, parts };
        resolve(true);
      } else if (!isWaiting()) resolve(false);
    };
    onArrival(look);
    look();
  });

/** Which choices of a filter are on, by their index; null: none are. @param {State} state @param {Name} name */
function chosen(state, name) {
  const on = new Set(state[name]);
  const are = Uint8Array.from(choicesOf(name), ([value]) => (on.has(value) ? 1 : 0));
  return are.includes(1) ? are : null;
}

/** @param {Name} name */
const choicesOf = (name) => filters().find((filter) => filter.name === name)?.choices ?? [];

/**
 * @param {State} state
 * @param {ReadonlySet<string> | null} ids what the search has found; null: nothing is searched for
 * @param {number | null} known the moment, in milliseconds; null: the latest
 * @returns {Left & Found}
 */
export function narrow(state, ids, known) {
  const by = known === null ? Infinity : known / 60000;
  const on = SINGLE.map((name) => chosen(state, name));
  const [actors, roles] = [chosen(state, "actor"), chosen(state, "role")];
  /** @type {Record<string, number[]>} */
  const counts = {};
  for (const { name, choices } of filters()) counts[name] = choices.map(() => 0);
  const singles = SINGLE.map((name) => counts[name] ?? []);
  let n = 0;
  const parts = all?.parts ?? [];
  const masks = parts.map((part) => {
    const mask = new Uint8Array(part.ids.length);
    const columns = SINGLE.map((name) => part.of[name] ?? [[], []]);
    const ends = new Uint32Array(SINGLE.length);
    const [amounts, pairs] = part.of.part ?? [[], []];
    let end = 0;
    for (let i = 0; i < mask.length; i++) {
      const other = (part.since[i] ?? 0) > by || (ids !== null && !ids.has(part.ids[i] ?? ""));
      // How many columns leave it out, and the last of them: a choice counts what all else leaves.
      let out = other ? 2 : 0;
      let which = -1;
      for (let c = 0; c < SINGLE.length; c++) {
        const { 0: lengths, 1: values } = /** @type {Column} */ (columns[c]);
        let at = ends[c] ?? 0;
        const to = at + (lengths.length ? (lengths[i] ?? 0) : 1);
        ends[c] = to;
        const wanted = on[c];
        if (!wanted) continue;
        while (at < to && !wanted[values[at] ?? -1]) at++;
        if (at === to) {
          out++;
          which = c;
        }
      }
      const start = end;
      end += amounts.length ? (amounts[i] ?? 0) : 1;
      let together = !actors && !roles;
      for (let at = start; at < end && !together; at += 2) {
        together = (!actors || !!actors[pairs[at] ?? -1]) && (!roles || !!roles[pairs[at + 1] ?? -1]);
      }
      if (!together) {
        out++;
        which = SINGLE.length;
      }
      if (out > 1) continue;
      if (!out) {
        mask[i] = 1;
        n++;
      }
      for (let c = 0; c < SINGLE.length; c++) {
        if (out && which !== c) continue;
        const { 0: lengths, 1: values } = /** @type {Column} */ (columns[c]);
        const to = ends[c] ?? 0;
        for (let at = to - (lengths.length ? (lengths[i] ?? 0) : 1); at < to; at++) add(singles[c], values[at]);
      }
      if (!out || which === SINGLE.length) countPairs(pairs, start, end, actors, roles, counts);
    }
    return mask;
  });
  /** @type {(visit: (part: Part, i: number, number: number) => void) => void} */
  const each = (visit) =>
    parts.forEach((part, k) => masks[k]?.forEach((is, i) => is && visit(part, i, k * PART + i)));
  /** @type {(visit: (place: string, part: Part, i: number, number: number) => void) => void} each place that an event names */
  const named = (visit) => {
    const ids = choicesOf("place").map(([value]) => value);
    parts.forEach((part, k) => {
      const [amounts, values] = part.of.place ?? [[], []];
      let start = 0;
      part.named.forEach((n, i) => {
        for (let at = start; masks[k]?.[i] && at < start + n; at++) visit(ids[values[at] ?? -1] ?? "", part, i, k * PART + i);
        start += amounts.length ? (amounts[i] ?? 0) : 1;
      });
    });
  };
  const is = (/** @type {number} */ at) => masks[Math.floor(at / PART)]?.[at % PART] === 1;
  return {
    n,
    counts,
    has: (id) => is(numbers.get(id) ?? -1),
    beside: (id, by) => {
      let at = (id === null ? undefined : numbers.get(id)) ?? (by > 0 ? -1 : numbers.size);
      do at += by;
      while (at >= 0 && at < numbers.size && !is(at));
      return parts[Math.floor(at / PART)]?.ids[at % PART] ?? null;
    },
    rank: (id) => {
      const last = numbers.get(id) ?? -1;
      let before = 0;
      for (let at = 0; at <= last; at++) if (is(at)) before++;
      return before;
    },
    places: () => {
      /** @type {Record<string, number>} */
      const counts = {};
      named((id) => (counts[id] = (counts[id] ?? 0) + 1));
      return counts;
    },
    at: (place) => {
      /** @type {{id: string, chunk: number}[]} */
      const some = [];
      named((id, part, i, number) => {
        if (id === place) some.push({ id: part.ids[i] ?? "", chunk: Math.floor(number / CHUNK) });
      });
      return some;
    },
    first: (most) => {
      /** @type {{id: string, chunk: number}[]} */
      const some = [];
      for (const [k, mask] of masks.entries()) {
        for (let i = mask.indexOf(1); i >= 0 && some.length < most; i = mask.indexOf(1, i + 1)) {
          some.push({ id: parts[k]?.ids[i] ?? "", chunk: Math.floor((k * PART + i) / CHUNK) });
        }
      }
      return some;
    },
    each: (lanes, visit) =>
      each(({ at, long, lanes: of, early, late, ids }, i, number) =>
        visit(at[i] ?? 0, long[i] ?? 0, of[lanes][i] ?? 0, of.type[i] ?? 0, early[i] ?? 0, late[i] ?? 0, ids[i] ?? "", Math.floor(number / CHUNK)),
      ),
    chunks: (span, few = FEW, lane) => {
      const zone = data().zones[0]?.[0] ?? "UTC";
      // Clocks that are put back show an hour twice.
      const [from, to] = [toLocal(span.from, zone) / 60 - HOUR, toLocal(span.to, zone) / 60 + HOUR];
      /** @type {Set<number>} */
      const found = new Set();
      each(({ at, lanes, early, late }, i, number) => {
        const first = at[i] ?? 0;
        const is = !lane || lanes[lane[0]][i] === lane[1];
        if (is && first - (early[i] ?? 0) < to && first + (late[i] ?? 0) > from) found.add(Math.floor(number / CHUNK));
      });
      return found.size <= few ? [...found] : null;
    },
  };
}

/** @param {number[] | undefined} counts @param {number | undefined} at */
function add(counts, at) {
  if (counts && at !== undefined && at >= 0) counts[at] = (counts[at] ?? 0) + 1;
}

/**
 * Counts the actors of an event, each once, who have one of the roles there, and the other way round.
 *
 * @param {number[]} pairs
 * @param {number} start
 * @param {number} end
 * @param {Uint8Array | null} actors
 * @param {Uint8Array | null} roles
 * @param {Record<string, number[]>} counts
 */
function countPairs(pairs, start, end, actors, roles, counts) {
  for (const [name, offset, wanted] of /** @type {const} */ ([["actor", 0, roles], ["role", 1, actors]])) {
    /** @type {number[]} */
    const seen = [];
    for (let at = start; at < end; at += 2) {
      const value = pairs[at + offset] ?? -1;
      if (seen.includes(value) || (wanted && !wanted[pairs[at + 1 - offset] ?? -1])) continue;
      seen.push(value);
      add(counts[name], value);
    }
  }
}
