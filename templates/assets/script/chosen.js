// @ts-check
/*
 * One choice for the strip, the map and the list: the chosen event is marked in all three, wherever
 * it was chosen. What stands for several events, a place on the map or a count on the strip, lists
 * them first.
 */
import { button, find, make, set } from "./dom.js";
import { shown } from "./shown.js";
import { current, subscribe, update } from "./state.js";
import { stretchWords } from "./strip-words.js";
import { BY, began, data, page } from "./strip-data.js";
import { eventsIn, onArrival, told } from "./strip-source.js";
import { look, onDrawn, view, zone } from "./strip-view.js";
import { count, say } from "./words.js";

/** @typedef {import("./strip-data.js").Told} Told */

/** More lines than that are not written out at once. */
const MOST = 100;
/** Nor are more files than that fetched to list what a count holds. */
const MOST_CHUNKS = 10;

/** Chooses an event; the strip moves there if it does not show it. @param {string} id */
export function choose(id) {
  update({ event: id });
  const event = told(id);
  if (!event) return;
  const { from, to } = began(event);
  const now = view();
  if (to <= now.from || from >= now.to) {
    const half = (now.to - now.from) / 2;
    look(from - half, from + half);
  }
}

/**
 * What a list is of, and the events in it, or, where they are too many to list, the stretch to look
 * nearer at; null for a list that is not there.
 *
 * @param {string} key
 * @returns {{title: string, events: Told[], nearer?: {from: number, to: number}} | null}
 */
function listed(key) {
  const left = shown();
  const leaves = (/** @type {Told} */ { id }) => !left || left.has(id);
  const [kind = "", what = "", ...more] = key.split("/");
  if (kind === "at") {
    if (!data().events) return null;
    const at = (data().events ?? []).filter(leaves).filter(({ places }) => places?.includes(what));
    const name = document.querySelector(`.map-point[href$="places/${CSS.escape(what)}/index.html"]`);
    return name && { title: name.getAttribute("aria-label") ?? "", events: at };
  }
  const by = BY.indexOf(/** @type {any} */ (kind));
  const [from = NaN, to = NaN] = more.map(Number);
  const lane = data().lanes[BY[by] ?? "place"][by < 0 ? -1 : Number(what)];
  if (!lane || !(from < to)) return null;
  const { from: first, to: last } = stretchWords(from, to, zone());
  const all = eventsIn({ from, to }, MOST_CHUNKS, left?.chunks?.({ from, to }));
  const title = say("script.in-bin", { lane: lane.name, from: first, to: last });
  if (!all) return { title, events: [], nearer: { from, to } };
  const inside = all.filter(leaves).filter((event) => {
      const span = began(event);
      const hour = event.signs.find(([form]) => form === "dot")?.[1];
      return event.lanes[by] === Number(what) && (hour === undefined ? span.from >= from && span.to <= to : hour >= from && hour < to);
    });
  return {
    title: `${title}: ${count("script.events", inside.length)}`,
    events: inside,
  };
}

/** Marks the chosen event's rows. @param {ParentNode} within */
function markRows(within) {
  const { event } = current();
  within.querySelectorAll("[data-event]").forEach((row) => {
    const is = /** @type {HTMLElement} */ (row).dataset.event === event;
    row.classList.toggle("chosen", is);
    set(row.querySelector("a") ?? row, { "aria-current": is && "true" });
  });
}

/** Marks the chosen event wherever it stands. */
function mark() {
  markRows(document);
  const places = new Set(told(current().event)?.places ?? []);
  document.querySelectorAll(".map-point").forEach((point) => {
    const id = /places\/([^/]+)\//.exec(point.getAttribute("href") ?? "")?.[1] ?? "";
    point.classList.toggle("chosen", places.has(id));
  });
}

/** @param {HTMLElement} card */
function fill(card) {
  const { event: id, list: key } = current();
  const event = told(id);
  const list = key ? listed(key) : null;
  card.hidden = !event && !list;
  const close = (/** @type {"event" | "list"} */ part) =>
    button("×", () => update({ [part]: null }), { class: "close", "aria-label": say("script.close") });
  const parts = [];
  if (list) {
    const some = list.events.slice(0, MOST);
    const { nearer } = list;
    parts.push(
      make(
        "div",
        { class: "card-part" },
        close("list"),
        make("p", { class: "card-title" }, list.title),
        ...(nearer ? [button(say("script.zoom-in"), () => look(nearer.from, nearer.to))] : []),
        make(
          "ul",
          {},
          ...some.map((each) =>
            make("li", {}, button(each.title, () => choose(each.id)), " ", make("bdi", { class: "muted" }, each.when)),
          ),
        ),
      ),
    );
  }
  if (event) {
    const article = document.getElementById(`event-${event.id}`);
    const links = make("p", { class: "card-links" });
    if (article) {
      links.append(
        button(say("script.in-list"), () => {
          article.scrollIntoView({ block: "start" });
          set(article, { tabindex: -1 });
          article.focus({ preventScroll: true });
        }),
        " ",
      );
    }
    links.append(make("a", { href: page(event) }, say("script.open-page")));
    parts.push(
      make(
        "div",
        { class: `card-part kind-${event.kind}` },
        close("event"),
        make("p", { class: "card-title" }, make("bdi", {}, event.title)),
        make("p", {}, make("bdi", {}, event.when)),
        links,
      ),
    );
  }
  card.replaceChildren(...parts);
}

export function beginChosen() {
  const card = make("div", { class: "card", "data-added": true, role: "region", "aria-live": "polite", "aria-label": say("script.chosen") });
  card.hidden = true;
  find(".strip-body").before(card);
  const plain = (/** @type {MouseEvent} */ event) =>
    !event.button && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey && !event.defaultPrevented;
  find(".strip").addEventListener("click", (event) => {
    const link = /** @type {Element} */ (event.target).closest("[data-event] a");
    const id = link && /** @type {HTMLElement} */ (link.closest("[data-event]")).dataset.event;
    if (!id || !plain(event) || current().event === id) return;
    event.preventDefault();
    choose(id);
  });
  for (const point of document.querySelectorAll(".map-point")) {
    const id = /places\/([^/]+)\//.exec(point.getAttribute("href") ?? "")?.[1];
    point.addEventListener("click", (event) => {
      if (!id || !data().events || !plain(/** @type {MouseEvent} */ (event))) return;
      event.preventDefault();
      update({ list: `at/${id}` });
      const only = listed(`at/${id}`)?.events ?? [];
      if (only.length === 1 && only[0]) choose(only[0].id);
      card.scrollIntoView({ block: "center" });
    });
  }
  for (const article of document.querySelectorAll("article.event")) {
    const id = article.id.replace(/^event-/, "");
    if (data().events && !told(id)) continue;
    const show = button(say("script.choose"), () => {
      choose(id);
      card.scrollIntoView({ block: "center" });
    }, { class: "choose", "data-added": true });
    const title = article.querySelector("h3, h4")?.textContent?.trim();
    if (title) show.append(make("span", { class: "unseen" }, `: ${title}`));
    article.querySelector(".permalink")?.append(" ", show);
  }
  subscribe((_, changed) => {
    if (!changed.has("event") && !changed.has("list")) return;
    fill(card);
    mark();
  });
  onDrawn(() => markRows(find(".strip")));
  onArrival(() => fill(card));
}
