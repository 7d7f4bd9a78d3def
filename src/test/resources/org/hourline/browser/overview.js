// What is drawn in the band over the strip and seen: a line a box, with its classes, as it is painted.
return [...document.querySelectorAll(".strip-overview path")]
  .filter((path) => getComputedStyle(path).display !== "none")
  .flatMap((path) => {
    const boxes = path.getAttribute("d").split("M").slice(1);
    return boxes.map((box) => `${path.getAttribute("class")} M${box.replace(/-?\d+(\.\d+)?/g, (n) => String(Number(n)))}`);
  });
