// @ts-check
/*
 * What the reader has chosen, as one plain object that never changes: a new one takes its place.
 * Whatever draws the page listens here and draws what the state says; whatever the reader does
 * calls `update`. The state stands in the address after the `#`, short and readable:
 *
 *   #t=2026-01-30T21:00Z/2026-01-31T02:00Z&lanes=actor&place=quetta,gwadar&q=red+crescent
 *
 * What is as it was at first is left out. A part that cannot be read is passed over, and the rest
 * holds. An address such as `#events`, which leads to a place on the page, is no state and changes
 * none: once the browser has gone there, the state takes its place in the address again.
 */

/** @typedef {{from: number, to: number}} Stretch from and to, in milliseconds since 1970 */

/**
 * @typedef {object} State
 * @property {Stretch | null} view what the strip shows; null: the whole window
 * @property {"place" | "actor" | "type" | null} lanes by what its lanes are made; null: as built
 * @property {string | null} zone whose hours stand first; null: the timeline's own
 * @property {boolean} fold whether quiet hours are folded
 * @property {boolean} table whether the strip is a table
 * @property {string | null} event the id of the chosen event
 * @property {string | null} list the crowded stretch or place whose events are listed, by its name
 * @property {number | null} known the moment by which things had been said; null: the latest
 * @property {string} search
 * @property {readonly string[]} place
 * @property {readonly string[]} actor
 * @property {readonly string[]} role
 * @property {readonly string[]} type
 * @property {readonly string[]} claimant
 * @property {readonly string[]} status of verification
 * @property {readonly string[]} importance
 * @property {readonly string[]} tag
 * @property {readonly string[]} day
 * @property {readonly string[]} hour
 * @property {"light" | "dark" | null} theme null: as the system has it
 */

/**
 * How a part stands in the address. `read` gives undefined for what cannot be read.
 *
 * @template T
 * @typedef {{name: string, first: T, read: (text: string) => T | undefined, write: (value: T) => string}} Part
 */

const MINUTE = 60_000;
/** Years that an address can be about: 0 to 9999, as ISO 8601 writes them with four digits. */
const EARLIEST = Date.parse("0000-01-01T00:00Z");
const LATEST = Date.parse("9999-12-31T23:59Z");

/** @type {(text: string) => number | undefined} */
const moment = (text) => {
  const at = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?Z$/.test(text) ? Date.parse(text) : NaN;
  return at >= EARLIEST && at <= LATEST ? at : undefined;
};
/** @type {(at: number) => string} to the minute, or to the second where there are some */
const iso = (at) => {
  const text = new Date(at).toISOString();
  return (at % MINUTE ? text.slice(0, 19) : text.slice(0, 16)) + "Z";
};

/** @type {(name: string) => Part<Stretch | null>} */
const stretch = (name) => ({
  name,
  first: null,
  read: (text) => {
    const [from, to, more] = text.split("/").map(moment);
    return more === undefined && from !== undefined && to !== undefined && from < to
      ? Object.freeze({ from, to })
      : undefined;
  },
  write: (value) => (value ? `${iso(value.from)}/${iso(value.to)}` : ""),
});
/** @type {(name: string) => Part<boolean>} */
const flag = (name) => ({
  name,
  first: false,
  read: (text) => (text === "1" ? true : undefined),
  write: () => "1",
});
/** @type {(name: string, form: RegExp) => Part<any>} */
const word = (name, form) => ({
  name,
  first: null,
  read: (text) => (form.test(text) ? text : undefined),
  write: String,
});
/** @type {(name: string) => Part<readonly string[]>} */
const words = (name) => ({
  name,
  first: Object.freeze([]),
  read: (text) => Object.freeze([...new Set(text.split(",").filter(Boolean))]),
  write: (value) => value.join(","),
});

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** @type {{[name in keyof State]: Part<any>}} in the order in which they stand in the address */
const PARTS = {
  view: stretch("t"),
  lanes: word("lanes", /^(place|actor|type)$/),
  zone: word("zone", /^[A-Za-z0-9_+-]+(\/[A-Za-z0-9_+-]+)*$/),
  fold: flag("fold"),
  table: flag("table"),
  place: words("place"),
  actor: words("actor"),
  role: words("role"),
  type: words("type"),
  claimant: words("claimant"),
  status: words("status"),
  importance: words("importance"),
  tag: words("tag"),
  day: words("day"),
  hour: words("hour"),
  search: { name: "q", first: "", read: (text) => text.slice(0, 200), write: String },
  known: {
    name: "known",
    first: null,
    read: moment,
    write: (value) => iso(value),
  },
  list: word("list", /^[^\s]{1,120}$/),
  event: word("event", ID),
  theme: word("theme", /^(light|dark)$/),
};
const NAMES = /** @type {(keyof State)[]} */ (Object.keys(PARTS));

