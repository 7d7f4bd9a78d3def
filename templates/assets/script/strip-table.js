// @ts-check
/* The strip as a table, for those who prefer one: the same events, one a line. */
import { find, make } from "./dom.js";
import { BY, data, page } from "./strip-data.js";
import { say } from "./words.js";

/** @typedef {import("./strip-data.js").Told} Told */

/** @type {HTMLElement | undefined} */
let frame;

/**
 * Draws the table after the strip, or takes it away.
 *
 * @param {HTMLElement} body of the strip
 * @param {readonly Told[] | null} events null: no table
 */
export function drawTable(body, events) {
  frame?.remove();
  frame = undefined;
  if (!events) return;
  const lanes = /** @type {HTMLSelectElement} */ (find('[data-tool="lanes"]'));
  const names = [...lanes.options].map(({ text }) => text);
  const table = make(
    "table",
    {},
    make("caption", {}, say("script.table-caption")),
    make(
      "thead",
      {},
      make(
        "tr",
        {},
        ...[say("script.time"), say("script.event"), ...names].map((name) =>
          make("th", { scope: "col" }, name),
        ),
      ),
    ),
    make(
      "tbody",
      {},
      ...events.map((event) => {
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
    ),
  );
  frame = make("div", { class: "strip-table", "data-added": true, tabindex: 0, role: "region", "aria-label": say("script.table-caption") }, table);
  body.after(frame);
}
