// @ts-check
/* The filters' boxes of a large timeline, made when somebody opens the filters. */
import { make, set } from "./dom.js";
import { current, update } from "./state.js";
import { number, say } from "./words.js";

/** @typedef {import("./state.js").State} State */
/** @typedef {import("./selection.js").Filter} Filter */

/** A filter has no more boxes than that, and then those of the most events. */
const MOST = 300;

/** @type {Map<string, Map<string, HTMLInputElement>>} by the filter's name and the value */
const boxes = new Map();

/** @param {Filter} filter @param {number} at @returns {HTMLElement} */
function box({ name, choices }, at) {
  const [value, label, depth] = choices[at] ?? ["", "", 0];
  const input = /** @type {HTMLInputElement} */ (make("input", { type: "checkbox", name, value }));
  boxes.get(name)?.set(value, input);
  return make(
    "li",
    { class: depth ? `depth-${depth}` : null },
    make("label", {}, input, " ", make("bdi", {}, label), " ", make("span", { class: "count" })),
  );
}

/** A field that takes a day, where there are more days than boxes. @param {Filter} filter @param {HTMLElement} list */
function dayField({ name, legend, choices }, list) {
  const days = choices.map(([value]) => value).filter((value) => /^\d{4}-\d\d-\d\d$/.test(value));
  const field = /** @type {HTMLInputElement} */ (
    make("input", { type: "date", "aria-label": legend, min: days[0], max: days[days.length - 1] })
  );
  field.addEventListener("change", (event) => {
    event.stopPropagation();
    const at = choices.findIndex(([value]) => value === field.value);
    if (at < 0) return;
    if (!boxes.get(name)?.has(field.value)) list.append(box({ name, legend, choices }, at));
    update({ day: [...new Set([...current().day, field.value])] });
  });
  return field;
}

/** @param {Filter} filter @param {readonly string[]} chosen @param {number[]} counts */
function fieldset(filter, chosen, counts) {
  const { name, legend, choices } = filter;
  boxes.set(name, new Map());
  const list = make("ul");
  const made = make("fieldset", { class: "explore-filter", "data-filter": name }, make("legend", {}, legend));
  const large = choices.length > MOST;
  const least = large ? ([...counts].sort((a, b) => b - a)[MOST - 1] ?? 0) : 0;
  let n = 0;
  choices.forEach(([value], at) => {
    const among = !large || (name !== "day" && (counts[at] ?? 0) >= least && n < MOST);
    if (among) n++;
    if (among || chosen.includes(value)) list.append(box(filter, at));
  });
  if (large && name === "day") made.append(dayField(filter, list));
  else if (large) made.append(make("p", { class: "hint" }, say("script.most-choices", { n: number(MOST) })));
  made.append(list);
  return made;
}

/**
 * @param {Element} into
 * @param {readonly Filter[]} filters
 * @param {State} state
 * @param {Record<string, number[]>} counts how many events each choice would leave
 */
export function draw(into, filters, state, counts) {
  const wanted = filters.filter(({ choices }) => choices.length > 1);
  if (!into.childElementCount) {
    into.append(...wanted.map((filter) => fieldset(filter, state[filter.name], counts[filter.name] ?? [])));
  }
  for (const { name, choices } of wanted) {
    choices.forEach(([value], at) => {
      const input = boxes.get(name)?.get(value);
      const label = input?.parentElement;
      if (!input || !label) return;
      const kept = counts[name]?.[at] ?? 0;
      input.checked = state[name].includes(value);
      set(label, { class: kept ? null : "none" });
      /** @type {HTMLElement} */ (label.querySelector(".count")).textContent = number(kept);
    });
  }
}
