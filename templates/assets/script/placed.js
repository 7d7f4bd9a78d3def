// @ts-check
/*
 * What a place on the map lists, and a count of those that stand apart, of a timeline that the page
 * does not hold.
 */
import { beyond } from "./beyond.js";
import { shown } from "./shown.js";
import { FIRST } from "./state.js";
import { apartIn } from "./strip-counts.js";
import { firstIn } from "./strip-first.js";
import { isLacking, lack } from "./strip-source.js";

/** @typedef {import("./strip-data.js").Told} Told */

const EVER = { from: -Infinity, to: Infinity };

/** @type {{key: string, from: ReturnType<typeof shown>, ids: Set<string>, chunks: number[]} | null} */
let gathered = null;

/** @param {string} key of a list @param {import("./shown.js").Left} left */
function eventsOf(key, left) {
  const [kind = "", what = "", ...ends] = key.split("/");
  if (kind === "at") return left.at?.(what) ?? [];
  const [from = NaN, to = NaN, width = NaN] = ends.map(Number);
  return left.each ? apartIn({ from, to, width }, /** @type {any} */ (kind), Number(what), left.each) : [];
}

/** Works out which they are, of those that are left. @param {string} key of their list */
export async function gather(key) {
  const from = shown();
  if (gathered?.key === key && gathered.from === from) return;
  const left = from ?? (await beyond())?.narrow(FIRST, null, null);
  if (from !== shown()) return;
  if (!left) {
    if (!isLacking()) lack();
    return;
  }
  const events = eventsOf(key, left);
  const chunks = new Set(events.map(({ chunk }) => chunk));
  gathered = { key, from, ids: new Set(events.map(({ id }) => id)), chunks: [...chunks] };
}

/**
 * The first of them, as far as they have been told, and how many there are, once that is known.
 *
 * @param {string} key of their list
 * @param {number} enough
 * @returns {{events: Told[], all: number | undefined}}
 */
export function placed(key, enough) {
  if (gathered?.key !== key) return { events: [], all: undefined };
  const { ids, chunks } = gathered;
  return { events: firstIn(EVER, ({ id }) => ids.has(id), enough, chunks).events, all: ids.size };
}
