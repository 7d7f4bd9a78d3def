// Controls smaller than 24 by 24 px (WCAG 2.2, 2.5.8) among those that the script adds. A box is as
// large as the label around it.
return [...document.querySelectorAll(".explore, .explore-back, .choose")]
  .flatMap((part) => (part.matches("button") ? [part] : [...part.querySelectorAll("a, button, input, select, summary")]))
  .map((one) => one.closest("label:has(input)") ?? one)
  .filter((one) => one.getClientRects().length > 0)
  .filter((one) => {
    const { width, height } = one.getBoundingClientRect();
    return width < 24 || height < 23.9;
  })
  .map((one) => `${one.tagName} ${one.className} ${one.innerText}`.trim());
