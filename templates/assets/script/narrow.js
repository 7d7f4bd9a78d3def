// @ts-check
/*
 * Which events are left: those that every filter, the search and the moment keep. The list shows
 * them, and a line says how many they are and why, on paper too.
 */
import { choices } from "./choices.js";
import { listed } from "./events.js";
import { momentNumber, moments } from "./moments.js";
import { show } from "./shown.js";
import { current, subscribe, update } from "./state.js";
import { count, number, say } from "./words.js";

/** @typedef {import("./events.js").Listed} Listed */
/** @typedef {import("./state.js").State} State */

/** The filters, as they are named in the state and in the page. */
export const FILTERS = /** @type {const} */ ([
  "place",
  "actor",
  "role",
  "type",
  "claimant",
  "status",
  "importance",
  "tag",
  "day",
  "hour",
]);

/** @type {ReadonlySet<string> | null} */
let found = null;

/** What the search has found; null: nothing is searched for. @param {ReadonlySet<string> | null} ids */
export function searched(ids) {
  found = ids;
  draw();
}

/** @type {(chosen: readonly string[], values: string[]) => boolean} */
const keeps = (chosen, values) => !chosen.length || values.some((value) => chosen.includes(value));

/**
 * The events that are left with these choices. Actor and role are asked of one part in the event
 * together: "the military, as the target".
 *
 * @param {State} state
 */
export function left(state) {
  const moment = momentNumber();
  return listed().filter(
    ({ id, since, parts, values }) =>
      since <= moment &&
      (!found || found.has(id)) &&
      FILTERS.every((name) => keeps(state[name], values[name] ?? [])) &&
      (!state.actor.length ||
        !state.role.length ||
        parts.some(
          ([actor = "", role = ""]) => state.actor.includes(actor) && state.role.includes(role),
        )),
  );
}

/** @type {Partial<State>} what nothing narrows */
const NOTHING = {
  ...Object.fromEntries(FILTERS.map((name) => [name, []])),
  search: "",
  known: null,
};

/** @type {(state: State) => boolean} */
const narrows = (state) =>
  FILTERS.some((name) => state[name].length) || state.search !== "" || state.known !== null;

/** What narrows the list, in words. @param {State} state */
function reasons(state) {
  /** @type {string[]} */
  const lines = [];
  const all = FILTERS.some((name) => state[name].length) ? choices() : null;
  for (const name of FILTERS) {
    const filter = all?.querySelector(`[data-filter="${name}"]`);
    const labels = state[name].map(
      (value) =>
        filter?.querySelector(`[value="${CSS.escape(value)}"]`)?.parentElement?.querySelector("bdi")
          ?.textContent ?? value,
    );
    if (labels.length) {
      const choices = labels.reduceRight((rest, first) => say("script.list", { first, rest }));
      lines.push(
        say("script.filter-line", {
          filter: filter?.querySelector("legend")?.textContent ?? name,
          choices,
        }),
      );
    }
  }
  if (state.search) lines.push(say("script.search-for", { words: state.search }));
  const moment = moments()[momentNumber()];
  if (state.known !== null && moment) {
    lines.push(say("script.known-at", { moment: moment.words }));
  }
  return lines;
}

let before = "";

function draw() {
  const state = current();
  const kept = left(state);
  const ids = new Set(kept.map(({ id }) => id));
  for (const { id, item } of listed()) item.hidden = !ids.has(id);
  for (const day of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(".day"))) {
    day.hidden = !day.querySelector("li:not([hidden]) > article");
  }
  const narrowed = narrows(state);
  const whole = document.querySelector(".explore")?.hasAttribute("data-whole");
  show(narrowed && whole ? ids : null);
  const said = document.querySelector(".explore-said");
  const text = [count("script.shown", kept.length, { all: number(listed().length) }), ...reasons(state)]
    .join(`${say("script.stop")} `);
  if (said && (narrowed || before)) said.textContent = text;
  before = text;
  const clear = /** @type {HTMLElement | null} */ (document.querySelector("[data-clear]"));
  if (clear) clear.hidden = !narrowed;
}

export function beginNarrowing() {
  subscribe((_, changed) => {
    if (changed.has("known") || FILTERS.some((name) => changed.has(name))) draw();
  });
  document.querySelector("[data-clear]")?.addEventListener("click", () => {
    update(NOTHING);
    /** @type {HTMLElement | null} */ (document.querySelector("#explore-search"))?.focus();
  });
}
