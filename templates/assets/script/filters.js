// @ts-check
/*
 * The filters: boxes to tick, each with how many events of the current selection it would keep
 * beside what the other filters, the search and the moment leave.
 */
import { beyond, isBeyond } from "./beyond.js";
import { choices } from "./choices.js";
import { FILTERS, left, leftBeyond, sound } from "./narrow.js";
import { onShown } from "./shown.js";
import { current, subscribe, update } from "./state.js";
import { lackWords } from "./strip-source.js";
import { count, number } from "./words.js";

/** @typedef {(typeof FILTERS)[number]} Filter */

/** @type {HTMLDetailsElement} */
let panel;

function draw() {
  const state = sound(current());
  const chosen = FILTERS.reduce((sum, name) => sum + state[name].length, 0);
  const sum = panel.querySelector("summary .count");
  if (sum) sum.textContent = chosen ? count("script.filters-on", chosen) : "";
  if (!chosen && !panel.open) return;
  if (isBeyond()) {
    if (panel.open) drawBeyond();
    return;
  }
  const all = choices();
  for (const name of FILTERS) {
    const filter = all?.querySelector(`[data-filter="${name}"]`);
    if (!filter) continue;
    // All that the other filters keep is looked through once for every box of this one.
    const others = left({ ...state, [name]: [] });
    const joint = name === "actor" || name === "role";
    for (const box of /** @type {NodeListOf<HTMLInputElement>} */ (
      filter.querySelectorAll("input")
    )) {
      const kept = joint
        ? left({ ...state, [name]: [box.value] }).length
        : others.filter(({ values }) => values[name]?.includes(box.value)).length;
      box.checked = state[name].includes(box.value);
      const label = /** @type {HTMLElement} */ (box.parentElement);
      /** @type {HTMLElement} */ (label.querySelector(".count")).textContent = number(kept);
      label.classList.toggle("none", !kept);
    }
  }
}

/** The boxes of all events of a timeline that the page does not hold. */
async function drawBeyond() {
  const state = current();
  const [selection, left] = [await beyond(), await leftBeyond()];
  const all = choices();
  if (!all || state !== current()) return;
  if (!selection || !left) {
    all.textContent = lackWords();
    return;
  }
  if (!all.childElementCount) all.textContent = "";
  selection.drawBoxes(all, left.counts);
}

export function beginFilters() {
  const found = document.querySelector(".explore-filters");
  if (!(found instanceof HTMLDetailsElement)) return;
  panel = found;
  panel.addEventListener("toggle", draw);
  panel.addEventListener("change", (event) => {
    const box = event.target;
    if (!(box instanceof HTMLInputElement) || box.type !== "checkbox") return;
    const name = /** @type {Filter} */ (box.name);
    const rest = current()[name].filter((value) => value !== box.value);
    update({ [name]: box.checked ? [...rest, box.value] : rest });
  });
  onShown(draw);
  subscribe(draw);
  draw();
}
