// @ts-check
/* Which hours are quiet, and so can be folded. */

/** @typedef {import("./strip-data.js").Span} Span */
/** @typedef {import("./strip-data.js").Told} Told */

const HOUR = 3600;
/** What is quiet for less than that much of the view stays open. */
const SHARE = 1 / 10;
/** How much stays open around what happened. */
const MARGIN = 1 / 48;
/** A stretch longer than this says nothing about the hour: it keeps none open. */
const LONGEST = 8 * HOUR;

/**
 * The stretches in which no event has an hour: long ones, by the whole hour.
 *
 * @param {readonly Told[]} events
 * @param {Span} window
 * @param {number} span how much the strip shows
 * @returns {Span[]}
 */
export function quiet(events, window, span) {
  const margin = Math.max(HOUR / 2, span * MARGIN);
  /** @type {Span[]} */
  const busy = [];
  for (const event of events) {
    for (const signs of [event.signs, ...(event.accounts ?? []).map((account) => account[2])]) {
      for (const [form, from, to = from] of signs) {
        if (form !== "arrow" && to - from <= LONGEST) {
          busy.push({ from: from - margin, to: to + margin });
        }
      }
    }
  }
  busy.sort((a, b) => a.from - b.from);
  busy.push({ from: window.to, to: window.to });
  const found = [];
  let open = window.from;
  for (const { from, to } of busy) {
    const first = Math.ceil(open / HOUR) * HOUR;
    const last = Math.floor(Math.min(from, window.to) / HOUR) * HOUR;
    if (last - first >= Math.max(2 * HOUR, span * SHARE)) found.push({ from: first, to: last });
    open = Math.max(open, to);
  }
  return found;
}
