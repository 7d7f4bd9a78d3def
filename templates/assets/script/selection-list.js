// @ts-check
/* The first of what is left of a large timeline, as links below the line that says how many they are. */
import { make } from "./dom.js";
import { page } from "./strip-data.js";
import { file, onArrival } from "./strip-source.js";

/** @typedef {import("./strip-data.js").Told} Told */
/** @typedef {{id: string, chunk: number}} Placed */

const MOST = 10;

/** @type {HTMLElement | undefined} */
let list;
/** @type {Placed[]} */
let wanted = [];

function draw() {
  if (!list) return;
  const items = wanted.map(({ id, chunk }) => {
    /** @type {Told[]} */
    const events = file(`events-${chunk}`)?.events ?? [];
    const event = events.find((each) => each.id === id);
    if (!event) return null;
    return make(
      "li",
      {},
      make("a", { href: page(event) }, make("bdi", {}, event.title)),
      " ",
      make("bdi", { class: "muted" }, event.when),
    );
  });
  list.replaceChildren(...items.filter((item) => item !== null));
  list.hidden = !list.childElementCount;
}

/** @param {{first: (most: number) => Placed[]} | null} left null: no list */
export function listFirst(left) {
  if (!list) {
    if (!left) return;
    list = make("ol", { class: "explore-found" });
    document.querySelector(".explore-result")?.append(list);
    onArrival(draw);
  }
  wanted = left?.first(MOST) ?? [];
  draw();
}
