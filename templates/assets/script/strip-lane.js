// @ts-check
/* A lane: its name, and a row for each event, or counts where they crowd. */
import { button, draw, make } from "./dom.js";
import { momentNow } from "./moments.js";
import { stretchWords } from "./strip-words.js";
import { binWidth, countsOf, largest, typesOf } from "./strip-bins.js";
import { data, page } from "./strip-data.js";
import { movedBy } from "./strip-scale.js";
import { drawSigns, placeLabel } from "./strip-signs.js";
import { ROWS } from "./strip-view.js";
import { count, number, say } from "./words.js";

/** @typedef {import("./strip-data.js").Told} Told */
/** @typedef {import("./strip-data.js").Sign} Sign */
/** @typedef {import("./strip-scale.js").Scale} Scale */
/** @typedef {import("./strip-bins.js").Bin} Bin */
/** @typedef {import("./strip-bins.js").Counts} Counts */

/**
 * @typedef {object} Row
 * @property {HTMLElement} node
 * @property {number} [since] an account's: when it counts as known
 * @property {(scale: Scale, follows: boolean, turn: number) => boolean} place whether it is only carried
 *   along, and so is to be placed in a frame to come
 */

/**
 * @typedef {object} Content what a lane shows
 * @property {readonly Told[]} events in view, in order; of a crowded lane as far as they are known
 * @property {number} total of the lane, in view or not
 * @property {Counts} [counts] where they are known and the events are not
 */

/** A bin's room in pixels, and at least that many bins. */
const BIN = 26;
const MOST_BINS = 48;

/*
 * To place a row is dear: its label is laid out anew. While the strip moves to the side, a row that lies
 * inside of it is carried along as it is and placed with one frame of so many, and a row that its edge
 * cuts is placed with every other: half of them with this one, half with the next.
 */
const INSIDE = 8;
const CUT = 2;
/** What the strip has moved by that much, in percent, places it in any case. */
export const FAR = 6;
let rows = 0;

/** How many bins a strip has room for. @param {HTMLElement} body */
export const mostBins = (body) =>
  Math.min(MOST_BINS, Math.floor((body.querySelector(".strip-headings")?.clientWidth || 600) / BIN));

/**
 * Bins with the room that a finger needs, in percent: one that the edge of the view or a fold leaves
 * too narrow is told together with its neighbour.
 *
 * @param {readonly Bin[]} bins
 * @param {Scale} scale
 * @param {number} least
 */
function roomy(bins, scale, least) {
  const start = (/** @type {Bin} */ bin) => Math.min(scale.at(bin.from), 100 - least);
  /** @type {Bin[]} */
  const wide = [];
  for (const bin of bins) {
    const last = wide[wide.length - 1];
    if (last && start(bin) < Math.max(scale.at(last.to), start(last) + least) - 0.01) {
      wide[wide.length - 1] = { ...last, to: bin.to, n: last.n + bin.n, types: typesOf([last, bin]) };
    } else wide.push(bin);
  }
  return wide.map((bin) => ({ bin, at: start(bin), width: Math.max(least, scale.at(bin.to) - start(bin)) }));
}

/** @param {string} form @param {string} kind classes @param {HTMLElement} label @param {readonly Sign[]} signs @returns {Row} */
function row(form, kind, label, signs) {
  const drawing = drawSigns(signs, kind);
  const node = make("li", { class: `strip-row strip-${form} ${kind}` }, drawing.node, label);
  const first = Math.min(...signs.map(([, from]) => from));
  const last = Math.max(...signs.map(([, from, to = from]) => to));
  const inside = (/** @type {Scale} */ { from, to }) => first > from && last < to;
  const own = rows++;
  /** @type {Scale | undefined} */
  let placed;
  let followed = false;
  return {
    node,
    place: (scale, follows, turn) => {
      const whole = inside(scale);
      const by =
        placed && inside(placed) === whole && followed === follows ? movedBy(placed, scale) : NaN;
      const waits = by === 0 || (Math.abs(by) < FAR && (turn + own) % (whole ? INSIDE : CUT) !== 0);
      if (!waits) {
        drawing.place(scale, follows);
        placeLabel(label, signs, scale);
        placed = scale;
        followed = follows;
      }
      node.style.translate = waits && whole ? `${document.dir === "rtl" ? -by : by}%` : "0%";
      return waits && by !== 0;
    },
  };
}

