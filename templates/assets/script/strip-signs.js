// @ts-check
/* The signs of a row, as strip.ftl draws them, put where a scale has their moments. */
import { draw, set } from "./dom.js";

/** @typedef {import("./strip-data.js").Sign} Sign */
/** @typedef {import("./strip-scale.js").Scale} Scale */

/** @type {(d: string, name: string) => SVGElement} a path that hangs on a point */
const hung = (d, name) =>
  draw("svg", { y: "50%", overflow: "visible" }, draw("path", { class: name, d }));

/** A kind's shape. @param {string} kind @param {boolean} said */
export function shape(kind, said) {
  const inner =
    kind === "kind-state"
      ? draw("rect", { x: -4.5, y: -4.5, width: 9, height: 9 })
      : kind === "kind-claim"
        ? draw("path", { d: "M0 -5.5L5.5 4.5H-5.5Z" })
        : kind === "kind-civil"
          ? draw("path", { d: "M0 -6L6 0L0 6L-6 0Z" })
          : draw("circle", { r: 5 });
  return draw("g", { class: `shape ${kind}${said ? " said" : ""}` }, inner);
}

const ARROW = "M-13 0H-4M-7 -3L-3 0L-7 3";
const CONNECTOR = "M-9 -15V0H-4M-7 -3L-3 0L-7 3";

/**
 * A sign's elements and what puts them in place.
 *
 * @param {Sign} sign
 * @param {string} kind classes
 * @returns {{nodes: SVGElement[], place: (scale: Scale, follows: boolean) => void}}
 */
function one([form, from, to], kind) {
  /** @type {SVGElement[]} over the stretch, as rectangles and as lines */
  let wide = [];
  /** @type {SVGElement[]} */
  let lines = [];
  /** @type {SVGElement[]} where it begins, and where it ends */
  let starts = [];
  /** @type {SVGElement[]} */
  let ends = [];
  const line = (/** @type {string} */ name, /** @type {string} */ y1, y2 = y1) =>
    draw("line", { class: name, y1, y2 });
  switch (form) {
    case "band":
      wide = [
        draw("rect", { class: `band ${kind}`, y: "8%", height: "84%" }),
        draw("rect", { class: `foot ${kind}`, y: "92%", height: 5, transform: "translate(0 -5)" }),
      ];
      starts = [draw("rect", { class: `edge ${kind}`, y: "8%", width: 3, height: "84%" })];
      break;
    case "whisker":
      lines = [line(`whisker ${kind}`, "50%")];
      starts = [line(`whisker ${kind}`, "32%", "68%")];
      ends = [line(`whisker ${kind}`, "32%", "68%")];
      break;
    case "lasts":
      lines = [line(`lasts ${kind}`, "50%")];
      break;
    case "envelope":
      lines = [line("envelope", "94%")];
      starts = [line("envelope", "70%", "94%")];
      ends = [line("envelope", "70%", "94%")];
      break;
    case "gap":
      wide = [draw("rect", { class: "gap", y: "15%", height: "70%" })];
      break;
    case "arrow":
      starts = [hung(ARROW, "arrow")];
      break;
    case "dot":
      starts = [
        draw("svg", { y: "50%", overflow: "visible" }, shape(kind.replace(/ .*/, ""), / /.test(kind))),
      ];
      break;
    case "claimed":
      starts = [
        draw("svg", { y: "50%", overflow: "visible" }, draw("circle", { class: `claimed ${kind}`, r: 4 })),
      ];
      break;
  }
  const before = to === undefined ? [] : [hung("M7 -4L3 0L7 4", `open ${kind}`)];
  const after = to === undefined ? [] : [hung("M-7 -4L-3 0L-7 4", `open ${kind}`)];
  const show = (/** @type {SVGElement} */ node, /** @type {boolean} */ seen) => {
    if (node.hasAttribute("display") === seen) set(node, { display: seen ? null : "none" });
  };
  const move = (/** @type {SVGElement[]} */ nodes, /** @type {boolean} */ seen, /** @type {number} */ x) => {
    for (const node of nodes) {
      show(node, seen);
      if (seen) set(node, node.tagName === "line" ? { x1: `${x}%`, x2: `${x}%` } : { x: `${x}%` });
    }
  };
  return {
    nodes: [...wide, ...lines, ...starts, ...ends, ...before, ...after],
    place: (scale, follows) => {
      const end = to ?? from;
      const seen = to === undefined ? from >= scale.from && from < scale.to : from < scale.to && end > scale.from;
      const [a, b] = [scale.at(from), scale.at(end)];
      for (const node of [...wide, ...lines]) show(node, seen);
      if (seen) {
        wide.forEach((node) => set(node, { x: `${a}%`, width: `${b - a}%` }));
        lines.forEach((node) => set(node, { x1: `${a}%`, x2: `${b}%` }));
      }
      move(starts, seen && from >= scale.from, a);
      move(ends, seen && end <= scale.to, b);
      move(before, seen && from < scale.from, a);
      move(after, seen && end > scale.to, b);
      const arrow = form === "arrow" && starts[0]?.firstElementChild;
      if (arrow) set(arrow, { d: follows ? CONNECTOR : ARROW });
    },
  };
}

/**
 * A row's drawing. Points are drawn last, over their whiskers.
 *
 * @param {readonly Sign[]} signs
 * @param {string} kind classes: `kind-attack`, `kind-attack said`
 */
export function drawSigns(signs, kind) {
  const points = /^(dot|claimed)$/;
  const made = [...signs]
    .sort((a, b) => Number(points.test(a[0])) - Number(points.test(b[0])))
    .map((sign) => one(sign, kind));
  const node = draw(
    "svg",
    { class: "strip-marks", "aria-hidden": "true", width: "100%", height: "100%" },
    ...made.flatMap(({ nodes }) => nodes),
  );
  return {
    node,
    /** @type {(scale: Scale, follows: boolean) => void} */
    place: (scale, follows) => made.forEach(({ place }) => place(scale, follows)),
  };
}

/** A label stands after its mark where that much of the strip is left. */
const ROOM = 40;
/** Less than that is no room at all. */
const LITTLE = 20;

/**
 * Puts a label beside its signs.
 *
 * @param {HTMLElement} label
 * @param {readonly Sign[]} signs
 * @param {Scale} scale
 */
export function placeLabel(label, signs, scale) {
  let from = 100;
  let to = 0;
  let stretch = false;
  for (const [form, first, last = first] of signs) {
    if (last < scale.from || first >= scale.to) continue;
    if (/^(dot|whisker|claimed|band|gap)$/.test(form)) {
      from = Math.min(from, scale.at(first));
      to = Math.max(to, scale.at(last));
      stretch ||= form === "band" || form === "gap";
    }
  }
  const start = stretch ? from : to;
  const before = 100 - start < ROOM && from >= Math.max(LITTLE, 100 - start);
  label.classList.toggle("starts", !before);
  label.classList.toggle("ends", before);
  // Where neither side has room the label lies over its sign, as it does over a band.
  const at = before ? 100 - from : 100 - start >= LITTLE ? start : from;
  label.style.setProperty("--at", `${at}%`);
}
