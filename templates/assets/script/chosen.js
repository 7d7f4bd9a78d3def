// @ts-check
/*
 * One choice for the strip, the map and the list: the chosen event is marked in all three, wherever
 * it was chosen. What stands for several events, a place on the map or a count on the strip, lists
 * them first.
 */
import { beyond } from "./beyond.js";
import { button, find, make, set } from "./dom.js";
import { listed } from "./events.js";
import { gather, placed } from "./placed.js";
import { onShown, shown } from "./shown.js";
import { current, subscribe, update } from "./state.js";
import { isCounted, ROWS } from "./strip-bins.js";
import { stretchWords } from "./strip-words.js";
import { BY, began, data, page } from "./strip-data.js";
import { eventsIn, file, isLacking, isReady, isWaiting, onArrival, told } from "./strip-source.js";
import { clamped, CLOSEST, inView, lanesBy, look, onDrawn, view, zone } from "./strip-view.js";
import { fromLocal } from "./strip-zone.js";
import { count, number, say } from "./words.js";

/** @typedef {import("./strip-data.js").Told} Told */

/** More lines than that are not written out at once. */
const MOST = 100;
/** Nor are more files than that fetched to list what a count holds. */
const MOST_CHUNKS = 10;
const DAY = 24 * 3600;

/** @type {string | null} the event that the strip is to move to, once it is told */
let awaited = null;

/** Chooses an event; the strip moves to where it shows it. @param {string} id */
export function choose(id) {
  update({ event: id });
  awaited = id;
  seek();
  bring();
}

/** Moves the strip to the event that was chosen, and so near that it stands there as a row. */
function bring() {
  const event = told(awaited);
  if (!event) return;
  const { from, to } = began(event);
  const at = BY.indexOf(lanesBy());
  const now = view();
  let span = now.to - now.from;
  /** @type {() => {from: number, to: number}} */
  const around = () => {
    const middle = from + Math.min(to - from, span) / 2;
    return clamped(middle - span / 2, middle + span / 2);
  };
  const crowds = (/** @type {typeof now} */ within) => {
    const events = inView(within);
    return !events || events.filter(({ lanes }) => lanes[at] === event.lanes[at]).length > ROWS;
  };
  let next = to <= now.from || from >= now.to ? around() : now;
  while (crowds(next) && span > CLOSEST && !isLacking()) {
    span /= 2;
    next = around();
  }
  const id = awaited;
  if (next !== now) look(next.from, next.to);
  // What is on its way may show that its lane crowds.
  awaited = isWaiting() ? id : null;
}

/** Sends for what tells of the chosen event, where it is not told yet. */
async function seek() {
  const { event: id } = current();
  if (!id || data().events || told(id) || !isReady()) return;
  const day = listed().find((each) => each.id === id)?.article.dataset.day ?? "";
  if (/^\d{4}-\d\d-\d\d$/.test(day)) {
    const from = fromLocal(Date.parse(day) / 1000, data().zones[0]?.[0] ?? "UTC");
    eventsIn({ from, to: from + DAY }, MOST_CHUNKS);
    return;
  }
  const chunk = (await beyond())?.chunkOf(id);
  if (chunk !== undefined) file(`events-${chunk}`);
}

/**
 * What a list is of, and the events in it, or, where they are too many to list, the stretch to look
 * nearer at; null for a list that is not there.
 *
 * @param {string} key
 * @returns {{title: string, events: Told[], all?: number, nearer?: {from: number, to: number}} | null} `all`:
 *   how many there are, where not all of them are told
 */
