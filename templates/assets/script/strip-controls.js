// @ts-check
/* The buttons over the strip, the band that shows where it stands in the whole, and what it says of itself. */
import { button, draw, make, set } from "./dom.js";
import { current, subscribe, update } from "./state.js";
import { BY, began, data, hour } from "./strip-data.js";
import { lanesBy, look, onDrawn, view, viewWords, zone } from "./strip-view.js";
import { overviewCounts } from "./strip-source.js";
import { zoneName } from "./strip-zone.js";
import { say } from "./words.js";

/** How much nearer one step looks. */
const STEP = 2;
/** How far a step to the side goes, of what is shown. */
const ASIDE = 1 / 3;

/** Looks nearer or from farther. @param {number} factor under 1: nearer @param {number} [around] second that keeps its place */
export function zoom(factor, around) {
  const { from, to } = view();
  const at = around ?? (from + to) / 2;
  look(at - (at - from) * factor, at + (to - at) * factor);
}

/** Moves what is shown. @param {number} share of it; over 0: later */
export function pan(share) {
  const { from, to } = view();
  const by = (to - from) * share;
  look(from + by, to + by);
}

/**
 * @param {string} name
 * @param {[value: string, words: string][]} options
 * @param {() => string} value
 * @param {(value: string) => void} choose
 */
function choice(name, options, value, choose) {
  const select = /** @type {HTMLSelectElement} */ (
    make("select", {}, ...options.map(([value, words]) => make("option", { value }, words)))
  );
  const show = () => {
    select.value = value();
  };
  select.addEventListener("change", () => choose(select.value));
  subscribe(show);
  show();
  return make("label", { class: "tool" }, `${name} `, select);
}

/** @param {string} words @param {"fold" | "table"} part */
function toggle(words, part) {
  const element = button(words, () => update({ [part]: !current()[part] }));
  const show = () => set(element, { "aria-pressed": String(current()[part]) });
  subscribe(show);
  show();
  return element;
}

/** The whole window in one band, with a frame around what is shown. */
function overview() {
  const window = data();
  const length = window.to - window.from;
  const x = (/** @type {number} */ at) => (1000 * (Math.min(window.to, Math.max(window.from, at)) - window.from)) / length;
  const frame = draw("rect", { class: "frame", y: 1, height: 38, rx: 2 });
  const shades = [draw("rect", { class: "shade", y: 0, height: 40 }), draw("rect", { class: "shade", y: 0, height: 40 })];
  const band = draw("svg", {
    class: "strip-overview", viewBox: "0 0 1000 40", preserveAspectRatio: "none", "aria-hidden": "true", focusable: "false",
  });
  for (const [from, to] of window.nights) {
    band.append(draw("rect", { class: "night", x: x(from), width: x(to) - x(from), y: 0, height: 40 }));
  }
  for (const event of window.events ?? []) {
    const at = hour(event);
    const { from, to } = began(event);
    const lane = event.lanes[BY.indexOf(window.by)] ?? 0;
    const y = 4 + (32 * lane) / Math.max(1, window.lanes[window.by].length);
    band.append(
      at === undefined
        ? draw("rect", { class: `some kind-${event.kind}`, x: x(from), width: x(to) - x(from), y, height: 2 })
        : draw("rect", { class: `hour kind-${event.kind}`, x: x(at) - 1.5, width: 3, y: y - 1.5, height: 5 }),
    );
  }
  const bars = draw("g");
  band.append(bars, ...shades, frame);
  onDrawn((scale) => {
    const [from, to] = [x(scale.from), x(scale.to)];
    set(frame, { x: from, width: Math.max(3, to - from) });
    set(/** @type {SVGElement} */ (shades[0]), { x: 0, width: from });
    set(/** @type {SVGElement} */ (shades[1]), { x: to, width: 1000 - to });
    const parts = bars.childElementCount || window.events ? [] : overviewCounts();
    const fullest = Math.max(1, ...parts);
    bars.append(
      ...parts.map((n, i) =>
        draw("rect", { class: "bar", x: (1000 * i) / parts.length, width: 1000 / parts.length, y: 40 - (36 * n) / fullest, height: (36 * n) / fullest }),
      ),
    );
  });
  /** @type {(event: PointerEvent | WheelEvent) => number} the second under the pointer */
  const under = (event) => {
    const box = band.getBoundingClientRect();
    const share = (event.clientX - box.left) / box.width;
    return window.from + length * (document.dir === "rtl" ? 1 - share : share);
  };
  const centre = (/** @type {PointerEvent} */ event) => {
    const { from, to } = view();
    const at = under(event);
    look(at - (to - from) / 2, at + (to - from) / 2);
  };
  band.addEventListener("pointerdown", (event) => {
    band.setPointerCapture(event.pointerId);
    centre(event);
  });
  band.addEventListener("pointermove", (event) => {
    if (event.buttons & 1) centre(event);
  });
  band.addEventListener(
    "wheel",
    (event) => {
      event.preventDefault();
      zoom(event.deltaY > 0 ? 1.25 : 0.8, under(event));
    },
    { passive: false },
  );
  return band;
}

