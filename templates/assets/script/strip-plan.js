// @ts-check
/* What the strip is to show: the scale, the lanes, and what each of them holds. */
import { find } from "./dom.js";
import { current } from "./state.js";
import { countsIn } from "./strip-counts.js";
import { BY, data } from "./strip-data.js";
import { laneOf, mostBins } from "./strip-lane.js";
import { quiet } from "./strip-quiet.js";
import { isReady, isWaiting, totals } from "./strip-source.js";
import { scaleOf } from "./strip-scale.js";
import { become, inView, lanesBy, scaleNow, view } from "./strip-view.js";
import { say } from "./words.js";

/** @typedef {import("./strip-data.js").Told} Told */
/** @typedef {import("./strip-data.js").By} By */

/**
 * @typedef {object} Plan
 * @property {import("./strip-scale.js").Scale} scale
 * @property {By} by what the lanes are made by
 * @property {readonly Told[] | null} [table] the events of the table that stands in the lanes' place; null:
 *   they are too many, and it tells what the lanes count
 * @property {{key: string, name: string, made: ReturnType<typeof laneOf>, content: import("./strip-lane.js").Content}[]} lanes
 * @property {number} most bins that there is room for
 * @property {number} amount how many events it shows or counts
 * @property {import("./strip-data.js").Span} of the stretch in which it does
 */

/** Room for a folded stretch, in pixels. */
const FOLD = 34;

/** No more bins than that, a line each, has a lane in a table. */
const LINES = 24;

/** @type {Map<string, ReturnType<typeof laneOf>>} */
const lanes = new Map();

/** @param {HTMLElement} body */
function rescale(body) {
  const span = view();
  const width = find(".strip-headings", body).clientWidth || 600;
  const events = current().fold && (data().events ? inView(data()) : inView(span));
  const folds = events ? quiet(events, data().events ? data() : span, span.to - span.from) : [];
  return scaleOf(span, folds, Math.min(10, (100 * FOLD) / width));
}

/** The lanes of a kind, and the last one of gaps without a lane. @param {By} by */
function lanesOf(by) {
  const { gaps, lanes: all } = data();
  const of = all[by].map((lane, i) => ({
    key: `${by}/${i}`,
    lane,
    gaps: by === "place" ? gaps.filter(({ lane }) => lane === i) : [],
  }));
  const rest = gaps.filter(({ lane }) => by !== "place" || lane === undefined);
  return rest.length
    ? [...of, { key: `${by}/gaps`, lane: { name: say("script.gaps") }, gaps: rest }]
    : of;
}

/**
 * What the state asks for; null where what was drawn is to stay.
 *
 * @param {HTMLElement} body of the strip
 * @returns {Plan | null}
 */
export function planOf(body) {
  const scale = rescale(body);
  const by = lanesBy();
  if (!isReady()) {
    become(scale, 0);
    return null;
  }
  const events = inView(scale);
  const most = mostBins(body);
  const counted = events ? null : countsIn(scale, by, current().table ? LINES : undefined);
  const counts = counted?.lanes ?? [];
  // What was drawn stays until all of the next is here,
  if (isWaiting()) return null;
  // and where nothing of the next could be fetched.
  if (!events && !counts.some(({ bins, wider }) => bins.length || wider)) {
    become(scaleNow(), 0);
    return null;
  }
  const index = BY.indexOf(by);
  /** @type {Told[][]} */
  const grouped = [];
  for (const event of events ?? []) (grouped[event.lanes[index] ?? 0] ??= []).push(event);
  const all = totals(by).lanes;
  let amount = events?.length ?? 0;
  for (const { bins, wider } of counts) amount += bins.reduce((sum, { n }) => sum + n, wider);
  return {
    scale,
    by,
    ...(current().table ? { table: events } : {}),
    lanes: lanesOf(by).map(({ key, lane, gaps }, i) => {
      const made = lanes.get(key) ?? laneOf(lane, by === "place", gaps);
      lanes.set(key, made);
      const of = counts[i];
      return { key, name: lane.name, made, content: { events: grouped[i] ?? [], total: all[i] ?? 0, ...(of ? { counts: of } : {}) } };
    }),
    most,
    amount,
    of: counted ?? scale,
  };
}
