// @ts-check
/*
 * The search: titles, summaries, bodies, names and aliases. Neither the library, nor what compares
 * words, nor the texts are loaded before somebody searches; all come as classic scripts, which run
 * from a file as well.
 */
import { isBeyond } from "./beyond.js";
import { make, set } from "./dom.js";
import { searched } from "./narrow.js";
import { current, subscribe, update } from "./state.js";
import { count, say } from "./words.js";

/** @typedef {{id: string, title: string, summary?: string, body?: string}} Text */

const MOST_RESULTS = 20;

/** @param {string} address */
const load = (address) =>
  new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = resolve;
    script.onerror = () => reject(new Error(address));
    document.head.append(script);
  });

/**
 * @param {DOMStringMap} from
 * @returns {Promise<{find: (words: string) => Text[], lacks: string}>} what finds them, and what it
 *   does not look at: of many events the build leaves out some of the texts (SearchTexts)
 */
async function index({ library = "", search = "", index: texts = "" }) {
  await Promise.all([library, search, texts].map(load));
  const page = /** @type {any} */ (globalThis);
  const all = /** @type {Text[]} */ (page.hourlineTexts);
  const only = all.some(({ summary }) => summary) ? "beyond.searched-summaries" : "beyond.searched-titles";
  const lacks = isBeyond() && !all.some(({ body }) => body) ? say(only) : "";
  const find = await page.hourlineSearch.index(all);
  page.hourlineTexts = undefined;
  isReady = true;
  return { find, lacks };
}

/** @type {ReturnType<typeof index> | undefined} */
let ready;
let isReady = false;

/** @param {HTMLInputElement} field */
async function find(field) {
  const { search } = current();
  const list = /** @type {HTMLElement} */ (document.querySelector(".explore-found"));
  const said = /** @type {HTMLElement} */ (document.querySelector(".explore-results"));
  const unread = document.querySelector(".explore-unread");
  /** @param {string} text @param {Text[]} [texts] none: nothing is searched for @param {string} [lacks] what is not looked at */
  const draw = (text, texts, lacks = "") => {
    // How many are left is said with what else narrows them: read aloud there, and not twice.
    set(said, { "aria-live": texts ? "off" : null });
    said.textContent = text;
    if (unread && unread.textContent !== lacks) unread.textContent = lacks;
    list.hidden = !texts?.length;
    list.replaceChildren(...(texts ?? []).slice(0, MOST_RESULTS).map((one) => result(one, field)));
    searched(texts ? new Set(texts.map(({ id }) => id)) : null);
  };
  if (!/[\p{L}\p{N}]/u.test(search)) return draw("");
  try {
    ready ??= index(field.dataset);
    if (!isReady) said.textContent = say("script.search-loading");
    const { find, lacks } = await ready;
    // Letters typed while the index was loading have a search of their own.
    if (search !== current().search) return;
    const texts = find(search);
    draw(count("script.results", texts.length), texts, lacks);
  } catch {
    ready = undefined;
    draw(say("script.search-failed"));
  }
}

/** @param {Text} text @param {HTMLInputElement} field */
function result({ id, title }, field) {
  const root = (field.dataset.index ?? "").replace(/data\/search\.js$/, "");
  const link = document.createElement("a");
  link.href = `${root}events/${id}/index.html`;
  link.textContent = title;
  const item = document.createElement("li");
  item.append(link);
  return item;
}

export function beginSearch() {
  const field = document.querySelector("#explore-search");
  if (!(field instanceof HTMLInputElement)) return;
  // A line of its own, which is read aloud when it is filled.
  if (isBeyond()) document.querySelector(".explore-results")?.after(make("p", { class: "explore-unread", role: "status" }));
  field.addEventListener("input", () => update({ search: field.value }));
  subscribe((state, changed) => {
    if (!changed.has("search")) return;
    if (field.value !== state.search) field.value = state.search;
    find(field);
  });
}
