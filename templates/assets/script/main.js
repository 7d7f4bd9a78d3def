// @ts-check
/*
 * Everything begins here, once the page has been read. The page is whole without any of it: each
 * part wakes its own controls, or adds them, and one that fails leaves the others and the page as
 * they are. What the script has added, or alone can use, is marked `data-added`; paper leaves it out.
 */
import { beginChosen } from "./chosen.js";
import { beginFilters } from "./filters.js";
import { beginKnown } from "./known.js";
import { beginLanguages } from "./languages.js";
import { beginMap } from "./map.js";
import { beginNarrowing } from "./narrow.js";
import { beginSearch } from "./search.js";
import { beginSharing } from "./share.js";
import { restore } from "./state.js";
import { beginSteps } from "./steps.js";
import { beginStrip } from "./strip.js";
import { beginAsides } from "./strip-asides.js";

/** @type {(() => void)[]} */
const PARTS = [
  beginStrip,
  beginAsides,
  beginKnown,
  beginNarrowing,
  beginFilters,
  beginSearch,
  beginSteps,
  beginMap,
  beginSharing,
  beginLanguages,
  beginChosen,
];

for (const begin of PARTS) {
  try {
    begin();
  } catch (error) {
    console.error(error);
  }
}
document.querySelector(".explore")?.classList.remove("waiting");
restore();
