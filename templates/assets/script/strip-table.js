// @ts-check
/*
 * The strip as a table, for those who prefer one: the same events, one a line; or, where the strip
 * counts them, the same counts. On paper too.
 */
import { button, find, make } from "./dom.js";
import { largest } from "./strip-bins.js";
import { BY, data, page } from "./strip-data.js";
import { stretchWords } from "./strip-words.js";
import { count, number, say } from "./words.js";

/** @typedef {import("./strip-data.js").Told} Told */
/** @typedef {import("./strip-bins.js").Bin} Bin */
/** @typedef {import("./strip-plan.js").Plan["lanes"]} Lanes */

/** @type {HTMLElement | undefined} */
let frame;

/**
 * Draws a table after the strip, or takes it away. What is drawn anew under the keyboard keeps its
 * place there.
 *
 * @param {HTMLElement} body of the strip
 * @param {HTMLElement | null} table null: no table
 */
export function drawTable(body, table) {
  const stops = () => (frame ? [frame, .../** @type {NodeListOf<HTMLElement>} */ (frame.querySelectorAll("a, button"))] : []);
  const at = stops().findIndex((each) => each === document.activeElement);
  frame?.remove();
  frame = undefined;
  if (!table) return;
  const name = table.firstElementChild?.textContent;
  frame = make("div", { class: "strip-table", tabindex: 0, role: "region", "aria-label": name }, table);
  body.after(frame);
  const now = stops();
  now[Math.min(at, now.length - 1)]?.focus({ preventScroll: true });
}

/** @param {string} caption @param {readonly string[]} names of its columns @param {readonly HTMLElement[]} lines */
const made = (caption, names, lines) =>
  make(
    "table",
    {},
    make("caption", {}, caption),
    make("thead", {}, make("tr", {}, ...names.map((name) => make("th", { scope: "col" }, name)))),
    make("tbody", {}, ...lines),
  );

/** By what lanes can be made, in words. */
const kinds = () => /** @type {HTMLSelectElement} */ (find('[data-tool="lanes"]'));

/** @param {readonly Told[]} events */
export function tableOf(events) {
  const names = [...kinds().options].map(({ text }) => text);
  return made(
    say("script.table-caption"),
    [say("script.time"), say("script.event"), ...names],
    events.map((event) => {
      const line = make(
        "tr",
        {},
        make("td", {}, make("bdi", {}, event.when)),
        make("th", { scope: "row" }, make("a", { href: page(event) }, make("bdi", {}, event.title))),
        ...BY.map((by, i) => make("td", {}, make("bdi", {}, data().lanes[by][event.lanes[i] ?? 0]?.name ?? ""))),
      );
      line.dataset.event = event.id;
      return line;
    }),
  );
}

/**
 * A line for each count of each lane. Those of a lane that have no stretch of their own stand last.
 *
 * @param {Lanes} lanes
 * @param {string} zone
 * @param {(key: string) => (bin: Bin) => void} choose lists what a lane's count holds
 */
export function tableOfCounts(lanes, zone, choose) {
  // Lanes by type have no type of most of their events.
  const isByType = kinds().value === "type";
  const lines = lanes.flatMap(({ key, name, content: { counts } }) => {
    const { bins = [], days = [], wider = 0, wide = undefined } = counts ?? {};
    /** @type {(when: string, n: number, bin?: Bin) => HTMLElement} */
    const line = (when, n, bin) => {
      const words = count("script.events", n);
      const place = say("script.list", { first: name, rest: when });
      const [type, most] = bin ? largest(bin.types) : [0, 0];
      return make(
        "tr",
        {},
        make("th", { scope: "row" }, when),
        make("td", {}, make("bdi", {}, name)),
        make(
          "td",
          {},
          bin ? button(words, () => choose(key)(bin), { "aria-label": say("script.place", { place, count: words }) }) : words,
        ),
        ...(isByType
          ? []
          : [make("td", {}, make("bdi", {}, most ? (data().lanes.type[type]?.name ?? "") : ""), most && most < n ? ` (${number(most)})` : "")]),
      );
    };
    const stretch = (/** @type {Bin} */ { from, to }) => say("script.stretch", stretchWords(from, to, zone));
    return [
      ...bins.map((bin) => line(stretch(bin), bin.n, bin)),
      ...days.map((bin) => line(say("script.stretch-day", stretchWords(bin.from, bin.to - 60, zone)), bin.n, bin)),
      ...(wider ? [line(count("script.bin-wider", wider), wider, wide)] : []),
    ];
  });
  const lane = kinds().selectedOptions[0]?.text ?? "";
  return made(say("script.table-counts"), [say("script.time"), lane, say("script.table-events"), ...(isByType ? [] : [say("script.table-most")])], lines);
}
