// For each lane that shows counts: whether what it counts is what its name says it holds.
const number = (text) => Number((text ?? "").replace(/\D/g, ""));
return [...document.querySelectorAll(".strip-lane")]
  .filter((lane) => lane.querySelector(".strip-density .script"))
  .map((lane) => {
    const words = lane.querySelector(".strip-count").textContent;
    const said = number(words.split(" ")[0]);
    const bins = [...lane.querySelectorAll(".strip-bins button")].map((e) => number(e.textContent));
    const rest = [...lane.querySelectorAll(".strip-days-only .strip-label")].map((e) => number(e.textContent.split(": ").pop()));
    const wider = number(lane.querySelector(".strip-wider")?.textContent.split(" ")[0]);
    const sum = [...bins, ...rest, wider].reduce((a, b) => a + b, 0);
    return sum === said ? `holds: ${said}` : `${sum} is not ${words}`;
  });
