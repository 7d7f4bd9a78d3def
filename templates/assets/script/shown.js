// @ts-check
/*
 * Which events the reader's filters, search and moment leave: worked out by what knows the events,
 * listened to by whatever draws them.
 */

/**
 * @typedef {object} Left
 * @property {(id: string) => boolean} has
 * @property {(lanes: import("./strip-data.js").By, visit: (at: number, long: number, lane: number, type: number, early: number, late: number, id: string, chunk: number) => void) => void} [each]
 *   of a timeline that the page does not hold: when each can first have begun, in minutes of the
 *   timeline's clock, for how many minutes (0: its hour is known), its lane, its lane by type,
 *   how many minutes it shows before it can have begun first, and after that, its id, and the number
 *   of the file with it
 * @property {(span: {from: number, to: number}, few?: number, lane?: [import("./strip-data.js").By, number]) => number[] | null} [chunks]
 *   of the same: the files with those of a stretch, or of one lane in it; null where they are more than a few
 * @property {number} [n] of the same: how many they are
 * @property {(id: string | null, by: number) => string | null} [beside] of the same: the one after another
 *   (`by` 1) or before it (-1); after none: the first; null where there is none
 * @property {(id: string) => number} [rank] of the same: the how many-th one is
 * @property {(place: string) => {id: string, chunk: number}[]} [at] of the same: those that name a place,
 *   and the number of the file with each
 * @property {() => Record<string, number>} [places] of the same: how many name a place, by its id
 */

/** @type {Left | null} */
let now = null;
/** @type {((left: Left | null) => void)[]} */
const listeners = [];

/** The events that are left; null: all of them. */
export function shown() {
  return now;
}

/** @param {Left | null} left */
export function show(left) {
  now = left;
  for (const listener of listeners) {
    try {
      listener(now);
    } catch (error) {
      console.error(error);
    }
  }
}

/** @param {(left: Left | null) => void} listener */
export function onShown(listener) {
  listeners.push(listener);
}
