// @ts-check
/* Stretches of time in words. */
import { fields, toLocal } from "./strip-zone.js";
import { count, say, time } from "./words.js";

/** @typedef {import("./strip-scale.js").Scale} Scale */

const HOUR = 3600;
const DAY = 24 * HOUR;
/** The pattern of an hour. */
export const CLOCK = "strip.pattern.clock";

/**
 * A stretch in words: "Saturday 31 January, 02:00 – 05:00".
 *
 * @param {number} from
 * @param {number} to
 * @param {string} zone
 */
export function stretchWords(from, to, zone) {
  const [first, last] = [fields(from, zone), fields(to, zone)];
  const day = (/** @type {typeof first} */ at) =>
    time("strip.pattern.heading-day", at) + (to - from > 300 * DAY ? ` ${at.year}` : "");
  const whole = (/** @type {typeof first} */ at) =>
    say("script.moment", { day: day(at), time: time(CLOCK, at) });
  const one = Math.floor(toLocal(from, zone) / DAY) === Math.floor(toLocal(to, zone) / DAY);
  return { from: whole(first), to: one ? time(CLOCK, last) : whole(last) };
}

/** The folded stretches in words, one each. @param {Scale} scale @param {string} zone */
export function foldWords(scale, zone) {
  return scale.pieces
    .filter(({ folded }) => folded)
    .map(({ from, to }) =>
      count("script.folded-stretch", Math.round((to - from) / HOUR), stretchWords(from, to, zone)),
    );
}
