// @ts-check
/*
 * The moments that the page can go back through, numbered from 0; the number after the last is the
 * latest view. See the view Moments.
 */
import { current } from "./state.js";

/** @typedef {{at: number | null, words: string}} Moment at: null for the latest view */

/** @type {Moment[] | undefined} */
let read;

/** All of them, the latest view last; empty where the page cannot go back. */
export function moments() {
  read ??= [
    .../** @type {NodeListOf<HTMLOptionElement>} */ (
      document.querySelectorAll("#explore-moments option")
    ),
  ].map((option) => ({
    at: option.dataset.at ? Date.parse(option.dataset.at) : null,
    words: option.label,
  }));
  return read;
}

/** The moment that the page has gone back to, in milliseconds; null: the latest view. */
export const momentNow = () => moments()[momentNumber()]?.at ?? null;

/** The number of the moment that the state speaks of: the last that is not after it. */
export function momentNumber() {
  const { known } = current();
  const latest = Math.max(0, moments().length - 1);
  if (known === null) return latest;
  return Math.max(
    0,
    moments().findLastIndex(({ at }) => at !== null && at <= known),
  );
}
