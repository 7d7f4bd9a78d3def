// @ts-check
/*
 * The events that a large timeline has beyond those on its page: what they can be narrowed by is
 * loaded when somebody first filters, searches or goes back.
 */

/** @typedef {typeof import("./selection.js")} Selection */

/** Whether there are any. */
export const isBeyond = () => !!document.querySelector(".explore:not([data-whole])");

/** @type {Promise<Selection | null> | undefined} */
let ready;

/** What narrows them; null where it cannot be fetched. @returns {Promise<Selection | null>} */
export function beyond() {
  ready ??= fetched();
  return ready;
}

async function fetched() {
  try {
    const selection = await import("./selection.js");
    if (await selection.arrive()) return selection;
  } catch {
    // As if it had not come.
  }
  // Asked for again the next time.
  ready = undefined;
  return null;
}
