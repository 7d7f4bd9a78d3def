// @ts-check
/*
 * What a place on the map lists, and a count of those that stand apart, of a timeline that the page
 * does not hold.
 */
import { beyond } from "./beyond.js";
import { shown } from "./shown.js";
import { FIRST } from "./state.js";
import { apartIn } from "./strip-counts.js";
import { file, told } from "./strip-source.js";

/** @typedef {import("./strip-data.js").Told} Told */

/** No more files than that are fetched to list them. */
const MOST_CHUNKS = 10;

/** @type {{key: string, from: ReturnType<typeof shown>, events: {id: string, chunk: number}[]} | null} */
let gathered = null;

/** @param {string} key of a list @param {import("./shown.js").Left} left */
function eventsOf(key, left) {
  const [kind = "", what = "", ...ends] = key.split("/");
  if (kind === "at") return left.at?.(what) ?? [];
  const [from = NaN, to = NaN, width = NaN] = ends.map(Number);
  return left.each ? apartIn({ from, to, width }, /** @type {any} */ (kind), Number(what), left.each) : [];
}

/** Sends for what tells of those that are left. @param {string} key of their list */
export async function gather(key) {
  const from = shown();
  if (gathered?.key === key && gathered.from === from) return;
  const left = from ?? (await beyond())?.narrow(FIRST, null, null);
  if (!left || from !== shown()) return;
  const events = eventsOf(key, left);
  gathered = { key, from, events };
  const chunks = [...new Set(events.map(({ chunk }) => chunk))];
  for (const chunk of chunks.slice(0, MOST_CHUNKS)) file(`events-${chunk}`);
}

/**
 * Those that have been told, in order, and how many there are, once that is known.
 *
 * @param {string} key of their list
 * @returns {{events: Told[], all: number | undefined}}
 */
export function placed(key) {
  const events = gathered?.key === key ? gathered.events : undefined;
  return { events: (events ?? []).flatMap(({ id }) => told(id) ?? []), all: events?.length };
}
