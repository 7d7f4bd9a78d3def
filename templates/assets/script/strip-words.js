// @ts-check
/* Stretches of time in words. */
import { data } from "./strip-data.js";
import { fields, toLocal } from "./strip-zone.js";
import { count, say, time } from "./words.js";

/** @typedef {import("./strip-scale.js").Scale} Scale */

const HOUR = 3600;
const DAY = 24 * HOUR;
/** Days of a longer strip are named with their year. */
const LONGEST_WITHOUT_YEAR = 300 * DAY;
/** The pattern of an hour. */
export const CLOCK = "strip.pattern.clock";

/** Whether a day of the strip needs its year to be known by. */
export const needsYear = () => data().to - data().from > LONGEST_WITHOUT_YEAR;

/** A day in words: "Saturday 31 January". @param {ReturnType<typeof fields>} at */
export const dayWords = (at) =>
  time("strip.pattern.heading-day", at) +
  (needsYear() ? ` ${time("strip.pattern.year", at)}` : "");

/**
 * A stretch in words: "Saturday 31 January, 02:00 – 05:00".
 *
 * @param {number} from
 * @param {number} to
 * @param {string} zone
 */
export function stretchWords(from, to, zone) {
  const [first, last] = [fields(from, zone), fields(to, zone)];
  const whole = (/** @type {typeof first} */ at) =>
    say("script.moment", { day: dayWords(at), time: time(CLOCK, at) });
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
