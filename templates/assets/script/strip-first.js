// @ts-check
/* The first of many events, for what lists no more than those. */
import { data, touches } from "./strip-data.js";
import { chunksOf, FAR, FEW, file, index } from "./strip-source.js";

/** @typedef {import("./strip-data.js").Told} Told */
/** @typedef {import("./strip-data.js").Span} Span */

/** What a list is made of is sent for so many files at a time. */
const AT_ONCE = 6;

/**
 * The first of the events of a span that are wanted, as far as they have come: at least so many, where
 * there are, and all of them where few files hold them.
 *
 * @param {Span} span
 * @param {(event: Told) => boolean} wanted
 * @param {number} enough
 * @param {number[] | null} [only] the chunks that hold them, where they are known
 * @returns {{events: Told[], whole: boolean}} `whole`: whether they are all of them
 */
export function firstIn(span, wanted, enough, only = null) {
  const is = (/** @type {Told} */ event) => touches(event.signs, span) && wanted(event);
  const { events } = data();
  if (events) return { events: events.filter(is), whole: true };
  /** @type {Told[]} */
  const found = [];
  let lacking = 0;
  for (const [read, i] of (only ?? chunksOf(span)).entries()) {
    if (lacking === AT_ONCE || (found.length >= enough && read > FEW + FAR)) return { events: found, whole: false };
    const chunk = file(`events-${i}`);
    if (!chunk) lacking++;
    // What comes after one that is lacking is not among the first.
    else if (!lacking) found.push(...chunk.events.filter(is));
  }
  return { events: found, whole: !!index() && !lacking };
}
