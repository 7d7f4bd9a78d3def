// @ts-check
/* The map's counts follow what is left of the events. */
import { beyond, isBeyond } from "./beyond.js";
import { listed } from "./events.js";
import { onShown, shown } from "./shown.js";
import { FIRST } from "./state.js";
import { count, number, say } from "./words.js";

/** @type {(link: Element) => string} */
const placeOf = (link) => /places\/([^/]+)\//.exec(link.getAttribute("href") ?? "")?.[1] ?? "";

/** @type {(n: number) => number} a dot's radius, as the view SiteMap has it */
const radius = (n) => Math.min(9, 3 + Math.sqrt(n));

/** How many of the events that are left name a place, by its id. */
function counted() {
  const ids = shown();
  /** @type {Record<string, number>} */
  const counts = {};
  for (const { id, places } of listed()) {
    if (ids && !ids.has(id)) continue;
    for (const place of new Set(places)) counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}

let narrowed = false;

/** The counts of a timeline that the page does not hold; as built until somebody narrows it. */
async function drawBeyond() {
  const left = shown();
  if (!left && !narrowed) return;
  narrowed = true;
  const counts = (left ?? (await beyond())?.narrow(FIRST, null, null))?.places?.();
  if (counts && left === shown()) draw(counts);
}

/** @param {Record<string, number>} counts */
function draw(counts) {
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
    point.querySelector(".map-dot")?.setAttribute("r", String(Number(radius(n).toFixed(1))));
    point.classList.toggle("none", !n);
    for (const text of point.querySelectorAll(".map-count")) text.textContent = number(n);
  }
  for (const line of document.querySelectorAll("span.map-count")) {
    const link = line.previousElementSibling;
    const n = counts[link ? placeOf(link) : ""] ?? 0;
    line.textContent = line.hasAttribute("data-words") ? count("script.map-count", n) : number(n);
  }
  for (const link of document.querySelectorAll(".map-key-more a")) {
    const text = /** @type {Text} */ (link.nextSibling);
    text.data = text.data.replace(/\(.*?\)/, `(${number(counts[placeOf(link)] ?? 0)})`);
  }
}

export function beginMap() {
  if (!document.querySelector(".map")) return;
  onShown(() => (isBeyond() ? drawBeyond() : draw(counted())));
}
