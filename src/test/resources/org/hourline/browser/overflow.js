// Words that a reader cannot reach: beyond the sides of the page, or cut by a box that hides what
// does not fit. Gives a text for each, and one if the page scrolls sideways. A box that itself
// scrolls (a wide table) may hold more than it shows; one of a pixel holds words for screen readers;
// and a short copy of words that stand whole elsewhere (hidden from screen readers) may end in "…".
const slack = 1;
const found = [];
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
  for (let at = element; at && at !== document.body; at = at.parentElement) {
    const style = getComputedStyle(at);
    const frame = at.getBoundingClientRect();
    if (frame.width <= 1 || frame.height <= 1 || style.clipPath !== "none") return "";
    // A skip link waits above the page until it has the focus.
    if (style.position === "absolute" && frame.bottom <= 0) return "";
    if (/auto|scroll/.test(style.overflowX)) return "";
    if (style.textOverflow === "ellipsis" && element.closest("[aria-hidden=true]")) return "";
    if (style.display === "inline") continue;
    const across = /hidden|clip/.test(style.overflowX);
    const down = /hidden|clip/.test(style.overflowY);
    if (
      (across && (box.left < frame.left - slack || box.right > frame.right + slack)) ||
      (down && (box.top < frame.top - slack || box.bottom > frame.bottom + slack))
    ) {
      return `is cut by <${at.tagName.toLowerCase()} class="${at.className}">`;
    }
  }
  if (box.left < -slack || box.right > page.clientWidth + slack) return "is beyond the page's side";
  return "";
}