/**
 * @param {HTMLElement} strip
 * @param {HTMLElement} body
 */
export function beginControls(strip, body) {
  const icon = (/** @type {string} */ d) =>
    draw("svg", { "aria-hidden": "true", focusable: "false", width: 16, height: 16, viewBox: "0 0 16 16" }, draw("path", { d }));
  /** @type {(key: string, d: string, press: () => void) => HTMLElement} */
  const iconButton = (key, d, press) => {
    const element = button("", press, { "aria-label": say(key), title: say(key) });
    element.append(icon(d));
    return element;
  };
  const nearer = iconButton("script.zoom-in", "M3 8H13M8 3V13", () => zoom(1 / STEP));
  const farther = iconButton("script.zoom-out", "M3 8H13", () => zoom(STEP));
  const earlier = iconButton("script.earlier", "M10 3L5 8L10 13", () => pan(-ASIDE));
  const later = iconButton("script.later", "M6 3L11 8L6 13", () => pan(ASIDE));
  const whole = button(say("script.whole"), () => update({ view: null }));
  const zones = data().zones.map(([id]) => /** @type {[string, string]} */ ([id, zoneName(id, data().from)]));
  const status = make("p", { class: "strip-status", role: "status" });
  const names = { place: say("script.by-place"), actor: say("script.by-actor"), type: say("script.by-type") };
  const tools = make(
    "div",
    { class: "tools", role: "group", "aria-label": say("script.tools") },
    make("span", { class: "tool-group" }, farther, nearer),
    make("span", { class: "tool-group" }, earlier, later),
    whole,
    choice(
      say("script.lanes"),
      BY.map((by) => [by, names[by]]),
      lanesBy,
      (by) => update({ lanes: by === data().by ? null : /** @type {any} */ (by) }),
    ),
    ...(zones.length > 1
      ? [choice(say("script.zone"), zones, zone, (id) => update({ zone: id === zones[0]?.[0] ? null : id }))]
      : []),
    toggle(say("script.fold"), "fold"),
    toggle(say("script.table"), "table"),
  );
  const hint = make("p", { class: "strip-hint" }, say("script.keys"));
  body.before(make("div", { "data-added": true }, tools, overview(), status, hint));
  strip.classList.add("live");
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let speaking;
  onDrawn((scale) => {
    const window = data();
    const all = scale.to - scale.from >= window.to - window.from;
    // A button that goes off under the finger keeps the focus: aria-disabled, not disabled.
    set(farther, { "aria-disabled": all && "true" });
    set(whole, { "aria-disabled": all && "true" });
    set(earlier, { "aria-disabled": scale.from <= window.from && "true" });
    set(later, { "aria-disabled": scale.to >= window.to && "true" });
    // Read aloud when the hand rests, not with every frame.
    clearTimeout(speaking);
    speaking = setTimeout(() => {
      status.textContent = viewWords();
    }, 150);
  });
}
