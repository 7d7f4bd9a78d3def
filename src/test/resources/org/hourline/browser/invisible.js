// Signs of the drawings that nothing tells from the ground in the reader's own colours.
const probe = document.createElement("div");
document.body.append(probe);
probe.style.forcedColorAdjust = "none";
probe.style.color = "Canvas";
const ground = getComputedStyle(probe).color;
probe.remove();
const same = (paint, opacity) =>
  paint === "none" || paint === "transparent" || paint === ground || parseFloat(opacity) === 0;
const signs = ".band, .edge, .whisker, .lasts, .envelope, .arrow, .open, .shape, .claimed, .bar, rect.gap, "
  + ".tally-dot, .tally-span, .map-dot, .map-area.focus, .map-frame";
return [...new Set([...document.querySelectorAll(signs)]
  .filter((sign) => sign.checkVisibility())
  .filter((sign) => {
    const style = getComputedStyle(sign);
    return same(style.fill, style.fillOpacity) && same(style.stroke, style.strokeOpacity);
  })
  .map((sign) => sign.getAttribute("class")))];
