// Words that lie over other words, anywhere on the page, and labels that reach out of their drawing.
// Gives a text for each. A line's box is taller than its letters: a fifth of it, above and below, is
// left out.
const found = [];
const WHOLE = { left: -Infinity, right: Infinity, top: -Infinity, bottom: Infinity };
const NOTHING = { left: 0, right: 0, top: 0, bottom: 0 };
const frames = new Map();
const slack = 1;
const lines = [];
const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
const range = document.createRange();
while (words.nextNode()) {
  const node = words.currentNode;
  const parent = node.parentElement;
  if (!node.data.trim() || parent.closest("script, style, template, title, desc")) continue;
  if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
  range.selectNodeContents(node);
  const frame = frameOf(parent);
  for (const box of range.getClientRects()) {
    const fifth = box.height / 5;
    const line = {
      node,
      left: Math.max(box.left, frame.left) + slack,
      right: Math.min(box.right, frame.right) - slack,
      top: Math.max(box.top + fifth, frame.top),
      bottom: Math.min(box.bottom - fifth, frame.bottom),
    };
    if (line.left < line.right && line.top < line.bottom) lines.push(line);
  }
}
lines.sort((a, b) => a.top - b.top);
let open = [];
for (const line of lines) {
  open = open.filter((other) => other.bottom > line.top);
  for (const other of open) {
    if (other.node !== line.node && other.left < line.right && line.left < other.right) {
      found.push(`${name(line.node)} lies over ${name(other.node)}`);
    }
  }
  open.push(line);
}
for (const label of document.querySelectorAll("svg text")) {
  const box = label.getBoundingClientRect();
  let drawing = label.ownerSVGElement;
  while (drawing.ownerSVGElement) drawing = drawing.ownerSVGElement;
  const frame = drawing.getBoundingClientRect();
  if (box.width === 0 || !label.checkVisibility({ visibilityProperty: true })) continue;
  if (
    box.left < frame.left - slack ||
    box.right > frame.right + slack ||
    box.top < frame.top - slack ||
    box.bottom > frame.bottom + slack
  ) {
    found.push(`${name(label.firstChild)} reaches out of its drawing`);
  }
}
return found;

// What is left of the page when every ancestor has cut off what it hides. Asked once for each
// element: most have their ancestors in common.
function frameOf(element) {
  if (!element || element === document.body) return WHOLE;
  let frame = frames.get(element);
  if (!frame) {
    frame = cut(element);
    frames.set(element, frame);
  }
  return frame;
}

function cut(at) {
  const style = getComputedStyle(at);
  if (style.overflow === "visible" && style.clipPath === "none") return frameOf(at.parentElement);
  if (style.display === "inline" || at.closest("svg")?.contains(at.parentElement)) {
    return frameOf(at.parentElement);
  }
  const box = at.getBoundingClientRect();
  if (box.width <= 1 || box.height <= 1 || style.clipPath !== "none") return NOTHING;
  const around = frameOf(at.parentElement);
  if (around === NOTHING) return NOTHING;
  return {
    left: Math.max(around.left, box.left),
    right: Math.min(around.right, box.right),
    top: Math.max(around.top, box.top),
    bottom: Math.min(around.bottom, box.bottom),
  };
}

function name(node) {
  return `"${node.textContent.trim().replace(/\s+/g, " ").slice(0, 40)}"`;
}
