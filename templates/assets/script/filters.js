// @ts-check
/*
 * The filters: boxes to tick, each with how many events of the current selection it would keep
 * beside what the other filters, the search and the moment leave.
 */
import { choices } from "./choices.js";
import { FILTERS, left } from "./narrow.js";
import { onShown } from "./shown.js";
import { current, subscribe, update } from "./state.js";
import { count, number } from "./words.js";

/** @typedef {(typeof FILTERS)[number]} Filter */

/** @type {HTMLDetailsElement} */
let panel;

function draw() {
  const state = current();
  const chosen = FILTERS.reduce((sum, name) => sum + state[name].length, 0);
  const sum = panel.querySelector("summary .count");
  if (sum) sum.textContent = chosen ? count("script.filters-on", chosen) : "";
  if (!chosen && !panel.open) return;
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

export function beginFilters() {
  const found = document.querySelector(".explore-filters");
  if (!(found instanceof HTMLDetailsElement)) return;
  panel = found;
  panel.addEventListener("toggle", draw);
  panel.addEventListener("change", (event) => {
    const box = event.target;
    if (!(box instanceof HTMLInputElement)) return;
    const name = /** @type {Filter} */ (box.name);
    const rest = current()[name].filter((value) => value !== box.value);
    update({ [name]: box.checked ? [...rest, box.value] : rest });
  });
  onShown(draw);
  subscribe(draw);
  draw();
}
