// @ts-check
/* What the strip is drawn from: the data that the page carries; see the view StripData. */
import { find } from "./dom.js";

/**
 * @typedef {[form: string, from: number, to?: number]} Sign moments in seconds since 1970
 * @typedef {[words: string, claim: string, signs: Sign[], since?: number]} Account since when it counts as known;
 *   never, but in the latest view, where nobody dated it
 *
 * @typedef {object} Told an event
 * @property {string} id
 * @property {string} title
 * @property {string} when
 * @property {string} [brief]
 * @property {string} kind
 * @property {1} [said]
 * @property {[place: number, actor: number, type: number]} lanes
 * @property {string} [placed]
 * @property {string[]} [places]
 * @property {string[]} [after]
 * @property {Sign[]} signs
 * @property {Account[]} [accounts]
 *
 * @typedef {"place" | "actor" | "type"} By
 * @typedef {{id?: string, name: string, href?: string, note?: string}} Lane
 * @typedef {{title: string, lane?: number, signs: Sign[]}} Gap
 * @typedef {{from: number, to: number}} Span in seconds
 *
 * @typedef {object} Strip
 * @property {number} from
 * @property {number} to
 * @property {By} by
 * @property {number} total how many events there are
 * @property {string} root the way to the site's folder
 * @property {[id: string, names: [from: number, name: string, ahead: number][]][]} zones what a
 *   zone is called from a moment on, and how far its clocks are ahead of UTC
 * @property {[from: number, to: number][]} nights
 * @property {Record<By, Lane[]>} lanes
 * @property {Gap[]} gaps
 * @property {Told[]} [events] all of them; not there where there are too many for one page
 * @property {string} [tiles] the folder of their files, in that case
 */

/** By what lanes can be made, in the order of an event's `lanes`. */
export const BY = /** @type {By[]} */ (["place", "actor", "type"]);

/** @type {Strip | undefined} */
let strip;

/** @returns {Strip} */
export function data() {
  strip ??= JSON.parse(find("#strip-data").textContent ?? "");
  return /** @type {Strip} */ (strip);
}

/** The stretch in which an event can have begun, as it is drawn. @param {Told} event @returns {Span} */
export function began(event) {
  const hour = event.signs.find(([form]) => form === "dot");
  const stretch = event.signs.find(([form]) => form === "whisker" || form === "band");
  const from = stretch ?? hour ?? event.signs[0] ?? ["", 0];
  return { from: from[1], to: from[2] ?? from[1] + 60 };
}

/** The reported hour, if there is one. @param {Told} event */
export const hour = (event) => event.signs.find(([form]) => form === "dot")?.[1];

/** Whether any of its signs shows in a span. @param {Sign[]} signs @param {Span} span */
export const touches = (signs, { from, to }) =>
  signs.some(([form, first, last]) =>
    last === undefined ? form !== "arrow" && first >= from && first < to : first < to && last > from,
  );

/** @param {Told} event */
export const page = (event) => `${data().root}events/${event.id}/index.html`;
