// @ts-check
/*
 * What a place on the map lists, and a count of those that stand apart, of a timeline that the page
 * does not hold.
 */
import { beyond } from "./beyond.js";
import { shown } from "./shown.js";
import { FIRST } from "./state.js";
import { apartIn } from "./strip-counts.js";
import { file, isLacking, lack, told } from "./strip-source.js";

/** @typedef {import("./strip-data.js").Told} Told */

/** What they are made of is sent for so many files at a time. */
const AT_ONCE = 6;

/** @type {{key: string, from: ReturnType<typeof shown>, events: {id: string, chunk: number}[]} | null} */
let gathered = null;

/** @param {string} key of a list @param {import("./shown.js").Left} left */
function eventsOf(key, left) {
  const [kind = "", what = "", ...ends] = key.split("/");
  if (kind === "at") return left.at?.(what) ?? [];
  const [from = NaN, to = NaN, width = NaN] = ends.map(Number);
  return left.each ? apartIn({ from, to, width }, /** @type {any} */ (kind), Number(what), left.each) : [];
}

/**
 * Sends for what tells of the first of those that are left; asked again, for more of it.
 *
 * @param {string} key of their list
 * @param {number} most events
 */
export async function gather(key, most) {
  const from = shown();
  if (gathered?.key !== key || gathered.from !== from) {
    const left = from ?? (await beyond())?.narrow(FIRST, null, null);
    if (from !== shown()) return;
    if (!left) {
      if (!isLacking()) lack();
      return;
    }
    gathered = { key, from, events: eventsOf(key, left) };
  }
  const first = gathered.events.slice(0, most).filter(({ id }) => !told(id));
  const chunks = [...new Set(first.map(({ chunk }) => chunk))];
  for (const chunk of chunks.slice(0, AT_ONCE)) file(`events-${chunk}`);
}

/**
 * The first of them, as far as they have been told, and how many there are, once that is known.
 *
 * @param {string} key of their list
 * @returns {{events: Told[], all: number | undefined}}
 */
export function placed(key) {
  const ids = gathered?.key === key ? gathered.events : undefined;
  /** @type {Told[]} */
  const events = [];
  for (const { id } of ids ?? []) {
    const event = told(id);
    // What comes after one that is lacking is not among the first.
    if (!event) break;
    events.push(event);
  }
  return { events, all: ids?.length };
}
