// @ts-check
/*
 * Which events are left: those that every filter, the search and the moment keep. The list shows
 * them, and a line says how many they are and why, on paper too.
 */
import { beyond, isBeyond } from "./beyond.js";
import { choices } from "./choices.js";
import { listed } from "./events.js";
import { momentNow, momentNumber, moments } from "./moments.js";
import { show } from "./shown.js";
import { current, subscribe, update } from "./state.js";
import { data } from "./strip-data.js";
import { lackWords } from "./strip-source.js";
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

/** @type {import("./beyond.js").Selection | null} what narrows events that the page does not hold, once it is here */
let selection = null;

/** Whether a filter has such a choice; beyond the page, as far as that is known. @param {Filter} name @param {string} value */
const isChoice = (name, value) =>
  isBeyond()
    ? !selection || selection.words(name, value).label !== undefined
    : listed().some(({ values }) => values[name]?.includes(value));

/**
 * The state without choices that there are none of, for an address may be broken, and without a search
 * that has no results yet, or cannot be loaded.
 *
 * @param {State} state
 * @returns {State}
 */
export function sound(state) {
  const some = FILTERS.map((name) => [name, state[name].filter((value) => isChoice(name, value))]);
  return { ...state, ...Object.fromEntries(some), search: found ? state.search : "" };
}

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

/** @typedef {(typeof FILTERS)[number]} Filter */
/** @typedef {(name: Filter, value: string) => {legend?: string | null | undefined, label?: string | null | undefined}} Named */

/** A filter and one of its choices, as its boxes name them. @type {Named} */
function named(name, value) {
  const filter = choices()?.querySelector(`[data-filter="${name}"]`);
  const box = filter?.querySelector(`[value="${CSS.escape(value)}"]`);
  return {
    legend: filter?.querySelector("legend")?.textContent,
    label: box?.parentElement?.querySelector("bdi")?.textContent ?? value,
  };
}

/** What narrows the list, in words. @param {State} state @param {Named} words */
function reasons(state, words) {
  /** @type {string[]} */
  const lines = [];
  for (const name of FILTERS) {
    const labels = state[name].flatMap((value) => words(name, value).label ?? []);
    if (labels.length) {
      const choices = labels.reduceRight((rest, first) => say("script.list", { first, rest }));
      const filter = words(name, "").legend ?? name;
      lines.push(say("script.filter-line", { filter, choices }));
    }
  }
  if (state.search) lines.push(say("script.search-for", { words: state.search }));
  const moment = moments()[momentNumber()];
  if (state.known !== null && moment) {
    lines.push(say("script.known-at", { moment: moment.words }));
  }
  return lines;
}

/**
 * The events that are left of a timeline that the page does not hold; null where that cannot be
 * known. Worked out once for each state.
 *
 * @returns {ReturnType<typeof workOut>}
 */
export function leftBeyond() {
  const state = current();
  if (latest && latest.state === state && latest.found === found) return latest.left;
  const left = workOut();
  latest = { state, found, left };
  return left;
}

/** @type {{state: State, found: ReadonlySet<string> | null, left: ReturnType<typeof workOut>} | undefined} */
let latest;

async function workOut() {
  const [state, ids] = [current(), found];
  const selection = await beyond();
  return selection?.narrow(state, ids, momentNow()) ?? null;
}

/** What the page says of its parts that hold nothing of what is left. */
const nothing = () =>
  [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-none]"))]
    .filter(({ hidden }) => !hidden)
    .map(({ textContent }) => textContent);

/** What is left, and why, for eyes and ears. @param {string} what @param {State} state @param {Named} words */
function tell(what, state, words = named) {
  const said = document.querySelector(".explore-said");
  if (!said || (!narrows(state) && !said.textContent)) return;
  const stop = say("script.stop");
  const parts = [what, ...reasons(state, words), nothing().join(" ")].filter(Boolean);
  said.textContent = parts.reduce((text, part) => `${text}${text.endsWith(stop) ? "" : stop} ${part}`);
}

/** Narrows what the page does not hold. */
async function drawBeyond() {
  const asked = current();
  const left = narrows(sound(asked)) ? await leftBeyond() : null;
  selection ??= left && (await beyond());
  if (asked !== current()) return;
  const state = sound(asked);
  const all = { all: number(data().total) };
  if (!narrows(state)) {
    leave(new Set(listed().map(({ id }) => id)), false);
    show(null);
    tell(count("script.shown", data().total, all), state);
    if (latest) (await beyond())?.list(null);
  } else if (!selection || !left) {
    leave(idsOf(state), true);
    tell(lackWords(), state);
  } else {
    leave(left, true);
    tell(count("script.shown", left.n, all), state, selection.words);
    show(left);
    selection.list(state.search ? null : left);
  }
}

/** Of the events that the page lists, those that are left. @param {State} state */
const idsOf = (state) => new Set(left(state).map(({ id }) => id));

/**
 * Leaves these events in the page's list.
 *
 * @param {{has: (id: string) => boolean}} ids
 * @param {boolean} narrowed whether the reader has narrowed it
 */
function leave(ids, narrowed) {
  for (const { id, item } of listed()) item.hidden = !ids.has(id);
  for (const day of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(".day"))) {
    day.hidden = !day.querySelector("li:not([hidden]) > article");
  }
  const none = /** @type {HTMLElement | null} */ (document.querySelector("#events ~ [data-none]"));
  if (none) none.hidden = !narrowed || listed().some(({ id }) => ids.has(id));
  const clear = /** @type {HTMLElement | null} */ (document.querySelector("[data-clear]"));
  if (clear) clear.hidden = !narrowed;
}

function draw() {
  if (isBeyond()) {
    drawBeyond();
    return;
  }
  const state = sound(current());
  const ids = idsOf(state);
  leave(ids, narrows(state));
  show(narrows(state) ? ids : null);
  tell(count("script.shown", ids.size, { all: number(listed().length) }), state);
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
