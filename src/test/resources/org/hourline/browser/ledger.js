// The figures that the ledger shows, in the form of as-known-at.txt, and after them what is wrong
// with its axes: a dot away from its number, a lone figure with an axis.
const shown = (e) => e && e.getClientRects().length > 0;
const text = (e) => e.innerText.replace(/\s+/g, " ").trim();
const lines = [];
const wrong = [];
for (const group of document.querySelectorAll(".tally-group")) {
  const title = text(group.querySelector(".tally-title bdi"));
  for (const row of group.querySelectorAll(".tally-row")) {
    if (!shown(row)) continue;
    const scope = text(row.querySelector(".tally-scope")).replace(/^Covers: /, "");
    lines.push(`${title} | ${scope} | ${text(row.querySelector(".tally-accounts"))}`);
    const entries = [...row.querySelectorAll(".tally-entry")].filter(shown);
    for (const entry of entries) {
      const replaced = /later replaced/.test(text(entry.querySelector("dt")));
      if (replaced !== entry.classList.contains("superseded")) wrong.push(`mark of ${text(entry)}`);
      lines.push(
        `  ${text(entry.querySelector(".tally-claimant"))}: ${text(entry.querySelector(".tally-figure"))}${replaced ? ", replaced" : ""}`,
      );
    }
    for (const sum of row.querySelectorAll(".tally-sum")) if (shown(sum)) lines.push(`  ${text(sum)}`);
    const figures = new Set(entries.map((e) => text(e.querySelector(".tally-figure")).replace(/[^0-9]/g, "")));
    const axis = row.querySelector(".tally-axis");
    if (Boolean(shown(axis)) !== figures.size > 1) wrong.push(`axis of ${title}, ${scope}`);
    for (const entry of entries) {
      const dot = entry.querySelector(".tally-dot");
      if (Boolean(shown(dot)) !== figures.size > 1) wrong.push(`dot of ${text(entry)}`);
      if (!shown(dot) || !shown(axis)) continue;
      const ticks = [...axis.querySelectorAll(".tally-tick")];
      const [first, last] = [ticks[0], ticks.at(-1)];
      const [a, b] = [first, last].map((tick) => tick.getBoundingClientRect().left);
      const value = Number(text(entry.querySelector(".tally-figure")).replace(/[^0-9]/g, ""));
      const due = a + ((b - a) * value) / Number(text(last));
      const box = dot.getBoundingClientRect();
      if (Math.abs((box.left + box.right) / 2 - due) > 2) wrong.push(`place of ${text(entry)}`);
    }
  }
}
return [...lines, ...wrong.map((one) => `WRONG: ${one}`)];
