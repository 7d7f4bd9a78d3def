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
  ready ??= import("./selection.js").then(
    async (selection) => ((await selection.arrive()) ? selection : null),
    () => null,
  );
  return ready;
}
