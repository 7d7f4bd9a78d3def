// @ts-check
/* What tells of the chosen event is sent for, and the strip goes where it is. */
import { beyond } from "./beyond.js";
import { listed } from "./events.js";
import { current } from "./state.js";
import { BY, began, data } from "./strip-data.js";
import { chunksOn, file, isLacking, isReady, isWaiting, told } from "./strip-source.js";
import { clamped, CLOSEST, inView, lanesBy, look, ROWS, view } from "./strip-view.js";

/** No more files than that are fetched to find an event on its day. */
const MOST_CHUNKS = 10;

/** Sends for what tells of the chosen event, where it is not told yet. */
export async function seek() {
  const { event: id } = current();
  if (!id || data().events || told(id) || !isReady()) return;
  const day = listed().find((each) => each.id === id)?.article.dataset.day ?? "";
  if (/^\d{4}-\d\d-\d\d$/.test(day)) {
    for (const chunk of chunksOn(day).slice(0, MOST_CHUNKS)) file(`events-${chunk}`);
    return;
  }
  const chunk = (await beyond())?.chunkOf(id);
  if (chunk !== undefined) file(`events-${chunk}`);
}

/**
 * Moves the strip to an event, and so near that it stands there as a row.
 *
 * @param {string | null} id
 * @returns {string | null} the event that it is still to move to: it is not told yet, or what is on its
 *   way may show that its lane crowds
 */
export function follow(id) {
  const event = told(id);
  if (!event) return id;
  const { from, to } = began(event);
  const at = BY.indexOf(lanesBy());
  const now = view();
  let span = now.to - now.from;
  /** @type {() => {from: number, to: number}} */
  const around = () => {
    const middle = from + Math.min(to - from, span) / 2;
    return clamped(middle - span / 2, middle + span / 2);
  };
  const crowds = (/** @type {typeof now} */ within) => {
    const events = inView(within);
    return !events || events.filter(({ lanes }) => lanes[at] === event.lanes[at]).length > ROWS;
  };
  let next = to <= now.from || from >= now.to ? around() : now;
  while (crowds(next) && span > CLOSEST && !isLacking()) {
    span /= 2;
    next = around();
  }
  if (next !== now) look(next.from, next.to);
  return isWaiting() ? id : null;
}
