// @ts-check
/* The scale over the lanes: days over hours, in one zone after the other, and the ground below. */
import { draw, find, make } from "./dom.js";
import { data } from "./strip-data.js";
import { fields, fromLocal, zoneName } from "./strip-zone.js";
import { CLOCK, dayWords, needsYear } from "./strip-words.js";
import { time } from "./words.js";

/** @typedef {import("./strip-scale.js").Scale} Scale */
/** @typedef {{step: number, of: "minute" | "day" | "month" | "year", tick: string}} Grain */

const HOUR = 3600;
const DAY = 24 * HOUR;

/** @type {Grain[]} */
const GRAINS = [
  ...[5, 15, 30, 60, 180, 360, 720].map(
    (step) => /** @type {Grain} */ ({ step, of: "minute", tick: CLOCK }),
  ),
  { step: 1, of: "day", tick: "strip.pattern.day" },
  { step: 7, of: "day", tick: "strip.pattern.day" },
  { step: 1, of: "month", tick: "strip.pattern.month" },
  { step: 3, of: "month", tick: "strip.pattern.month" },
  { step: 1, of: "year", tick: "strip.pattern.year" },
  { step: 10, of: "year", tick: "strip.pattern.year" },
];
const SECONDS = { minute: 60, day: DAY, month: 30 * DAY, year: 365 * DAY };

/** Room for a tick, in pixels. */
const TICK = 56;
const TICK_WORDS = 48;
/** Room for the briefest name of a day (month, year). */
const HEADING = 44;
/** Room for a day with all of its name. */
const WHOLE_DAY = 170;
const WHOLE_DAY_WITH_YEAR = 215;

/** @param {number} year @param {number} month from 0 @param {number} day */
const midnight = (year, month, day) => {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date.getTime() / 1000;
};

/**
 * The round moments of a grain in a view, in a zone.
 *
 * @param {Grain} grain
 * @param {{from: number, to: number}} view
 * @param {string} zone
 */
function moments({ step, of }, view, zone) {
  const { year, month, day } = fields(view.from, zone);
  /** @type {(n: number) => number} the clocks' time of the n-th */
  const nth = (n) => {
    switch (of) {
      case "minute":
        return midnight(year, month - 1, day) + n * step * 60;
      case "day":
        return midnight(year, month - 1, (step === 1 ? day : 1) + n * step);
      case "month":
        return midnight(year, n * step, 1);
      default:
        return midnight(year - (year % step) + n * step, 0, 1);
    }
  };
  /** @type {number[]} */
  const found = [];
  for (let n = 0; ; n++) {
    const at = fromLocal(nth(n), zone);
    if (at >= view.to) return found;
    if (at >= view.from && at !== found[found.length - 1]) found.push(at);
  }
}

/** Where days (months, years) begin. @param {Grain} grain @param {Scale} view @param {string} zone */
function headings(grain, view, zone) {
  const over = grain.of === "minute" ? "day" : grain.of === "day" ? "month" : "year";
  const starts = moments({ step: 1, of: over, tick: "" }, view, zone);
  return { over, starts: starts[0] === view.from ? starts : [view.from, ...starts] };
}

/**
 * Draws the scale and the ground.
 *
 * @param {HTMLElement} body the strip's
 * @param {Scale} scale
 * @param {string} zone whose hours stand first
 */
export function drawAxis(body, scale, zone) {
  const head = find(".strip-head", body);
  const width = find(".strip-headings", head).clientWidth || 600;
  const pixels = (/** @type {number} */ percent) => (percent / 100) * width;
  const grain =
    GRAINS.find(({ step, of }) => pixels(step * SECONDS[of] * scale.second) >= TICK) ??
    /** @type {Grain} */ (GRAINS[GRAINS.length - 1]);
  const open = (/** @type {number} */ at) =>
    !scale.pieces.some(({ folded, from, to }) => folded && at > from && at < to);
  const { over, starts } = headings(grain, scale, zone);
  const other = over === "month" ? "strip.pattern.heading-month" : "strip.pattern.year";
  const brief = over === "day" ? "strip.pattern.day-brief" : other;
  /** @type {(at: ReturnType<typeof fields>) => string} */
  const whole = (at) => (over === "day" ? dayWords(at) : time(other, at));
  const wide = needsYear() ? WHOLE_DAY_WITH_YEAR : WHOLE_DAY;
  const shares = starts.map((at, i) => scale.at(starts[i + 1] ?? scale.to) - scale.at(at));
  const named = starts.filter((_, i) => pixels(shares[i] ?? 0) >= HEADING);
  // An hour of a day that is too narrow for its name would be read as one of the next.
  const isNamed = (/** @type {number} */ at) =>
    !named.length || named.includes(starts.filter((start) => start <= at).pop() ?? NaN);
  find(".strip-headings", head).replaceChildren(
    ...starts.map((at, i) => {
      const room = pixels(shares[i] ?? 0);
      const element = make("div", { class: "strip-heading" });
      if (named.includes(at)) {
        element.textContent = room < wide ? time(brief, fields(at, zone)) : whole(fields(at, zone));
      } else element.style.paddingInline = "0";
      element.style.flex = `0 0 ${shares[i]}%`;
      return element;
    }),
  );
  let free = -Infinity;
  const ticks = moments(grain, scale, zone).filter((at) => {
    const x = pixels(scale.at(at));
    if (!open(at) || x < free || x > width - TICK_WORDS || !isNamed(at)) return false;
    free = x + TICK_WORDS;
    return true;
  });
  const others = grain.of === "minute" ? data().zones.map(([id]) => id) : [];
  head.querySelectorAll(".strip-scale").forEach((element) => element.remove());
  head.append(
    ...[zone, ...others.filter((id) => id !== zone)].map((id, i) =>
      make(
        "div",
        { class: i ? "strip-scale other" : "strip-scale" },
        make("span", { class: "strip-zone" }, zoneName(id, scale.from)),
        make(
          "div",
          { class: "strip-ticks" },
          ...ticks.map((at) => {
            const tick = make("span", { class: "strip-tick" }, time(grain.tick, fields(at, id)));
            tick.style.setProperty("--at", `${scale.at(at)}%`);
            return tick;
          }),
        ),
      ),
    ),
  );
  drawGround(find(".strip-ground", body), scale, ticks, new Set(starts));
}

/**
 * @param {Element} ground
 * @param {Scale} scale
 * @param {number[]} ticks
 * @param {Set<number>} strong
 */
function drawGround(ground, scale, ticks, strong) {
  /** @type {(at: number | string, name: string) => SVGElement} */
  const line = (x, name) => draw("line", { class: name, x1: `${x}%`, x2: `${x}%`, y1: 0, y2: "100%" });
  const nights = data()
    .nights.map(([from, to]) => [scale.at(from), scale.at(to)])
    .filter(([from = 0, to = 0]) => to > from)
    .map(([from = 0, to = 0]) =>
      draw("rect", { class: "night", x: `${from}%`, y: 0, width: `${to - from}%`, height: "100%" }),
    );
  const folds = scale.pieces
    .filter(({ folded }) => folded)
    .flatMap(({ start, end }) => [
      draw("rect", { class: "fold", x: `${start}%`, y: 0, width: `${end - start}%`, height: "100%" }),
      line(start, "fold-edge"),
      line(end, "fold-edge"),
    ]);
  const lines = [...new Set([...ticks, ...strong])].map((at) =>
    line(scale.at(at), strong.has(at) ? "strong" : "hour"),
  );
  ground.replaceChildren(...nights, ...lines, ...folds, line(100, "strong"));
}
