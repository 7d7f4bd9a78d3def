// Every number of the map that is drawn, with its place: "quetta 12".
const found = [];
const of = (link) => link.getAttribute("href").match(/places\/([^/]+)\//)[1];
const number = (text) => text.match(/(\d[\d,]*)\D*$/)[1].replace(/,/g, "");
for (const point of document.querySelectorAll("a.map-point")) {
  const numbers = [point.getAttribute("aria-label"), point.querySelector("title").textContent];
  const count = point.querySelector(".map-count");
  if (count) numbers.push(count.textContent);
  for (const text of numbers) found.push(`${of(point)} ${number(text)}`);
  const none = number(numbers[0]) === "0";
  if (point.classList.contains("none") !== none) found.push(`${of(point)} none?`);
}
for (const line of document.querySelectorAll("span.map-count")) {
  found.push(`${of(line.previousElementSibling)} ${number(line.textContent)}`);
}
for (const link of document.querySelectorAll(".map-key-more a")) {
  found.push(`${of(link)} ${number(link.nextSibling.data.match(/\(.*?\)/)[0])}`);
}
return found;