function listOf(key) {
  const left = shown();
  const leaves = (/** @type {Told} */ { id }) => !left || left.has(id);
  const [kind = "", what = "", ...more] = key.split("/");
  if (kind === "at") {
    const name = document.querySelector(`.map-point[href$="places/${CSS.escape(what)}/index.html"]`);
    const title = name?.getAttribute("aria-label") ?? "";
    const at = data().events?.filter(leaves).filter(({ places }) => places?.includes(what));
    return name && (at ? { title, events: at } : { title, ...placed(what) });
  }
  const by = BY.indexOf(/** @type {any} */ (kind));
  const [from = NaN, to = NaN, width = NaN] = more.map(Number);
  const part = /** @type {any} */ (more[3]);
  const lane = data().lanes[BY[by] ?? "place"][by < 0 ? -1 : Number(what)];
  if (!lane || !(from < to) || from < data().from - DAY || to > data().to + 10 * 366 * DAY) return null;
  const { from: first, to: last } = stretchWords(from, to, zone());
  const all = eventsIn({ from, to }, MOST_CHUNKS, left?.chunks?.({ from, to }));
  const title = say("script.in-bin", { lane: lane.name, from: first, to: last });
  if (!all) return { title, events: [], nearer: { from, to } };
  const clock = inView(view()) ? zone() : (data().zones[0]?.[0] ?? "UTC");
  const inside = all
    .filter(leaves)
    .filter((event) => event.lanes[by] === Number(what) && isCounted(event, { from, to, width, part }, clock));
  return {
    // Not counted before all have come.
    title: isWaiting() ? title : `${title}: ${count("script.events", inside.length)}`,
    events: inside,
    ...(inside.length > MOST ? { nearer: { from, to } } : {}),
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
  const { event } = current();
  const places = new Set(told(event)?.places ?? listed().find(({ id }) => id === event)?.places ?? []);
  document.querySelectorAll(".map-point").forEach((point) => {
    const id = /places\/([^/]+)\//.exec(point.getAttribute("href") ?? "")?.[1] ?? "";
    point.classList.toggle("chosen", places.has(id));
  });
}

/** @param {HTMLElement} card */
function fill(card) {
  const { event: id, list: key } = current();
  const event = told(id);
  const list = key ? listOf(key) : null;
  card.hidden = !event && !list;
  const close = (/** @type {"event" | "list"} */ part) =>
    button("×", () => update({ [part]: null }), { class: "close", "aria-label": say("script.close"), "data-key": `/${part}` });
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
        ...(some.length && some.length < (list.all ?? list.events.length)
          ? [make("p", {}, say("script.first", { n: number(some.length) }))]
          : []),
        ...(nearer ? [button(say("script.zoom-in"), () => look(nearer.from, nearer.to), { "data-key": "nearer" })] : []),
        make(
          "ul",
          {},
          ...some.map((each) =>
            make("li", {}, button(each.title, () => choose(each.id), { "data-key": each.id }), " ", make("bdi", { class: "muted" }, each.when)),
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
  const { activeElement: focused } = document;
  const held = focused instanceof HTMLElement && card.contains(focused) ? focused.dataset.key : null;
  card.replaceChildren(...parts);
  // What is drawn anew under the keyboard keeps its place there.
  if (held === null) return;
  const again = /** @type {HTMLElement[]} */ ([...card.querySelectorAll("[data-key]")]);
  (again.find(({ dataset }) => dataset.key === held) ?? again[0] ?? find(".strip-body")).focus({ preventScroll: true });
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
      // What tells of many events comes from a server alone.
      const here = data().events || location.protocol !== "file:";
      if (!id || !here || !plain(/** @type {MouseEvent} */ (event))) return;
      event.preventDefault();
      update({ list: `at/${id}` });
      const only = listOf(`at/${id}`)?.events ?? [];
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
  const gatherPlace = async () => {
    const { list } = current();
    if (data().events || !list?.startsWith("at/")) return;
    await gather(list.slice("at/".length));
    fill(card);
  };
  onShown(gatherPlace);
  subscribe((_, changed) => {
    if (changed.has("view")) awaited = null;
    if (changed.has("list")) gatherPlace();
    if (!changed.has("event") && !changed.has("list")) return;
    if (changed.has("event")) {
      awaited = null;
      seek();
    }
    fill(card);
    mark();
  });
  onDrawn(() => markRows(find(".strip")));
  onArrival(() => {
    seek();
    bring();
    fill(card);
    mark();
  });
}