/** @type {State} what a page shows that nobody has touched */
export const FIRST = /** @type {any} */ (
  Object.freeze(Object.fromEntries(NAMES.map((name) => [name, PARTS[name].first])))
);

/** @type {(a: unknown, b: unknown) => boolean} */
const same = (a, b) => a === b || JSON.stringify(a) === JSON.stringify(b);

/**
 * The state as it stands in an address, without the `#`; empty for the first state.
 *
 * @param {State} of
 */
export function encode(of) {
  return NAMES.filter((name) => !same(of[name], FIRST[name]))
    .map((name) => {
      const value = encodeURIComponent(PARTS[name].write(of[name]));
      const plain = value.replace(/%(2F|3A|2C)/g, decodeURIComponent).replace(/%20/g, "+");
      return `${PARTS[name].name}=${plain}`;
    })
    .join("&");
}

/**
 * The state in an address; null where the address only leads to a place on the page.
 *
 * @param {string} hash with or without its `#`
 * @returns {State | null}
 */
export function decode(hash) {
  const text = hash.replace(/^#/, "");
  if (text && !text.includes("=")) return null;
  /** @type {any} */
  const found = { ...FIRST };
  for (const part of text.split("&")) {
    const at = part.indexOf("=");
    const name = NAMES.find((each) => PARTS[each].name === part.slice(0, at));
    if (!name) continue;
    try {
      const value = PARTS[name].read(decodeURIComponent(part.slice(at + 1).replace(/\+/g, " ")));
      if (value !== undefined) found[name] = value;
    } catch {
      // A broken percent sign: as if the part were not there.
    }
  }
  return Object.freeze(found);
}

/** @type {State} */
let state = FIRST;
/** @type {((state: State, changed: ReadonlySet<keyof State>) => void)[]} */
const listeners = [];

export function current() {
  return state;
}

/**
 * Listens to changes. What one listener does wrong does not reach the others.
 *
 * @param {(state: State, changed: ReadonlySet<keyof State>) => void} listener
 */
export function subscribe(listener) {
  listeners.push(listener);
}

/** @param {State} next */
function become(next) {
  const changed = new Set(NAMES.filter((name) => !same(state[name], next[name])));
  if (!changed.size) return changed;
  state = next;
  for (const listener of listeners) {
    try {
      listener(state, changed);
    } catch (error) {
      console.error(error);
    }
  }
  return changed;
}

/** Steps of one gesture (a wheel's turns, typed letters) make one entry of the history. */
const GESTURE = 1000;
const WRITING = 200;
/** @type {{what: string, at: number}} the latest change that is in the history */
let latest = { what: "", at: -Infinity };
/** @type {ReturnType<typeof setTimeout> | undefined} */
let writing;
let push = false;

/**
 * Changes some parts. The address follows a moment later: browsers refuse to be told of every frame.
 *
 * @param {Partial<State>} parts
 */
export function update(parts) {
  const changed = become(Object.freeze({ ...state, ...parts }));
  if (!changed.size) return;
  const what = [...changed].join();
  const now = Date.now();
  push ||= what !== latest.what || now - latest.at > GESTURE;
  latest = { what, at: now };
  clearTimeout(writing);
  writing = setTimeout(write, WRITING);
}

/** Writes the state into the address now. */
export function write() {
  clearTimeout(writing);
  const hash = encode(state);
  if (hash === location.hash.slice(1)) return;
  put(push ? "pushState" : "replaceState", null, hash);
  push = false;
}

/** @param {"pushState" | "replaceState"} how @param {1 | null} mark @param {string} hash */
function put(how, mark, hash) {
  try {
    history[how](mark, "", hash ? `#${hash}` : location.pathname + location.search);
  } catch {
    // A frame or a browser that keeps no history: all else works.
  }
}

/** Takes the state from the address, now and whenever the reader goes back or forth. */
export function restore() {
  const read = () => {
    // A link to a place on the page keeps what the reader had chosen. Where that was nothing, the link
    // stays in the address with a mark: who comes back to it comes back to nothing chosen.
    const found = decode(location.hash) ?? (history.state ? FIRST : null);
    clearTimeout(writing);
    push = false;
    latest = { what: "", at: -Infinity };
    if (found) become(found);
    else put("replaceState", 1, encode(state) || location.hash.slice(1));
  };
  addEventListener("popstate", read);
  addEventListener("hashchange", read);
  read();
}
