// @ts-check
/* The buttons over the strip, and the band that shows where it stands in the whole: they wake here. */
import { find, set } from "./dom.js";
import { current, subscribe, update } from "./state.js";
import { data } from "./strip-data.js";
import { lanesBy, look, onDrawn, view, zone } from "./strip-view.js";

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

/** @type {Record<string, HTMLElement>} the tools by their names */
const tools = {};

/** @param {string} name @param {() => void} press */
function press(name, press) {
  const element = /** @type {HTMLElement} */ (tools[name]);
  element.addEventListener("click", press);
  return element;
}

/** @param {string} name @param {() => string} value @param {(value: string) => void} choose */
function choice(name, value, choose) {
  const select = /** @type {HTMLSelectElement | undefined} */ (tools[name]);
  if (!select) return;
  const show = () => {
    select.value = value();
  };
  select.addEventListener("change", () => choose(select.value));
  subscribe(show);
  show();
}

/** @param {"fold" | "table"} part */
function toggle(part) {
  const element = press(part, () => update({ [part]: !current()[part] }));
  subscribe(() => set(element, { "aria-pressed": String(current()[part]) }));
}

/** The whole window in one band, with a frame around what is shown. */
function beginOverview() {
  const window = data();
  const length = window.to - window.from;
  const band = find(".strip-overview");
  const parts = [...band.querySelectorAll(".shade, .frame")];
  onDrawn((scale) => {
    const [from, to] = [scale.from, scale.to].map((at) => (1000 * (at - window.from)) / length);
    const spans = [[0, from], [to, 1000], [from, Math.max(from + 3, to)]];
    spans.forEach(([x, end], i) => set(parts[i], { x, width: end - x }));
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
}

/** @param {HTMLElement} strip */
export function beginControls(strip) {
  for (const tool of strip.querySelectorAll("[data-tool]")) {
    if (tool instanceof HTMLElement) tools[tool.dataset.tool ?? ""] = tool;
  }
  press("nearer", () => zoom(1 / STEP));
  const farther = press("farther", () => zoom(STEP));
  const earlier = press("earlier", () => pan(-ASIDE));
  const later = press("later", () => pan(ASIDE));
  const whole = press("whole", () => update({ view: null }));
  choice("lanes", lanesBy, (by) => update({ lanes: by === data().by ? null : /** @type {any} */ (by) }));
  choice("zone", zone, (id) => update({ zone: id === data().zones[0]?.[0] ? null : id }));
  toggle("fold");
  toggle("table");
  beginOverview();
  strip.classList.add("live");
  find(".waiting", strip).classList.remove("waiting");
  onDrawn((scale) => {
    const window = data();
    const all = scale.to - scale.from >= window.to - window.from;
    // A button that goes off under the finger keeps the focus: aria-disabled, not disabled.
    set(farther, { "aria-disabled": all && "true" });
    set(whole, { "aria-disabled": all && "true" });
    set(earlier, { "aria-disabled": scale.from <= window.from && "true" });
    set(later, { "aria-disabled": scale.to >= window.to && "true" });
  });
}
