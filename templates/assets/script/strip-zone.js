// @ts-check
/*
 * Moments on the clocks of a zone: the timeline's, UTC, or another that the timeline names; never
 * the reader's own. Seconds since 1970.
 */
import { data } from "./strip-data.js";

/** Clocks change at a quarter of an hour, whatever the zone. */
const QUARTER = 900;

/** @type {Map<string, {parts: Intl.DateTimeFormat, offsets: Map<number, number>}>} */
const zones = new Map();

/** How far a zone's clocks are ahead of UTC. @param {number} at @param {string} zone */
function offset(at, zone) {
  if (zone === "UTC") return 0;
  let known = zones.get(zone);
  if (!known) {
    const parts = new Intl.DateTimeFormat("en-US-u-ca-iso8601-nu-latn-hc-h23", {
      timeZone: zone,
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    known = { parts, offsets: new Map() };
    zones.set(zone, known);
  }
  const quarter = Math.floor(at / QUARTER);
  let found = known.offsets.get(quarter);
  if (found === undefined) {
    /** @type {Record<string, number>} */
    const at = {};
    for (const { type, value } of known.parts.formatToParts(quarter * QUARTER * 1000)) {
      at[type] = Number(value);
    }
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = at;
    const local = new Date(0);
    local.setUTCFullYear(year, month - 1, day);
    local.setUTCHours(hour, minute, second);
    found = local.getTime() / 1000 - quarter * QUARTER;
    known.offsets.set(quarter, found);
  }
  return found;
}

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
export function zoneName(zone, at) {
  const names = data().zones.find(([id]) => id === zone)?.[1] ?? [];
  return (names.findLast(([from]) => from <= at) ?? names[0])?.[1] ?? zone;
}
