// @ts-check
/*
 * Which events the reader's filters, search and moment leave: worked out by what knows the events,
 * listened to by whatever draws them.
 */

/** @type {ReadonlySet<string> | null} */
let ids = null;
/** @type {((ids: ReadonlySet<string> | null) => void)[]} */
const listeners = [];

/** The ids of the events that are left; null: all of them. */
export function shown() {
  return ids;
}

/** @param {ReadonlySet<string> | null} left */
export function show(left) {
  ids = left;
  for (const listener of listeners) {
    try {
      listener(ids);
    } catch (error) {
      console.error(error);
    }
  }
}

/** @param {(ids: ReadonlySet<string> | null) => void} listener */
export function onShown(listener) {
  listeners.push(listener);
}
