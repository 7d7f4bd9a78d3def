// @ts-check
/*
 * Moments on the clocks of a zone: the timeline's, UTC, or another that the timeline names; never
 * the reader's own. Seconds since 1970. How zones' clocks change, the page says: the browser's own
 * tables, which may be older, are not asked.
 */
import { data } from "./strip-data.js";

/** What holds in a zone at a moment; before the window, what holds when it begins. @param {string} zone @param {number} at */
function holding(zone, at) {
  const names = data().zones.find(([id]) => id === zone)?.[1] ?? [];
  return names.findLast(([from]) => from <= at) ?? names[0];
}

/** How far a zone's clocks are ahead of UTC. @param {number} at @param {string} zone */
const offset = (at, zone) => holding(zone, at)?.[2] ?? 0;

/** What the clocks show, as a number that grows with them. @param {number} at @param {string} zone */
export const toLocal = (at, zone) => at + offset(at, zone);

/** The moment at which the clocks show this. @param {number} local @param {string} zone */
export function fromLocal(local, zone) {
  const guess = local - offset(local, zone);
  return local - offset(guess, zone);
}

/** Calendar and clock. @param {number} at @param {string} zone */
export function fields(at, zone) {
  const date = new Date(toLocal(at, zone) * 1000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay() || 7,
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
  };
}

/** What a zone is called at a moment: "PKT (UTC+5)". @param {string} zone @param {number} at */
export const zoneName = (zone, at) => holding(zone, at)?.[1] ?? zone;
