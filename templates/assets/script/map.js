// @ts-check
/* The map's counts follow what is left of the events, and the places of the chosen event stand out. */
import { listed } from "./events.js";
import { onShown, shown } from "./shown.js";
import { current, subscribe } from "./state.js";
import { count, number, say } from "./words.js";

/** @type {(link: Element) => string} */
const placeOf = (link) => /places\/([^/]+)\//.exec(link.getAttribute("href") ?? "")?.[1] ?? "";

/** @type {(n: number) => number} a dot's radius, as the view SiteMap has it */
const radius = (n) => Math.min(9, 3 + Math.sqrt(n));

function draw() {
  const ids = shown();
  /** @type {Record<string, number>} */
  const counts = {};
  for (const { id, places } of listed()) {
    if (ids && !ids.has(id)) continue;
    for (const place of new Set(places)) counts[place] = (counts[place] ?? 0) + 1;
  }
  for (const point of document.querySelectorAll("a.map-point")) {
    const n = counts[placeOf(point)] ?? 0;
    const title = point.querySelector("title");
    const words = say("script.place", {
      place: point.getAttribute("data-name") ?? "",
      count: count("script.map-count", n),
    });
    const label = point.getAttribute("aria-label") ?? "";
    if (title) {
      point.setAttribute("aria-label", label.replace(title.textContent ?? "", words));
      title.textContent = words;
    }
    point.querySelector(".map-dot")?.setAttribute("r", radius(n).toFixed(1));
    point.classList.toggle("none", !n);
    for (const text of point.querySelectorAll(".map-count")) text.textContent = number(n);
  }
  for (const line of document.querySelectorAll("span.map-count")) {
    const link = line.previousElementSibling;
    const n = counts[link ? placeOf(link) : ""] ?? 0;
    line.textContent = line.hasAttribute("data-words") ? count("script.map-count", n) : number(n);
  }
}

function choose() {
  const chosen = listed().find(({ id }) => id === current().event);
  for (const point of document.querySelectorAll("a.map-point")) {
    point.classList.toggle("chosen", chosen?.places.includes(placeOf(point)) ?? false);
  }
}

export function beginMap() {
  if (!document.querySelector(".map") || !listed().length) return;
  // Where the page lists only some events, their counts are not the map's.
  if (document.querySelector(".explore[data-whole]")) onShown(draw);
  subscribe((_, changed) => {
    if (changed.has("event")) choose();
  });
}
