// The words of a page that belong on paper, in the order of the page: what a screen shows of it, and
// what is folded away, without what is only for a screen.
const screenOnly = [
  "script", "style", "noscript", "title", "desc", "button", "input", "select", "textarea", "summary",
  "[aria-hidden=true]", ".unseen", ".visually-hidden", ".strip-when", ".strip-bins", ".skip", ".masthead ul",
  ".self", ".citing", ".permalink", ".turn", ".notes .details", ".foot .files", ".explore", ".explore-back", "[hidden]", "[data-added]",
].join(",");
for (const details of document.querySelectorAll("details")) details.open = true;
const words = [];
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (walker.nextNode()) {
  const parent = walker.currentNode.parentElement;
  if (!parent.closest(screenOnly) && parent.checkVisibility()) {
    words.push(...(walker.currentNode.data.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []));
  }
}
return words;
