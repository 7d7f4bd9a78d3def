// @ts-check
/* From event to event in a timeline that the page does not hold. Loaded with what draws the strip. */
import { shown } from "./shown.js";
import { current } from "./state.js";
import { touches } from "./strip-data.js";
import { chunksOf, file, index, isWaiting, placeOf, told } from "./strip-source.js";
import { view } from "./strip-view.js";

/** @typedef {import("./strip-data.js").Told} Told */

/** @param {number} chunk @returns {Told[] | undefined} its events, if they are here */
const eventsOf = (chunk) => file(`events-${chunk}`)?.events;

/**
 * The event after the chosen one, of those that the filters leave; where none is chosen, the first of
 * those. null: there is none; undefined: not known, or not yet.
 *
 * @param {number} by 1; the one before it, or the last: -1
 */
export function following(by) {
  const { event } = current();
  const left = shown();
  if (!event) return firstShown(by);
  if (left?.beside) return left.beside(event, by);
  return told(event) ? beside(event, by) : undefined;
}

/** @param {string} id @param {number} by */
function beside(id, by) {
  const here = placeOf(id);
  if (!here) return undefined;
  const next = here.events[here.at + by];
  if (next) return next.id;
  const chunk = here.chunk + by;
  if (!index()?.chunks[chunk]) return null;
  const events = eventsOf(chunk);
  return events ? events.at(by > 0 ? 0 : -1)?.id : isWaiting() ? undefined : null;
}

/** The first event in the stretch that the strip shows, the last one where `by` is -1. @param {number} by */
function firstShown(by) {
  const left = shown();
  const span = current().view && view();
  if (!span && left?.beside) return left.beside(null, by);
  const chunks =
    (span && left?.chunks?.(span, Infinity)) ?? chunksOf(span || { from: -Infinity, to: Infinity });
  const is = (/** @type {Told} */ { id, signs }) =>
    (!span || touches(signs, span)) && (!left || left.has(id));
  if (by < 0) chunks.reverse();
  for (const chunk of chunks) {
    const events = eventsOf(chunk);
    if (!events) return undefined;
    const event = by > 0 ? events.find(is) : events.findLast(is);
    if (event) return event.id;
  }
  return left?.beside?.(null, by);
}
