// @ts-check
/*
 * The filters' boxes of a large timeline. There can be hundreds of choices, so a filter makes its boxes
 * when it is opened, one filter is open at a time, and a field finds the choices that it does not show.
 */
import { make, set } from "./dom.js";
import { current } from "./state.js";
import { count, number, say } from "./words.js";

/** @typedef {import("./selection.js").Filter} Filter */
/** @typedef {Record<string, number[]>} Amounts how many events each choice would leave, by the filter's name */

/** A filter shows no more boxes than that, and then those of the most events. */
const MOST = 60;

/** @type {Amounts} */
let amounts = {};

/** Letters without case and marks. @param {string} text */
const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** A filter, to be opened. @param {Filter} filter */
function filterOf({ name, legend, choices }) {
  const sum = make("span", { class: "count" });
  const head = make("summary", {}, make("bdi", {}, legend), " ", sum);
  const node = /** @type {HTMLDetailsElement} */ (
    make("details", { class: "explore-filter", name: "explore-filter", "data-filter": name }, head)
  );
  const id = `explore-find-${name}`;
  const field = /** @type {HTMLInputElement} */ (make("input", { type: "search", autocomplete: "off", id }));
  const asks = make("label", { for: id }, say("beyond.find-choice", { filter: legend }));
  const hint = make("p", { class: "hint", role: "status" });
  const list = make("ul", { "aria-label": legend });
  /** @type {Map<number, HTMLInputElement>} the boxes that it shows, by the number of their choice */
  const boxes = new Map();

  const isOn = (/** @type {number} */ at) => current()[name].includes(choices[at]?.[0] ?? "");

  /** @param {number} at @returns {HTMLElement} */
  const box = (at) => {
    const [value, label, depth] = choices[at] ?? ["", "", 0];
    const input = /** @type {HTMLInputElement} */ (make("input", { type: "checkbox", name, value }));
    boxes.set(at, input);
    return make(
      "li",
      { class: depth ? `depth-${depth}` : null },
      make("label", {}, input, " ", make("bdi", {}, label), " ", make("span", { class: "count" })),
    );
  };

  /** By which amounts it was filled. */
  let filled = amounts;

  /** Shows what is on, and of what the field asks for the choices of the most events. */
  const fill = () => {
    filled = amounts;
    const asked = plain(field.value.trim());
    const all = [...choices.keys()].filter((at) => plain(choices[at]?.[1] ?? "").includes(asked));
    const of = (/** @type {number} */ at) => amounts[name]?.[at] ?? 0;
    const some = new Set(all.length > MOST ? [...all].sort((a, b) => of(b) - of(a)).slice(0, MOST) : all);
    boxes.clear();
    list.replaceChildren(...[...choices.keys()].filter((at) => some.has(at) || isOn(at)).map(box));
    if (all.length > MOST) hint.textContent = say("beyond.most-choices", { n: number(MOST) });
    else hint.textContent = all.length ? "" : say("beyond.no-choice");
  };

  const draw = () => {
    const on = current()[name].length;
    sum.textContent = on ? count("script.filters-on", on) : "";
    if (!node.open) {
      for (const each of [asks, field, hint, list]) each.remove();
      boxes.clear();
      return;
    }
    if (!list.isConnected) {
      field.value = "";
      node.append(...(choices.length > MOST ? [asks, field, hint] : []), list);
    }
    // Under the hand the choices stay, until it goes elsewhere.
    const isHeld = list.contains(document.activeElement);
    const isOld = choices.length > MOST && filled !== amounts;
    if (!boxes.size || (isOld && !isHeld) || choices.some((_, at) => isOn(at) && !boxes.has(at))) fill();
    else if (isOld && hint.textContent) {
      hint.textContent = say("beyond.some-choices", { n: number(boxes.size), all: number(choices.length) });
    }
    for (const [at, input] of boxes) {
      const label = /** @type {HTMLElement} */ (input.parentElement);
      const n = amounts[name]?.[at] ?? 0;
      input.checked = isOn(at);
      set(label, { class: n ? null : "none" });
      /** @type {HTMLElement} */ (label.querySelector(".count")).textContent = number(n);
    }
  };
  node.addEventListener("toggle", draw);
  field.addEventListener("input", () => {
    fill();
    draw();
  });
  return { node, draw };
}

/** @type {ReturnType<typeof filterOf>[]} */
let all = [];

/**
 * @param {Element} into
 * @param {readonly Filter[]} filters
 * @param {Amounts} counts
 */
export function draw(into, filters, counts) {
  amounts = counts;
  if (!into.childElementCount) {
    all = filters.filter(({ choices }) => choices.length > 1).map(filterOf);
    into.append(...all.map(({ node }) => node));
  }
  for (const { draw } of all) draw();
}
