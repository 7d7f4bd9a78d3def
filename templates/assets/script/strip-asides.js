// @ts-check
/* The events before and after the strip's hours: those stand there that the filters and the moment leave. */
import { onShown } from "./shown.js";

/** @type {(within: ParentNode, selector: string) => NodeListOf<HTMLElement>} */
const all = (within, selector) => within.querySelectorAll(selector);

export function beginAsides() {
  onShown((left) => {
    for (const list of all(document, ".strip-asides")) {
      for (const line of all(list, "li")) line.hidden = left?.has(line.dataset.event ?? "") === false;
      list.hidden = !list.querySelector("li:not([hidden])");
    }
  });
}
