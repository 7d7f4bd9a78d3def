// What is wrong with where the focus is: nothing shows it, it is out of view, or something covers it
// (WCAG 2.2, 2.4.7 and 2.4.11).
const at = document.activeElement;
if (at === document.body || at === null) return [];
const name = `${at.tagName.toLowerCase()} "${(at.textContent ?? "").trim().slice(0, 40)}"`;
const style = getComputedStyle(at);
const wrong = [];
if (!at.matches(":focus-visible")) wrong.push(`${name}: not known to be reached by keyboard`);
if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) wrong.push(`${name}: no outline`);
const boxes = [...at.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
const inView = boxes.filter((box) =>
  box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth);
if (inView.length === 0) return [...wrong, `${name}: out of view`];
const uncovered = inView.some((box) => {
  const x = Math.min(Math.max((box.left + box.right) / 2, 1), innerWidth - 1);
  const y = Math.min(Math.max((box.top + box.bottom) / 2, 1), innerHeight - 1);
  return document.elementsFromPoint(x, y).slice(0, 3).some((top) => at.contains(top) || top.contains(at));
});
if (!uncovered) wrong.push(`${name}: covered`);
return wrong;