/** @param {string} tag @param {string | null} href @param {string} title @param {string} [when] @param {string} [brief] @param {boolean} [said] */
function label(tag, href, title, when, brief, said) {
  const text = make("span", { class: "strip-text" });
  const name = make("bdi", { class: "strip-title" }, title);
  if (said) name.prepend(make("span", { class: "speech", "aria-hidden": "true" }, "“"));
  text.append(name);
  if (when) text.append(" ", make("bdi", { class: "strip-when" }, when));
  if (brief) text.append(" ", make("bdi", { class: "strip-brief", "aria-hidden": "true" }, brief));
  return make(tag, { class: "strip-label", href }, text);
}

/** An event's row, and one for each account of a contested hour. @param {Told} event @param {boolean} placed @returns {Row[]} */
function rowsOf(event, placed) {
  const kind = `kind-${event.kind}${event.said ? " said" : ""}`;
  const title = (placed && event.placed) || event.title;
  const rows = [
    row("event", kind, label("a", page(event), title, event.when, event.brief, !!event.said), event.signs),
    ...(event.accounts ?? []).map(([words, claim, signs, since = Infinity]) => ({
      ...row("account", kind, label("a", `${page(event)}#claim-${claim}`, words), signs),
      since,
    })),
  ];
  for (const { node } of rows) node.dataset.event = event.id;
  return rows;
}

/** A bin in words. @param {Bin} bin @param {string} zone */
export function binWords(bin, zone) {
  const [most, n] = largest(bin.types);
  const type = data().lanes.type[most]?.name ?? "";
  const words = count("script.bin", bin.n, stretchWords(bin.from, bin.to, zone));
  return bin.n === n
    ? say("script.bin-all", { bin: words, type })
    : say("script.bin-most", { bin: words, type, most: number(n) });
}

/**
 * Counts, drawn.
 *
 * @param {Counts} counts
 * @param {Scale} scale
 * @param {string} zone
 * @param {number} least percent that a bin takes
 * @param {(bin: Bin) => void} choose
 */
function drawCounts(counts, scale, zone, least, choose) {
  const bins = roomy(counts.bins, scale, least);
  const fullest = Math.max(1, ...bins.map(({ bin }) => bin.n));
  const list = make("ol", { class: "strip-bins script" });
  let bars = "";
  for (const { bin, at, width } of bins) {
    const words = binWords(bin, zone);
    const item = make("li", {}, button(number(bin.n), () => choose(bin), { "aria-label": words, title: words }));
    item.style.setProperty("--at", `${at}%`);
    item.style.inlineSize = `${width}%`;
    list.append(item);
    bars += `M${at + width / 20} 100v${(-100 * bin.n) / fullest}h${0.9 * width}V100`;
  }
  // One drawing for all of a lane, that a strip of many lanes has fewer elements.
  const drawing = draw(
    "svg",
    {
      class: "strip-bars",
      "aria-hidden": "true",
      width: "100%",
      height: 36,
      preserveAspectRatio: "none",
      viewBox: "0 0 100 100",
    },
    draw("path", { class: "bar", d: bars }),
  );
  const rest = make("ul", { class: "strip-days-only" });
  for (const bin of counts.days) {
    const text = label("button", null, count("script.bin-day", bin.n, stretchWords(bin.from, bin.to - 60, zone)));
    text.addEventListener("click", () => choose(bin));
    /** @type {Sign[]} */
    const signs = [["band", bin.from, bin.to]];
    const made = row("day", "kind-other", text, signs);
    made.place(scale, false, 0);
    rest.append(made.node);
  }
  if (counts.wider) {
    const { wide } = counts;
    const words = count("script.bin-wider", counts.wider);
    rest.append(make("li", { class: "strip-wider" }, wide ? button(words, () => choose(wide), { "data-key": "apart" }) : words));
  }
  return make("div", { class: "strip-density" }, list, drawing, rest);
}

/** Fills a list. What stays is not touched, so that it need not be laid out anew and keeps the focus. @param {HTMLElement} list @param {readonly {node: HTMLElement}[]} items */
function fill(list, items) {
  const wanted = new Set(items.map(({ node }) => /** @type {Element} */ (node)));
  for (const node of [...list.children]) if (!wanted.has(node)) node.remove();
  items.forEach(({ node }, i) => {
    if (list.children[i] !== node) list.insertBefore(node, list.children[i] ?? null);
  });
}

