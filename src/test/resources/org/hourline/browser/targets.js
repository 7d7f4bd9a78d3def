// What is to be pressed and is smaller than 24 by 24 pixels (WCAG 2.2, 2.5.8), among the controls
// that the script adds. Gives a text for each.
return [...document.querySelectorAll("[data-added] button, [data-added] select, [data-added] input, .strip-bins button")]
  .filter((element) => element.checkVisibility({ visibilityProperty: true }))
  .map((element) => [element, element.getBoundingClientRect()])
  .filter(([, box]) => box.width < 23.9 || box.height < 23.9)
  .map(([element, box]) => `"${element.getAttribute("aria-label") ?? element.textContent}" is ${box.width} by ${box.height}`);
