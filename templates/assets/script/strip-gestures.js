// @ts-check
/*
 * The strip by wheel, fingers, mouse and keys. The wheel turns the page as anywhere else; over the
 * scale, with Control held, or to the side, it moves the strip.
 */
import { pan, zoom } from "./strip-controls.js";
import { data } from "./strip-data.js";
import { look, scaleNow, view } from "./strip-view.js";
import { update } from "./state.js";
import { find, set } from "./dom.js";
import { say } from "./words.js";

/** A hand that shakes less than that far, in pixels, means a press. */
const SHAKE = 5;

/** @param {HTMLElement} body */
export function beginGestures(body) {
  const head = find(".strip-head", body);
  set(body, { tabindex: 0, role: "group", "aria-label": say("script.strip") });
  const rtl = document.dir === "rtl";
  const headings = find(".strip-headings", body);
  const box = () => headings.getBoundingClientRect();
  // Remembered: to ask for it while the strip moves would lay the page out twice a frame.
  let width = 600;
  new ResizeObserver(([entry]) => {
    width = entry?.contentRect.width ?? width;
  }).observe(headings);
  /** Percent of the strip under a point. @param {number} x */
  const percent = (x) => {
    const { left } = box();
    const share = Math.min(1, Math.max(0, (x - left) / width));
    return 100 * (rtl ? 1 - share : share);
  };
  const moment = (/** @type {number} */ x) => scaleNow().moment(percent(x));

  body.addEventListener(
    "wheel",
    (event) => {
      const unit = event.deltaMode === 1 ? 16 : event.deltaMode === 2 ? 400 : 1;
      const [x, y] = [event.deltaX * unit, event.deltaY * unit];
      const overHead = event.target instanceof Node && head.contains(event.target);
      if (event.ctrlKey || event.metaKey || (overHead && Math.abs(y) > Math.abs(x))) {
        event.preventDefault();
        zoom(Math.exp(Math.max(-60, Math.min(60, y)) / 150), moment(event.clientX));
      } else if (event.shiftKey || Math.abs(x) > Math.abs(y)) {
        event.preventDefault();
        pan(((rtl ? -1 : 1) * (event.shiftKey && !x ? y : x)) / width);
      }
    },
    { passive: false },
  );

  /** @type {Map<number, number>} where the fingers are */
  const fingers = new Map();
  /** @type {{x: number, from: number, to: number, spread: number, at: number} | null} how it began */
  let grip = null;
  let moved = false;
  const hold = () => {
    const xs = [...fingers.values()];
    if (!xs.length) {
      grip = null;
      return;
    }
    const x = xs.reduce((sum, each) => sum + each, 0) / xs.length;
    grip = { x, ...view(), spread: Math.max(...xs) - Math.min(...xs), at: moment(x) };
  };
  body.addEventListener("pointerdown", (event) => {
    if (event.button) return;
    if (!fingers.size) moved = false;
    fingers.set(event.pointerId, event.clientX);
    hold();
  });
  addEventListener("pointermove", (event) => {
    if (!grip || !fingers.has(event.pointerId)) return;
    fingers.set(event.pointerId, event.clientX);
    const xs = [...fingers.values()];
    const x = xs.reduce((sum, each) => sum + each, 0) / xs.length;
    const spread = Math.max(...xs) - Math.min(...xs);
    if (!moved && Math.abs(x - grip.x) < SHAKE && Math.abs(spread - grip.spread) < SHAKE) return;
    moved = true;
    body.classList.add("held");
    const factor = grip.spread > 20 && spread > 20 ? grip.spread / spread : 1;
    const span = (grip.to - grip.from) * factor;
    const share = percent(x) / 100;
    const from = grip.at - (xs.length > 1 ? span * share : span * ((grip.at - grip.from) / (grip.to - grip.from)));
    const shift = xs.length > 1 ? 0 : ((rtl ? -1 : 1) * (grip.x - x) * span) / width;
    look(from + shift, from + shift + span);
  });
  const release = (/** @type {PointerEvent} */ event) => {
    if (!fingers.delete(event.pointerId)) return;
    hold();
    if (!fingers.size) body.classList.remove("held");
  };
  addEventListener("pointerup", release);
  addEventListener("pointercancel", release);
  body.addEventListener("dragstart", (event) => event.preventDefault());
  // The press that ends a drag chooses nothing.
  body.addEventListener(
    "click",
    (event) => {
      if (!moved) return;
      moved = false;
      event.preventDefault();
      event.stopPropagation();
    },
    true,
  );

  body.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const side = rtl ? -1 : 1;
    /** @type {Record<string, () => void>} */
    const keys = {
      ArrowLeft: () => pan(-side / 4),
      ArrowRight: () => pan(side / 4),
      "+": () => zoom(1 / 2),
      "=": () => zoom(1 / 2),
      "-": () => zoom(2),
      0: () => update({ view: null }),
      Home: () => look(data().from, data().from + view().to - view().from),
      End: () => look(data().to - view().to + view().from, data().to),
    };
    const press = keys[event.key];
    if (!press) return;
    event.preventDefault();
    press();
  });
}