/**
 * A lane of the strip, drawn again for each view.
 *
 * @param {{name: string, href?: string, note?: string}} lane
 * @param {boolean} byPlace
 * @param {readonly {title: string, signs: Sign[]}[]} gaps
 */
export function laneOf(lane, byPlace, gaps) {
  const name = lane.href
    ? make("a", { href: lane.href }, make("bdi", {}, lane.name))
    : make("bdi", {}, lane.name);
  const amount = make("span", { class: "strip-count" });
  const types = make("span", { class: "strip-note" });
  const heading = make("h3", { class: "strip-name" }, name, " ", amount, " ", types);
  const plot = make("div", { class: "strip-plot" });
  const node = make("div", { class: "strip-lane" }, heading, plot);
  const list = make("ul", { class: "strip-rows" });
  /** @type {Map<string, Row[]>} */
  const made = new Map();
  const drawnGaps = gaps.map(({ title, signs }) => ({
    signs,
    ...row("gap", "", label("span", null, title, say("script.gap")), signs),
  }));
  let said = "";
  const rowsFor = (/** @type {Told} */ event) => {
    const found = made.get(event.id) ?? rowsOf(event, byPlace);
    made.set(event.id, found);
    return found;
  };
  return {
    node,
    /** Makes rows for the first of some events that have none, at most so many. @param {readonly Told[]} events @param {number} most @returns {number} how many it made */
    prepare: (events, most) => {
      const lacking = events.length > ROWS ? [] : events.filter(({ id }) => !made.has(id)).slice(0, most);
      lacking.forEach(rowsFor);
      return lacking.length;
    },
    /**
     * @param {Content} content
     * @param {Scale} scale
     * @param {string} zone
     * @param {number} most bins that there is room for
     * @param {(bin: Bin) => void} choose
     * @param {number} turn the number of the frame
     * @returns {boolean} whether a frame to come has something to place
     */
    draw: (content, scale, zone, most, choose, turn) => {
      const { events, total } = content;
      const now = (momentNow() ?? Infinity) / 1000;
      // What the editors do not know, they do not know as of the latest view.
      const seen = now < Infinity
        ? []
        : drawnGaps.filter(({ signs: [sign] }) => sign && sign[1] < scale.to && (sign[2] ?? 0) > scale.from);
      const n = content.counts
        ? [...content.counts.bins, ...content.counts.days].reduce((sum, bin) => sum + bin.n, content.counts.wider)
        : events.length;
      node.hidden = !n && !seen.length;
      if (node.hidden) {
        plot.replaceChildren();
        return false;
      }
      if (said !== `${n}/${total}`) {
        said = `${n}/${total}`;
        amount.textContent = !total ? "" : n === total ? count("script.events", n) : count("script.events-of", n, { total: number(total) });
      }
      const crowded =
        content.counts ??
        (n > ROWS ? countsOf(events, scale, binWidth(scale.to - scale.from, most), zone) : null);
      const note = crowded ? noteOf(crowded, lane.name) : (lane.note ?? "");
      if (types.textContent !== note) types.textContent = note;
      let later = false;
      if (crowded) {
        made.clear();
        plot.replaceChildren(drawCounts(crowded, scale, zone, 100 / most, choose), list);
        fill(list, seen);
      } else {
        const rows = events.map((event) => rowsFor(event).filter(({ since = 0 }) => since <= now));
        fill(plot, [{ node: list }]);
        fill(list, [...rows.flat(), ...seen]);
        rows.forEach((each, i) => {
          const above = events[i - 1];
          const follows = !!above && !!events[i]?.after?.includes(above.id);
          for (const { place } of each) later = place(scale, follows, turn) || later;
        });
      }
      for (const { place } of seen) later = place(scale, false, turn) || later;
      return later;
    },
  };
}

/** The largest types of a crowded lane, by name, where it is not itself of a type. @param {Counts} counts @param {string} lane */
function noteOf({ bins, days, wider, wide }, lane) {
  // Of what the build counts apart no types are known.
  if (wider && !wide?.types.size) return "";
  const [at, n] = largest(typesOf([...bins, ...days, ...(wide ? [wide] : [])]));
  const type = data().lanes.type[at]?.name ?? "";
  return type === lane ? "" : say("script.most-type", { type, n: number(n) });
}
