// @ts-check
/*
 * Everything begins here, once the page has been read. The page is whole without any of it: each
 * part adds its own controls, and one that fails leaves the others and the page as they are. What is
 * added to the page carries the attribute `data-added`; paper leaves it out.
 */
import { beginChosen } from "./chosen.js";
import { beginControls } from "./controls.js";
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

/** @type {(() => void)[]} */
const PARTS = [
  beginStrip,
  beginControls,
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
restore();
