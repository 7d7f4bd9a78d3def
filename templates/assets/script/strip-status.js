// @ts-check
/* What the strip shows, in words: seen over it, and read aloud when the hand rests. */
import { find } from "./dom.js";
import { isLacking, isReady, lackWords, totals } from "./strip-source.js";
import { amountNow, countedNow, lanesBy, onDrawn, scaleNow, zone } from "./strip-view.js";
import { foldWords, stretchWords } from "./strip-words.js";
import { zoneName } from "./strip-zone.js";
import { count, number, say } from "./words.js";

function words() {
  const [scale, amount] = [scaleNow(), amountNow()];
  const lacking = isLacking() ? ` ${lackWords()}` : "";
  if ((!isReady() || lacking) && amount === 0) return lacking.trim();
  const all = totals(lanesBy()).total;
  const { from, to } = stretchWords(countedNow().from, countedNow().to, zone());
  const shownNow =
    amount === all
      ? count("script.events", all)
      : count("script.events-of", amount, { total: number(all) });
  const folds = foldWords(scale, zone());
  return (
    say("script.view", { from, to, zone: zoneName(zone(), scale.from), count: shownNow }) +
    (folds.length ? ` ${say("script.folded", { stretches: folds.join(say("script.semicolon")) })}` : "") +
    lacking
  );
}

/** Says it from now on. */
export function beginStatus() {
  const status = find(".strip-status");
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let speaking;
  onDrawn(() => {
    clearTimeout(speaking);
    speaking = setTimeout(() => {
      const now = words();
      if (status.textContent !== now) status.textContent = now;
    }, 150);
  });
}
