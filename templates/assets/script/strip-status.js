// @ts-check
/* What the strip shows, in words: seen over it, and read aloud when the hand rests. */
import { find, set } from "./dom.js";
import { shown } from "./shown.js";
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
  const { from, to } = scaleNow();
  let stretch = `${from}/${to}`;
  let left = /** @type {ReturnType<typeof shown>} */ (null);
  onDrawn(() => {
    clearTimeout(speaking);
    speaking = setTimeout(() => {
      const now = words();
      const { from, to } = scaleNow();
      // That fewer events are left has been said already: read aloud there, and not twice.
      const isSaid = stretch === `${from}/${to}` && left !== shown() && !isLacking();
      stretch = `${from}/${to}`;
      left = shown();
      if (status.textContent === now) return;
      set(status, { "aria-live": isSaid ? "off" : null });
      status.textContent = now;
    }, 150);
  });
}
