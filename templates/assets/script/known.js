// @ts-check
/*
 * As known at: goes back through the moments at which claims were published. What had not been said
 * by then is hidden, what had been replaced by then is marked, and words that change with the
 * moments change. Which moment that is for each thing, the page itself says.
 */
import { momentNumber, moments } from "./moments.js";
import { subscribe, update } from "./state.js";
import { say } from "./words.js";

/** @type {(selector: string) => NodeListOf<HTMLElement>} */
const all = (selector) => document.querySelectorAll(selector);

/** @param {number} to the number of a moment */
function go(to) {
  update({ known: moments()[Math.max(0, to)]?.at ?? null });
}

/** @param {number} now the number of a moment */
function drawPage(now) {
  for (const element of all("[data-known]")) {
    const { known, until } = element.dataset;
    element.hidden = now < Number(known) || (until !== undefined && now >= Number(until));
  }
  for (const entry of all("[data-superseded]")) {
    entry.classList.toggle("superseded", now >= Number(entry.dataset.superseded));
  }
  for (const row of all("[data-compared]")) {
    row.classList.toggle("lone", now < Number(row.dataset.compared));
  }
}

/** @param {HTMLInputElement} range */
function draw(range) {
  const now = momentNumber();
  const latest = moments().length - 1;
  const words = moments()[now]?.words ?? "";
  drawPage(now);
  range.value = String(now);
  range.setAttribute("aria-valuetext", words);
  for (const output of all(".explore-known output")) output.textContent = words;
  for (const button of /** @type {NodeListOf<HTMLButtonElement>} */ (
    document.querySelectorAll("[data-move]")
  )) {
    // Not `disabled`: a button that is gone from under the keyboard loses the reader's place.
    const past = button.dataset.move === "-1" ? now === 0 : now === latest;
    button.setAttribute("aria-disabled", String(past));
  }
  for (const bar of all(".explore-back")) {
    bar.hidden = now === latest;
    const text = bar.querySelector("p");
    if (text) text.textContent = say("script.known-at", { moment: words });
  }
  document.documentElement.classList.toggle("back", now < latest);
}

export function beginKnown() {
  const range = document.querySelector("#explore-known");
  if (!(range instanceof HTMLInputElement)) return;
  range.addEventListener("input", () => go(Number(range.value)));
  for (const button of all("[data-move]")) {
    button.addEventListener("click", () => {
      const { move } = button.dataset;
      if (move === "latest") {
        update({ known: null });
        range.focus();
      } else {
        go(momentNumber() + Number(move));
      }
    });
  }
  subscribe((_, changed) => {
    if (changed.has("known")) draw(range);
  });
  draw(range);
}
