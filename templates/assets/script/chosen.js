// @ts-check
/*
 * One choice for the strip, the map and the list: the chosen event is marked in all three, wherever
 * it was chosen. What stands for several events, a place on the map or a count on the strip, lists
 * them first.
 */
import { button, find, make, set } from "./dom.js";
import { listed } from "./events.js";
import { onShown, shown } from "./shown.js";
import { current, subscribe, update } from "./state.js";
import { load, loaded } from "./strip.js";
import { data } from "./strip-data.js";
import { isLacking, onArrival, told } from "./strip-source.js";
import { onDrawn } from "./strip-view.js";
import { say } from "./words.js";

/** @type {string | null} the event that the strip is to move to, once it is told */
let awaited = null;

/** Chooses an event; the strip moves to where it shows it. @param {string} id */
export function choose(id) {
  update({ event: id });
  awaited = id;
  bring();
}

/** Moves the strip to the event that was chosen. */
function bring() {
  const live = loaded();
  if (live) awaited = live.bringTo(awaited);
  else if (awaited && !isLacking()) load().then(() => loaded() && bring());
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
  document.querySelectorAll(".map-point, .map-unplaced a").forEach((point) => {
    const id = /places\/([^/]+)\//.exec(point.getAttribute("href") ?? "")?.[1] ?? "";
    point.classList.toggle("chosen", places.has(id));
  });
}

export function beginChosen() {
  const card = make("div", { class: "card", "data-added": true, role: "region", "aria-live": "polite", "aria-label": say("script.chosen") });
  card.hidden = true;
  find(".strip-body").before(card);
  const drawCard = async () => {
    const { event, list } = current();
    if ((event || list) && !loaded()) await load();
    await loaded()?.fillCard(card);
  };
  const bringCard = () => drawCard().then(() => card.scrollIntoView({ block: "center" }));
  const plain = (/** @type {MouseEvent} */ event) =>
    !event.button && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey && !event.defaultPrevented;
  find(".strip").addEventListener("click", (event) => {
    const link = /** @type {Element} */ (event.target).closest("[data-event] a");
    const id = link && /** @type {HTMLElement} */ (link.closest("[data-event]")).dataset.event;
    if (!id || !plain(event) || current().event === id) return;
    // Of an event before or after the hours only the page's list tells.
    if (!told(id) && !listed().some((each) => each.id === id)) return;
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
      const left = shown();
      const there = data().events?.filter(({ places }) => places?.includes(id)) ?? [];
      const only = there.filter((event) => !left || left.has(event.id));
      if (only.length === 1 && only[0]) choose(only[0].id);
      bringCard();
    });
  }
  for (const article of document.querySelectorAll("article.event")) {
    const id = article.id.replace(/^event-/, "");
    const show = button(say("script.choose"), () => {
      choose(id);
      bringCard();
    }, { class: "choose", "data-added": true });
    const title = article.querySelector("h3, h4")?.textContent?.trim();
    if (title) show.append(make("span", { class: "unseen" }, `: ${title}`));
    article.querySelector(".permalink")?.append(" ", show);
  }
  onShown(() => loaded()?.fillCard(card));
  subscribe((_, changed) => {
    if (changed.has("view")) awaited = null;
    if (!changed.has("event") && !changed.has("list")) return;
    if (changed.has("event")) awaited = null;
    drawCard();
    mark();
  });
  onDrawn(() => markRows(find(".strip")));
  onArrival(() => {
    bring();
    loaded()?.fillCard(card);
    mark();
  });
}
