// Words that a reader cannot reach: beyond the sides of the page, or cut by a box that hides what
// does not fit. Gives a text for each, and one if the page scrolls sideways. A box that itself
// scrolls (a wide table) may hold more than it shows; one of a pixel holds words for screen readers;
// and a short copy of words that stand whole elsewhere (hidden from screen readers) may end in "…".
const slack = 1;
const found = [];
const asked = new Map();
const page = document.scrollingElement;
if (page.scrollWidth > page.clientWidth) {
  found.push(`the page is ${page.scrollWidth} wide in a view of ${page.clientWidth}`);
}
const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
const range = document.createRange();
while (words.nextNode()) {
  const node = words.currentNode;
  const parent = node.parentElement;
  if (!node.data.trim() || parent.closest("svg, script, style, template")) continue;
  if (!parent.checkVisibility({ visibilityProperty: true })) continue;
  range.selectNodeContents(node);
  for (const box of range.getClientRects()) {
    const fault = faultOf(parent, box);
    if (fault) {
      found.push(`"${node.data.trim().slice(0, 40)}" ${fault}`);
      break;
    }
  }
}
return found;

function faultOf(element, box) {
  if (box.width === 0) return "";
  for (const { ends, shortens, across, down, frame, name } of boxesOf(element)) {
    if (ends) return "";
    if (shortens && element.closest("[aria-hidden=true]")) return "";
    if (
      (across && (box.left < frame.left - slack || box.right > frame.right + slack)) ||
      (down && (box.top < frame.top - slack || box.bottom > frame.bottom + slack))
    ) {
      return `is cut by <${name}>`;
    }
  }
  if (box.left < -slack || box.right > page.clientWidth + slack) return "is beyond the page's side";
  return "";
}

// Those of an element's boxes, the innermost first, that let words end, shorten them or cut them.
// Asked once for each element: most have their ancestors in common.
function boxesOf(element) {
  if (!element || element === document.body) return [];
  let boxes = asked.get(element);
  if (!boxes) {
    const own = boxOf(element);
    boxes = own?.ends ? [own] : [...(own ? [own] : []), ...boxesOf(element.parentElement)];
    asked.set(element, boxes);
  }
  return boxes;
}

function boxOf(at) {
  const style = getComputedStyle(at);
  const frame = at.getBoundingClientRect();
  if (frame.width <= 1 || frame.height <= 1 || style.clipPath !== "none") return { ends: true };
  // A skip link waits above the page until it has the focus.
  if (style.position === "absolute" && frame.bottom <= 0) return { ends: true };
  if (/auto|scroll/.test(style.overflowX)) return { ends: true };
  const shortens = style.textOverflow === "ellipsis";
  const hides = (overflow) => style.display !== "inline" && /hidden|clip/.test(overflow);
  const [across, down] = [hides(style.overflowX), hides(style.overflowY)];
  const name = `${at.tagName.toLowerCase()} class="${at.className}"`;
  return shortens || across || down ? { shortens, across, down, frame, name } : null;
}
