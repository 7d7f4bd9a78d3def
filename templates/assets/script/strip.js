// @ts-check
/*
 * The strip under the reader's hands. As long as nobody touches it the strip that the build drew
 * stands; from the first change on, its lanes are drawn anew, by the same signs. What draws them is
 * loaded with the first touch.
 */
import { find } from "./dom.js";
import { onShown } from "./shown.js";
import { subscribe } from "./state.js";
import { beginControls } from "./strip-controls.js";
import { data } from "./strip-data.js";
import { beginGestures } from "./strip-gestures.js";
import { isLacking, isReady, lack, lackWords, onArrival } from "./strip-source.js";
import { scaleOf } from "./strip-scale.js";
import { become, scaleNow, view } from "./strip-view.js";

/** @type {Set<keyof import("./state.js").State>} what the strip is drawn by */
const DRAWN_BY = new Set(["view", "lanes", "zone", "fold", "table"]);

/** @type {HTMLElement} */
let body;
let touched = false;
let frame = 0;
/** Whether the state has changed since the last drawing. */
let stale = false;
/** @type {typeof import("./strip-live.js") | undefined} */
let live;
/** @type {Promise<void> | undefined} */
let loading;

/** What draws the strip and the card, once it is here. */
export const loaded = () => live;

/** Loads that. */
export function load() {
  loading ??= import("./strip-live.js").then(
    (module) => {
      live = module;
    },
    () => {
      loading = undefined;
      lack();
    },
  );
  return loading;
}

/** Draws the strip with the next frame. @param {boolean} [anew] false: goes on with what is begun */
function drawSoon(anew = true) {
  touched = true;
  if (!live) {
    load().then(() => live && drawSoon());
    return;
  }
  stale ||= anew;
  cancelAnimationFrame(frame);
  frame = requestAnimationFrame(() => {
    const changed = stale;
    stale = false;
    if (live?.drawStrip(body, changed)) drawSoon(false);
  });
}

export function beginStrip() {
  const strip = find(".strip");
  body = find(".strip-body", strip);
  beginControls(strip);
  become(scaleOf(view(), [], 0), data().total);
  beginGestures(body);
  const status = find(".strip-status", strip);
  const whole = status.textContent;
  subscribe((_, changed) => {
    if ([...changed].some((name) => DRAWN_BY.has(name))) drawSoon();
  });
  onShown(() => drawSoon());
  onArrival(() => {
    if (touched && live) drawSoon();
    else become(scaleNow(), data().total);
    const words = isLacking() ? `${whole} ${lackWords()}` : whole;
    if (!live && status.textContent !== words) status.textContent = words;
  });
  const soon = () => {
    load();
    isReady();
  };
  for (const touch of ["pointerenter", "focusin"]) strip.addEventListener(touch, soon, { once: true });
  let width = 0;
  new ResizeObserver(() => {
    if (touched && body.clientWidth !== width) drawSoon();
    width = body.clientWidth;
  }).observe(body);
}
