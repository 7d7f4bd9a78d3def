// @ts-check
/* The events of a place on the map, of a timeline that the page does not hold. */
import { beyond } from "./beyond.js";
import { shown } from "./shown.js";
import { FIRST } from "./state.js";
import { file, told } from "./strip-source.js";

/** @typedef {import("./strip-data.js").Told} Told */

/** No more files than that are fetched to list them. */
const MOST_CHUNKS = 10;

/** @type {{place: string, from: ReturnType<typeof shown>, events: {id: string, chunk: number}[]} | null} */
let gathered = null;

/** Sends for what tells of those that are left. @param {string} place by its id */
export async function gather(place) {
  const from = shown();
  if (gathered?.place === place && gathered.from === from) return;
  const left = from ?? (await beyond())?.narrow(FIRST, null, null);
  if (!left || from !== shown()) return;
  const events = left.at?.(place) ?? [];
  gathered = { place, from, events };
  const chunks = [...new Set(events.map(({ chunk }) => chunk))];
  for (const chunk of chunks.slice(0, MOST_CHUNKS)) file(`events-${chunk}`);
}

/**
 * Those that have been told, in order, and how many there are.
 *
 * @param {string} place by its id
 * @returns {{events: Told[], all: number}}
 */
export function placed(place) {
  const events = gathered?.place === place ? gathered.events : [];
  return { events: events.flatMap(({ id }) => told(id) ?? []), all: events.length };
}
