(() => {
"use strict";
const dom_js = (() => {
const SVG = "http://www.w3.org/2000/svg";
function make(tag, attributes = {}, ...children) {
const element = document.createElement(tag);
set(element, attributes);
element.append(...children);
return element;
}
function draw(tag, attributes = {}, ...children) {
const element = (document.createElementNS(SVG, tag));
set(element, attributes);
element.append(...children);
return element;
}
function set(element, attributes) {
for (const [name, value] of Object.entries(attributes)) {
if (value === false || value === null || value === undefined) element.removeAttribute(name);
else element.setAttribute(name, value === true ? "" : String(value));
}
}
function button(label, press, attributes = {}) {
const element = make("button", { type: "button", ...attributes }, label);
element.addEventListener("click", press);
return (element);
}
function find(selector, within = document) {
const element = within.querySelector(selector);
if (!element) throw new Error(`no ${selector} on this page`);
return (element);
}
return { make, draw, set, button, find };
})();
const shown_js = (() => {
let ids = null;
const listeners = [];
function shown() {
return ids;
}
function show(left) {
ids = left;
for (const listener of listeners) {
try {
listener(ids);
} catch (error) {
console.error(error);
}
}
}
function onShown(listener) {
listeners.push(listener);
}
return { shown, show, onShown };
})();
const state_js = (() => {
const MINUTE = 60_000;
const EARLIEST = Date.parse("0000-01-01T00:00Z");
const LATEST = Date.parse("9999-12-31T23:59Z");
const moment = (text) => {
const at = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?Z$/.test(text) ? Date.parse(text) : NaN;
return at >= EARLIEST && at <= LATEST ? at : undefined;
};
const iso = (at) => {
const text = new Date(at).toISOString();
return (at % MINUTE ? text.slice(0, 19) : text.slice(0, 16)) + "Z";
};
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
const flag = (name) => ({
name,
first: false,
read: (text) => (text === "1" ? true : undefined),
write: () => "1",
});
const word = (name, form) => ({
name,
first: null,
read: (text) => (form.test(text) ? text : undefined),
write: String,
});
const words = (name) => ({
name,
first: Object.freeze([]),
read: (text) => Object.freeze([...new Set(text.split(",").filter(Boolean))]),
write: (value) => value.join(","),
});
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
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
const NAMES = (Object.keys(PARTS));
const FIRST = (
Object.freeze(Object.fromEntries(NAMES.map((name) => [name, PARTS[name].first])))
);
const same = (a, b) => a === b || JSON.stringify(a) === JSON.stringify(b);
function encode(of) {
return NAMES.filter((name) => !same(of[name], FIRST[name]))
.map((name) => {
const value = encodeURIComponent(PARTS[name].write(of[name]));
const plain = value.replace(/%(2F|3A|2C)/g, decodeURIComponent).replace(/%20/g, "+");
return `${PARTS[name].name}=${plain}`;
})
.join("&");
}
function decode(hash) {
const text = hash.replace(/^#/, "");
if (text && !text.includes("=")) return null;
const found = { ...FIRST };
for (const part of text.split("&")) {
const at = part.indexOf("=");
const name = NAMES.find((each) => PARTS[each].name === part.slice(0, at));
if (!name) continue;
try {
const value = PARTS[name].read(decodeURIComponent(part.slice(at + 1).replace(/\+/g, " ")));
if (value !== undefined) found[name] = value;
} catch {
}
}
return Object.freeze(found);
}
let state = FIRST;
const listeners = [];
function current() {
return state;
}
function subscribe(listener) {
listeners.push(listener);
}
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
const GESTURE = 1000;
const WRITING = 200;
let latest = { what: "", at: -Infinity };
let writing;
let push = false;
function update(parts) {
const changed = become(Object.freeze({ ...state, ...parts }));
if (!changed.size) return;
const what = [...changed].join();
const now = Date.now();
push ||= what !== latest.what || now - latest.at > GESTURE;
latest = { what, at: now };
clearTimeout(writing);
writing = setTimeout(write, WRITING);
}
function write() {
clearTimeout(writing);
const hash = encode(state);
if (hash === location.hash.slice(1)) return;
try {
const address = hash ? `#${hash}` : location.pathname + location.search;
history[push ? "pushState" : "replaceState"](null, "", address);
} catch {
}
push = false;
}
function restore() {
const read = () => {
const found = decode(location.hash);
if (!found) return;
clearTimeout(writing);
push = false;
latest = { what: "", at: -Infinity };
become(found);
};
addEventListener("popstate", read);
addEventListener("hashchange", read);
read();
}
return { FIRST, encode, decode, current, subscribe, update, write, restore };
})();
const strip_data_js = (() => {
const { find } = dom_js;
const BY = (["place", "actor", "type"]);
let strip;
function data() {
strip ??= JSON.parse(find("#strip-data").textContent ?? "");
return (strip);
}
function began(event) {
const hour = event.signs.find(([form]) => form === "dot");
const stretch = event.signs.find(([form]) => form === "whisker" || form === "band");
const from = stretch ?? hour ?? event.signs[0] ?? ["", 0];
return { from: from[1], to: from[2] ?? from[1] + 60 };
}
const hour = (event) => event.signs.find(([form]) => form === "dot")?.[1];
const touches = (signs, { from, to }) =>
signs.some(([form, first, last]) =>
last === undefined ? form !== "arrow" && first >= from && first < to : first < to && last > from,
);
const page = (event) => `${data().root}events/${event.id}/index.html`;
return { BY, data, began, hour, touches, page };
})();
const strip_zone_js = (() => {
const { data } = strip_data_js;
const QUARTER = 900;
const zones = new Map();
function offset(at, zone) {
if (zone === "UTC") return 0;
let known = zones.get(zone);
if (!known) {
const parts = new Intl.DateTimeFormat("en-US-u-ca-iso8601-nu-latn-hc-h23", {
timeZone: zone,
year: "numeric",
month: "numeric",
day: "numeric",
hour: "numeric",
minute: "numeric",
second: "numeric",
});
known = { parts, offsets: new Map() };
zones.set(zone, known);
}
const quarter = Math.floor(at / QUARTER);
let found = known.offsets.get(quarter);
if (found === undefined) {
const at = {};
for (const { type, value } of known.parts.formatToParts(quarter * QUARTER * 1000)) {
at[type] = Number(value);
}
const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = at;
const local = new Date(0);
local.setUTCFullYear(year, month - 1, day);
local.setUTCHours(hour, minute, second);
found = local.getTime() / 1000 - quarter * QUARTER;
known.offsets.set(quarter, found);
}
return found;
}
const toLocal = (at, zone) => at + offset(at, zone);
function fromLocal(local, zone) {
const guess = local - offset(local, zone);
return local - offset(guess, zone);
}
function fields(at, zone) {
const date = new Date(toLocal(at, zone) * 1000);
return {
year: date.getUTCFullYear(),
month: date.getUTCMonth() + 1,
day: date.getUTCDate(),
weekday: date.getUTCDay() || 7,
hour: date.getUTCHours(),
minute: date.getUTCMinutes(),
};
}
function zoneName(zone, at) {
const names = data().zones.find(([id]) => id === zone)?.[1] ?? [];
return (names.findLast(([from]) => from <= at) ?? names[0])?.[1] ?? zone;
}
return { toLocal, fromLocal, fields, zoneName };
})();
const words_js = (() => {
let read;
function words() {
read ??= (
JSON.parse((document.getElementById("words")).textContent ?? "")
);
return read;
}
const digits = (text) => {
const zero = words().zero.charCodeAt(0);
return zero === 48
? text
: text.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
};
const fill = (text, values) => text.replace(/\{([a-z]+)}/g, (_, name) => String(values[name]));
function say(key, values = {}) {
const text = words().text[key];
return typeof text === "string" ? fill(text, values) : key;
}
function count(key, n, values = {}) {
const forms = words().text[key];
if (typeof forms !== "object") return `${key} ${n}`;
const form = forms[new Intl.PluralRules(words().language).select(n)] ?? forms.other ?? "";
return fill(form, { ...values, n: number(n) });
}
function number(n) {
return digits(n.toLocaleString("en")).replace(/,/g, words().zero === "0" ? "," : "٬");
}
function time(key, at) {
const two = (n) => String(n).padStart(2, "0");
return digits(
say(key).replace(/EEEE|EEE|MMMM|MMM|uuuu|HH|mm|d/g, (letters) => {
switch (letters) {
case "EEEE":
case "EEE":
return words()[letters][at.weekday - 1] ?? "";
case "MMMM":
case "MMM":
return words()[letters][at.month - 1] ?? "";
case "uuuu":
return String(at.year).padStart(4, "0");
case "HH":
return two(at.hour);
case "mm":
return two(at.minute);
default:
return String(at.day);
}
}),
);
}
return { digits, say, count, number, time };
})();
const strip_axis_js = (() => {
const { draw, find, make } = dom_js;
const { data } = strip_data_js;
const { fields, fromLocal, toLocal, zoneName } = strip_zone_js;
const { count, say, time } = words_js;
const HOUR = 3600;
const DAY = 24 * HOUR;
const CLOCK = "strip.pattern.clock";
const GRAINS = [
...[5, 15, 30, 60, 180, 360, 720].map(
(step) => ({ step, of: "minute", tick: CLOCK }),
),
{ step: 1, of: "day", tick: "strip.pattern.day" },
{ step: 7, of: "day", tick: "strip.pattern.day" },
{ step: 1, of: "month", tick: "strip.pattern.month" },
{ step: 3, of: "month", tick: "strip.pattern.month" },
{ step: 1, of: "year", tick: "strip.pattern.year" },
{ step: 10, of: "year", tick: "strip.pattern.year" },
];
const SECONDS = { minute: 60, day: DAY, month: 30 * DAY, year: 365 * DAY };
const TICK = 56;
const midnight = (year, month, day) => {
const date = new Date(0);
date.setUTCFullYear(year, month, day);
return date.getTime() / 1000;
};
function moments({ step, of }, view, zone) {
const { year, month, day } = fields(view.from, zone);
const nth = (n) => {
switch (of) {
case "minute":
return midnight(year, month - 1, day) + n * step * 60;
case "day":
return midnight(year, month - 1, (step === 1 ? day : 1) + n * step);
case "month":
return midnight(year, n * step, 1);
default:
return midnight(year - (year % step) + n * step, 0, 1);
}
};
const found = [];
for (let n = 0; ; n++) {
const at = fromLocal(nth(n), zone);
if (at >= view.to) return found;
if (at >= view.from && at !== found[found.length - 1]) found.push(at);
}
}
function headings(grain, view, zone) {
const over = grain.of === "minute" ? "day" : grain.of === "day" ? "month" : "year";
const starts = moments({ step: 1, of: over, tick: "" }, view, zone);
return { over, starts: starts[0] === view.from ? starts : [view.from, ...starts] };
}
function drawAxis(body, scale, zone) {
const head = find(".strip-head", body);
const width = find(".strip-headings", head).clientWidth || 600;
const pixels = (percent) => (percent / 100) * width;
const grain =
GRAINS.find(({ step, of }) => pixels(step * SECONDS[of] * scale.second) >= TICK) ??
(GRAINS[GRAINS.length - 1]);
const open = (at) =>
!scale.pieces.some(({ folded, from, to }) => folded && at > from && at < to);
const { over, starts } = headings(grain, scale, zone);
const whole = over === "day" ? "heading-day" : over === "month" ? "heading-month" : "year";
const brief = over === "day" ? "day-brief" : over === "month" ? "heading-month" : "year";
find(".strip-headings", head).replaceChildren(
...starts.map((at, i) => {
const share = scale.at(starts[i + 1] ?? scale.to) - scale.at(at);
const room = pixels(share);
const element = make("div", { class: "strip-heading" });
if (room >= 44) {
element.textContent = time(`strip.pattern.${room < 170 ? brief : whole}`, fields(at, zone));
}
element.style.flex = `${share} 1 0`;
return element;
}),
);
let free = -Infinity;
const ticks = moments(grain, scale, zone).filter((at) => {
const x = pixels(scale.at(at));
if (!open(at) || x < free || x > width - 20) return false;
free = x + TICK - 8;
return true;
});
const others = grain.of === "minute" ? data().zones.map(([id]) => id) : [];
head.querySelectorAll(".strip-scale").forEach((element) => element.remove());
head.append(
...[zone, ...others.filter((id) => id !== zone)].map((id, i) =>
make(
"div",
{ class: i ? "strip-scale other" : "strip-scale" },
make("span", { class: "strip-zone" }, zoneName(id, scale.from)),
make(
"div",
{ class: "strip-ticks" },
...ticks.map((at) => {
const tick = make("span", { class: "strip-tick" }, time(grain.tick, fields(at, id)));
tick.style.setProperty("--at", `${scale.at(at)}%`);
return tick;
}),
),
),
),
);
drawGround(find(".strip-ground", body), scale, ticks, new Set(starts));
}
function drawGround(ground, scale, ticks, strong) {
const line = (x, name) => draw("line", { class: name, x1: `${x}%`, x2: `${x}%`, y1: 0, y2: "100%" });
const nights = data()
.nights.map(([from, to]) => [scale.at(from), scale.at(to)])
.filter(([from = 0, to = 0]) => to > from)
.map(([from = 0, to = 0]) =>
draw("rect", { class: "night", x: `${from}%`, y: 0, width: `${to - from}%`, height: "100%" }),
);
const folds = scale.pieces
.filter(({ folded }) => folded)
.flatMap(({ start, end }) => [
draw("rect", { class: "fold", x: `${start}%`, y: 0, width: `${end - start}%`, height: "100%" }),
line(start, "fold-edge"),
line(end, "fold-edge"),
]);
const lines = [...new Set([...ticks, ...strong])].map((at) =>
line(scale.at(at), strong.has(at) ? "strong" : "hour"),
);
ground.replaceChildren(...nights, ...lines, ...folds, line(100, "strong"));
}
function stretchWords(from, to, zone) {
const [first, last] = [fields(from, zone), fields(to, zone)];
const day = (at) =>
time("strip.pattern.heading-day", at) + (to - from > 300 * DAY ? ` ${at.year}` : "");
const whole = (at) =>
say("script.moment", { day: day(at), time: time(CLOCK, at) });
const one = Math.floor(toLocal(from, zone) / DAY) === Math.floor(toLocal(to, zone) / DAY);
return { from: whole(first), to: one ? time(CLOCK, last) : whole(last) };
}
function foldWords(scale, zone) {
return scale.pieces
.filter(({ folded }) => folded)
.map(({ from, to }) =>
count("script.folded-stretch", Math.round((to - from) / HOUR), stretchWords(from, to, zone)),
);
}
return { drawAxis, stretchWords, foldWords };
})();
const strip_source_js = (() => {
const { data, touches } = strip_data_js;
const { fromLocal, toLocal } = strip_zone_js;
const HOUR = 3600;
const DAY = 24 * HOUR;
const BINS = 64;
const FEW = 3;
const files = new Map();
const listeners = [];
let failed = false;
function onArrival(listener) {
listeners.push(listener);
}
const isLacking = () => failed;
const isWaiting = () => [...files.values()].includes(null);
function file(name) {
failed ||= location.protocol === "file:";
if (!files.has(name) && location.protocol !== "file:") {
files.set(name, null);
fetch(`${data().tiles}${name}.json`)
.then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(name))))
.then((json) => files.set(name, json))
.catch(() => {
failed = true;
files.set(name, undefined);
})
.finally(() => listeners.forEach((listener) => listener()));
}
return files.get(name) ?? undefined;
}
const index = () => file("index");
const isReady = () => !!data().events || !!index();
function totals(by) {
const { events, lanes } = data();
if (!events) return { total: data().total, lanes: index()?.totals[by] ?? [] };
const at = by === "place" ? 0 : by === "actor" ? 1 : 2;
const of = lanes[by].map(() => 0);
for (const event of events) of[event.lanes[at]] = (of[event.lanes[at]] ?? 0) + 1;
return { total: events.length, lanes: of };
}
const overviewCounts = () => index()?.over ?? [];
function chunksOf({ from, to }) {
const { chunks } = index() ?? { chunks: [] };
const last = chunks.findIndex(([first]) => first >= to);
const end = last < 0 ? chunks.length : last;
const after = chunks.findIndex(([first]) => first > from - DAY);
return { start: Math.max(0, (after < 0 ? chunks.length : after) - 1), end };
}
function eventsIn(span, few = FEW) {
const { events } = data();
if (events) return events.filter(({ signs }) => touches(signs, span));
if (!index()) return null;
const { start, end } = chunksOf(span);
if (end - start > few) return null;
const found = [];
for (let i = start; i < end; i++) {
const chunk = file(`events-${i}`);
for (const event of Array.isArray(chunk?.events) ? chunk.events : []) {
if (touches(event.signs, span)) found.push(event);
}
}
return found;
}
function told(id) {
const { events } = data();
if (events) return events.find((event) => event.id === id);
for (const json of files.values()) {
const found = json?.events?.find((event) => event.id === id);
if (found) return found;
}
return undefined;
}
const HOURS = [1, 6, 24, 168, 672, 2184, 8736];
function countsIn(span, by, most) {
const zone = data().zones[0]?.[0] ?? "UTC";
const hours = HOURS.find((width) => (span.to - span.from) / (width * HOUR) <= most) ?? 8736;
const width = hours * HOUR;
const bin = (at) => Math.floor(toLocal(at, zone) / width);
const [first, last] = [bin(span.from), bin(span.to - 1)];
const runs = index()?.tiles[hours] ?? [];
const lanes = data().lanes[by].map(() => ({ bins: [], days: [], wider: 0 }));
for (let i = Math.floor(first / BINS); i <= Math.floor(last / BINS); i++) {
if (!runs.some((from, at) => at % 2 === 0 && from <= i && i <= (runs[at + 1] ?? from))) continue;
const tile = file(`${by}-${hours}-${i}`);
for (const [lane, numbers] of Object.entries(tile?.bins ?? {})) {
for (let at = 0; at + 3 < numbers.length; at += 4) {
const [key = 0, n = 0, type = 0, of = 0] = numbers.slice(at, at + 4);
if (key < first || key > last) continue;
lanes[Number(lane)]?.bins.push({
from: fromLocal(key * width, zone),
to: fromLocal((key + 1) * width, zone),
n,
most: [type, of],
});
}
}
for (const [lane, numbers] of Object.entries(tile?.wider ?? {})) {
const counts = lanes[Number(lane)];
for (let at = 0; counts && at + 1 < numbers.length; at += 2) {
if ((numbers[at] ?? 0) >= first && (numbers[at] ?? 0) <= last) counts.wider += numbers[at + 1] ?? 0;
}
}
}
return lanes;
}
return { onArrival, isLacking, isWaiting, isReady, totals, overviewCounts, eventsIn, told, countsIn };
})();
const strip_view_js = (() => {
const { shown } = shown_js;
const { current, update } = state_js;
const { foldWords, stretchWords } = strip_axis_js;
const { data } = strip_data_js;
const { eventsIn, isLacking, isReady, totals } = strip_source_js;
const { zoneName } = strip_zone_js;
const { count, number, say } = words_js;
const CLOSEST = 600;
const HOUR = 3600;
function view() {
const { from, to } = data();
const chosen = current().view;
return chosen ? clamped(chosen.from / 1000, chosen.to / 1000) : { from, to };
}
function clamped(from, to) {
const window = data();
const span = Math.min(window.to - window.from, Math.max(CLOSEST, to - from));
const middle = (from + to) / 2;
const first = Math.min(window.to - span, Math.max(window.from, middle - span / 2));
return { from: first, to: first + span };
}
function look(from, to) {
const window = data();
const next = clamped(from, to);
const whole = next.to - next.from >= window.to - window.from - 1;
const grain = next.to - next.from > HOUR ? 60 : 1;
const round = (at) => Math.round(at / grain) * grain * 1000;
update({ view: whole ? null : { from: round(next.from), to: round(next.to) } });
}
function zone() {
const zones = data().zones.map(([id]) => id);
const { zone } = current();
return zone && zones.includes(zone) ? zone : (zones[0] ?? "UTC");
}
const lanesBy = () => current().lanes ?? data().by;
function inView(within) {
const left = shown();
const events = eventsIn(within);
return left && events ? events.filter(({ id }) => left.has(id)) : events;
}
let scale;
function become(by, n) {
scale = by;
amount = n;
for (const listener of drawn) listener(scale);
}
const scaleNow = () => scale;
let amount = 0;
const drawn = [];
function onDrawn(listener) {
drawn.push(listener);
}
function viewWords() {
const lacking = isLacking()
? ` ${say(location.protocol === "file:" ? "script.no-server" : "script.lacking")}`
: "";
if (!isReady() && amount === 0) return lacking.trim();
const all = totals(lanesBy()).total;
const { from, to } = stretchWords(scale.from, scale.to, zone());
const shownNow =
amount === all
? count("script.events", all)
: count("script.events-of", amount, { total: number(all) });
const folds = foldWords(scale, zone());
return (
say("script.view", { from, to, zone: zoneName(zone(), scale.from), count: shownNow }) +
(folds.length ? ` ${say("script.folded", { stretches: folds.join("; ") })}` : "") +
lacking
);
}
return { view, look, zone, lanesBy, inView, become, scaleNow, onDrawn, viewWords };
})();
const chosen_js = (() => {
const { button, find, make, set } = dom_js;
const { shown } = shown_js;
const { current, subscribe, update } = state_js;
const { stretchWords } = strip_axis_js;
const { BY, began, data, page } = strip_data_js;
const { eventsIn, onArrival, told } = strip_source_js;
const { look, onDrawn, view, zone } = strip_view_js;
const { count, say } = words_js;
const MOST = 100;
const MOST_CHUNKS = 10;
function choose(id) {
update({ event: id });
const event = told(id);
if (!event) return;
const { from, to } = began(event);
const now = view();
if (to <= now.from || from >= now.to) {
const half = (now.to - now.from) / 2;
look(from - half, from + half);
}
}
function listed(key) {
const left = shown();
const leaves = ({ id }) => !left || left.has(id);
const [kind = "", what = "", ...more] = key.split("/");
if (kind === "at") {
if (!data().events) return null;
const at = (data().events ?? []).filter(leaves).filter(({ places }) => places?.includes(what));
const name = document.querySelector(`.map-point[href$="places/${CSS.escape(what)}/index.html"]`);
return name && { title: name.getAttribute("aria-label") ?? "", events: at };
}
const by = BY.indexOf((kind));
const [from = NaN, to = NaN] = more.map(Number);
const lane = data().lanes[BY[by] ?? "place"][by < 0 ? -1 : Number(what)];
if (!lane || !(from < to)) return null;
const { from: first, to: last } = stretchWords(from, to, zone());
const inside = (eventsIn({ from, to }, MOST_CHUNKS) ?? []).filter(leaves).filter((event) => {
const span = began(event);
const hour = event.signs.find(([form]) => form === "dot")?.[1];
return event.lanes[by] === Number(what) && (hour === undefined ? span.from >= from && span.to <= to : hour >= from && hour < to);
});
return {
title: `${say("script.in-bin", { lane: lane.name, from: first, to: last })}: ${count("script.events", inside.length)}`,
events: inside,
};
}
function mark() {
const { event } = current();
const places = new Set(told(event)?.places ?? []);
document.querySelectorAll("[data-event]").forEach((row) => {
const is = (row).dataset.event === event;
row.classList.toggle("chosen", is);
set(row.querySelector("a") ?? row, { "aria-current": is && "true" });
});
document.querySelectorAll(".map-point").forEach((point) => {
const id = /places\/([^/]+)\//.exec(point.getAttribute("href") ?? "")?.[1] ?? "";
point.classList.toggle("chosen", places.has(id));
});
}
function fill(card) {
const { event: id, list: key } = current();
const event = told(id);
const list = key ? listed(key) : null;
card.hidden = !event && !list;
const close = (part) =>
button("×", () => update({ [part]: null }), { class: "close", "aria-label": say("script.close") });
const parts = [];
if (list) {
const some = list.events.slice(0, MOST);
parts.push(
make(
"div",
{ class: "card-part" },
close("list"),
make("p", { class: "card-title" }, list.title),
make(
"ul",
{},
...some.map((each) =>
make("li", {}, button(each.title, () => choose(each.id)), " ", make("bdi", { class: "muted" }, each.when)),
),
),
),
);
}
if (event) {
const article = document.getElementById(`event-${event.id}`);
const links = make("p", { class: "card-links" });
if (article) {
links.append(
button(say("script.in-list"), () => {
article.scrollIntoView({ block: "start" });
set(article, { tabindex: -1 });
article.focus({ preventScroll: true });
}),
" ",
);
}
links.append(make("a", { href: page(event) }, say("script.open-page")));
parts.push(
make(
"div",
{ class: `card-part kind-${event.kind}` },
close("event"),
make("p", { class: "card-title" }, make("bdi", {}, event.title)),
make("p", {}, make("bdi", {}, event.when)),
links,
),
);
}
card.replaceChildren(...parts);
}
function beginChosen() {
const card = make("div", { class: "card", "data-added": true, role: "region", "aria-live": "polite", "aria-label": say("script.chosen") });
card.hidden = true;
find(".strip-body").before(card);
const plain = (event) =>
!event.button && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey && !event.defaultPrevented;
find(".strip").addEventListener("click", (event) => {
const link = (event.target).closest("[data-event] a");
const id = link && (link.closest("[data-event]")).dataset.event;
if (!id || !plain(event) || current().event === id) return;
event.preventDefault();
choose(id);
});
for (const point of document.querySelectorAll(".map-point")) {
const id = /places\/([^/]+)\//.exec(point.getAttribute("href") ?? "")?.[1];
point.addEventListener("click", (event) => {
if (!id || !data().events || !plain((event))) return;
event.preventDefault();
update({ list: `at/${id}` });
const only = listed(`at/${id}`)?.events ?? [];
if (only.length === 1 && only[0]) choose(only[0].id);
card.scrollIntoView({ block: "center" });
});
}
for (const article of document.querySelectorAll("article.event")) {
const id = article.id.replace(/^event-/, "");
if (data().events && !told(id)) continue;
const show = button(say("script.choose"), () => {
choose(id);
card.scrollIntoView({ block: "center" });
}, { class: "choose", "data-added": true });
const title = article.querySelector("h3, h4")?.textContent?.trim();
if (title) show.append(make("span", { class: "unseen" }, `: ${title}`));
article.querySelector(".permalink")?.append(" ", show);
}
subscribe((_, changed) => {
if (!changed.has("event") && !changed.has("list")) return;
fill(card);
mark();
});
onDrawn(mark);
onArrival(() => fill(card));
}
return { choose, beginChosen };
})();
const controls_js = (() => {
function beginControls() {
const template = document.querySelector("#explore-controls");
if (!(template instanceof HTMLTemplateElement)) return;
template.replaceWith(template.content);
}
return { beginControls };
})();
const events_js = (() => {
let read;
function listed() {
read ??= [
...(document.querySelectorAll("article[data-type]")),
].map((article) => {
const list = (name) => (article.dataset[name] ?? "").split(" ").filter(Boolean);
const parts = list("actor").map((part) => part.split(":"));
const places = list("place");
return {
id: article.id.replace(/^event-/, ""),
title: article.querySelector("h3, h4")?.textContent ?? "",
article,
item: article.closest("li") ?? article,
since: Number(article.dataset.since ?? 0),
places,
parts,
values: {
place: [...places, ...list("within")],
actor: parts.map(([actor = ""]) => actor),
role: parts.map(([, role = ""]) => role),
type: list("type"),
claimant: list("claimant"),
status: list("status"),
importance: list("importance"),
tag: list("tag"),
day: list("day"),
hour: list("hour"),
},
};
});
return read;
}
return { listed };
})();
const moments_js = (() => {
const { current } = state_js;
let read;
function moments() {
read ??= [
...(
document.querySelectorAll("#explore-moments option")
),
].map((option) => ({
at: option.dataset.at ? Date.parse(option.dataset.at) : null,
words: option.label,
}));
return read;
}
function momentNumber() {
const { known } = current();
const latest = Math.max(0, moments().length - 1);
if (known === null) return latest;
return Math.max(
0,
moments().findLastIndex(({ at }) => at !== null && at <= known),
);
}
return { moments, momentNumber };
})();
const narrow_js = (() => {
const { listed } = events_js;
const { momentNumber, moments } = moments_js;
const { show } = shown_js;
const { current, subscribe, update } = state_js;
const { count, number, say } = words_js;
const FILTERS = ([
"place",
"actor",
"role",
"type",
"claimant",
"status",
"importance",
"tag",
"day",
"hour",
]);
let found = null;
function searched(ids) {
found = ids;
draw();
}
const keeps = (chosen, values) => !chosen.length || values.some((value) => chosen.includes(value));
function left(state) {
const moment = momentNumber();
return listed().filter(
({ id, since, parts, values }) =>
since <= moment &&
(!found || found.has(id)) &&
FILTERS.every((name) => keeps(state[name], values[name] ?? [])) &&
(!state.actor.length ||
!state.role.length ||
parts.some(
([actor = "", role = ""]) => state.actor.includes(actor) && state.role.includes(role),
)),
);
}
const NOTHING = {
...Object.fromEntries(FILTERS.map((name) => [name, []])),
search: "",
known: null,
};
const narrows = (state) =>
FILTERS.some((name) => state[name].length) || state.search !== "" || state.known !== null;
function reasons(state) {
const lines = [];
for (const name of FILTERS) {
const filter = document.querySelector(`[data-filter="${name}"]`);
const labels = state[name].map(
(value) =>
filter?.querySelector(`[value="${CSS.escape(value)}"]`)?.parentElement?.querySelector("bdi")
?.textContent ?? value,
);
if (labels.length) {
const choices = labels.reduceRight((rest, first) => say("script.list", { first, rest }));
lines.push(
say("script.filter-line", {
filter: filter?.querySelector("legend")?.textContent ?? name,
choices,
}),
);
}
}
if (state.search) lines.push(say("script.search-for", { words: state.search }));
const moment = moments()[momentNumber()];
if (state.known !== null && moment) {
lines.push(say("script.known-at", { moment: moment.words }));
}
return lines;
}
let before = "";
function draw() {
const state = current();
const kept = left(state);
const ids = new Set(kept.map(({ id }) => id));
for (const { id, item } of listed()) item.hidden = !ids.has(id);
for (const day of (document.querySelectorAll(".day"))) {
day.hidden = !day.querySelector("li:not([hidden]) > article");
}
const narrowed = narrows(state);
const whole = document.querySelector(".explore")?.hasAttribute("data-whole");
show(narrowed && whole ? ids : null);
const said = document.querySelector(".explore-said");
const text = [count("script.shown", kept.length, { all: number(listed().length) }), ...reasons(state)]
.join(". ");
if (said && (narrowed || before)) said.textContent = text;
before = text;
const clear = (document.querySelector("[data-clear]"));
if (clear) clear.hidden = !narrowed;
}
function beginNarrowing() {
subscribe((_, changed) => {
if (changed.has("known") || FILTERS.some((name) => changed.has(name))) draw();
});
document.querySelector("[data-clear]")?.addEventListener("click", () => {
update(NOTHING);
(document.querySelector("#explore-search"))?.focus();
});
}
return { FILTERS, searched, left, beginNarrowing };
})();
const filters_js = (() => {
const { FILTERS, left } = narrow_js;
const { onShown } = shown_js;
const { current, subscribe, update } = state_js;
const { count, number } = words_js;
function draw() {
const state = current();
let chosen = 0;
for (const name of FILTERS) {
const filter = document.querySelector(`[data-filter="${name}"]`);
if (!filter) continue;
const others = left({ ...state, [name]: [] });
const joint = name === "actor" || name === "role";
for (const box of (
filter.querySelectorAll("input")
)) {
const kept = joint
? left({ ...state, [name]: [box.value] }).length
: others.filter(({ values }) => values[name]?.includes(box.value)).length;
box.checked = state[name].includes(box.value);
chosen += Number(box.checked);
const label = (box.parentElement);
(label.querySelector(".count")).textContent = number(kept);
label.classList.toggle("none", !kept);
}
}
const sum = document.querySelector(".explore-filters > summary .count");
if (sum) sum.textContent = chosen ? count("script.filters-on", chosen) : "";
}
function beginFilters() {
const panel = document.querySelector(".explore-filters");
if (!panel) return;
panel.addEventListener("change", (event) => {
const box = event.target;
if (!(box instanceof HTMLInputElement)) return;
const name = (box.name);
const rest = current()[name].filter((value) => value !== box.value);
update({ [name]: box.checked ? [...rest, box.value] : rest });
});
onShown(draw);
subscribe(draw);
draw();
}
return { beginFilters };
})();
const known_js = (() => {
const { momentNumber, moments } = moments_js;
const { subscribe, update } = state_js;
const { say } = words_js;
const all = (selector) => document.querySelectorAll(selector);
function go(to) {
update({ known: moments()[Math.max(0, to)]?.at ?? null });
}
function drawPage(now) {
for (const element of all("[data-known]")) {
const { known, until } = element.dataset;
element.hidden = now < Number(known) || (until !== undefined && now >= Number(until));
}
for (const entry of all("[data-superseded]")) {
entry.classList.toggle("superseded", now >= Number(entry.dataset.superseded));
}
for (const row of all("[data-compared]")) {
row.classList.toggle("lone", now < Number(row.dataset.compared));
}
}
function draw(range) {
const now = momentNumber();
const latest = moments().length - 1;
const words = moments()[now]?.words ?? "";
drawPage(now);
range.value = String(now);
range.setAttribute("aria-valuetext", words);
for (const output of all(".explore-known output")) output.textContent = words;
for (const button of (
document.querySelectorAll("[data-move]")
)) {
const past = button.dataset.move === "-1" ? now === 0 : now === latest;
button.setAttribute("aria-disabled", String(past));
}
for (const bar of all(".explore-back")) {
bar.hidden = now === latest;
const text = bar.querySelector("p");
if (text) text.textContent = say("script.known-at", { moment: words });
}
document.documentElement.classList.toggle("back", now < latest);
}
function beginKnown() {
const range = document.querySelector("#explore-known");
if (!(range instanceof HTMLInputElement)) return;
range.addEventListener("input", () => go(Number(range.value)));
for (const button of all("[data-move]")) {
button.addEventListener("click", () => {
const { move } = button.dataset;
if (move === "latest") {
update({ known: null });
range.focus();
} else {
go(momentNumber() + Number(move));
}
});
}
subscribe((_, changed) => {
if (changed.has("known")) draw(range);
});
draw(range);
}
return { beginKnown };
})();
const map_js = (() => {
const { listed } = events_js;
const { onShown, shown } = shown_js;
const { current, subscribe } = state_js;
const { count, number, say } = words_js;
const placeOf = (link) => /places\/([^/]+)\//.exec(link.getAttribute("href") ?? "")?.[1] ?? "";
const radius = (n) => Math.min(9, 3 + Math.sqrt(n));
function draw() {
const ids = shown();
const counts = {};
for (const { id, places } of listed()) {
if (ids && !ids.has(id)) continue;
for (const place of new Set(places)) counts[place] = (counts[place] ?? 0) + 1;
}
for (const point of document.querySelectorAll("a.map-point")) {
const n = counts[placeOf(point)] ?? 0;
const title = point.querySelector("title");
const words = say("script.place", {
place: point.getAttribute("data-name") ?? "",
count: count("script.map-count", n),
});
const label = point.getAttribute("aria-label") ?? "";
if (title) {
point.setAttribute("aria-label", label.replace(title.textContent ?? "", words));
title.textContent = words;
}
point.querySelector(".map-dot")?.setAttribute("r", radius(n).toFixed(1));
point.classList.toggle("none", !n);
for (const text of point.querySelectorAll(".map-count")) text.textContent = number(n);
}
for (const line of document.querySelectorAll("span.map-count")) {
const link = line.previousElementSibling;
const n = counts[link ? placeOf(link) : ""] ?? 0;
line.textContent = line.hasAttribute("data-words") ? count("script.map-count", n) : number(n);
}
}
function choose() {
const chosen = listed().find(({ id }) => id === current().event);
for (const point of document.querySelectorAll("a.map-point")) {
point.classList.toggle("chosen", chosen?.places.includes(placeOf(point)) ?? false);
}
}
function beginMap() {
if (!document.querySelector(".map") || !listed().length) return;
onShown(draw);
subscribe((_, changed) => {
if (changed.has("event")) choose();
});
}
return { beginMap };
})();
const search_js = (() => {
const { searched } = narrow_js;
const { current, subscribe, update } = state_js;
const { count, say } = words_js;
const MOST_RESULTS = 20;
const load = (address) =>
new Promise((resolve, reject) => {
const script = document.createElement("script");
script.src = address;
script.onload = resolve;
script.onerror = () => reject(new Error(address));
document.head.append(script);
});
async function index({ library = "", search = "", index: texts = "" }) {
await Promise.all([library, search, texts].map(load));
const page = (globalThis);
return page.hourlineSearch.index(page.hourlineTexts);
}
let ready;
async function find(field) {
const { search } = current();
const list = (document.querySelector(".explore-found"));
const said = (document.querySelector(".explore-results"));
const draw = (text, texts) => {
said.textContent = text;
list.hidden = !texts?.length;
list.replaceChildren(...(texts ?? []).slice(0, MOST_RESULTS).map((one) => result(one, field)));
searched(texts ? new Set(texts.map(({ id }) => id)) : null);
};
if (!/[\p{L}\p{N}]/u.test(search)) return draw("");
try {
ready ??= index(field.dataset);
const texts = (await ready)(search);
if (search === current().search) draw(count("script.results", texts.length), texts);
} catch {
ready = undefined;
draw(say("script.search-failed"));
}
}
function result({ id, title }, field) {
const root = (field.dataset.index ?? "").replace(/data\/search\.js$/, "");
const link = document.createElement("a");
link.href = `${root}events/${id}/index.html`;
link.textContent = title;
const item = document.createElement("li");
item.append(link);
return item;
}
function beginSearch() {
const field = document.querySelector("#explore-search");
if (!(field instanceof HTMLInputElement)) return;
field.addEventListener("input", () => update({ search: field.value }));
subscribe((state, changed) => {
if (!changed.has("search")) return;
if (field.value !== state.search) field.value = state.search;
find(field);
});
}
return { beginSearch };
})();
const share_js = (() => {
const { current, subscribe, update, write } = state_js;
const { say } = words_js;
function beginCopying(button) {
const said = document.querySelector(".explore-copied");
const field = document.querySelector(".explore-address");
if (!said || !(field instanceof HTMLInputElement)) return;
const byHand = () => {
said.textContent = say("script.copy-by-hand");
field.hidden = false;
field.value = location.href;
field.focus();
field.select();
};
button.addEventListener("click", () => {
write();
field.hidden = true;
if (!navigator.clipboard) return byHand();
navigator.clipboard.writeText(location.href).then(() => {
said.textContent = say("script.copied");
}, byHand);
});
}
function beginTheme(choice) {
const draw = () => {
const { theme } = current();
choice.value = theme ?? "";
if (theme) document.documentElement.dataset.theme = theme;
else delete document.documentElement.dataset.theme;
};
choice.addEventListener("change", () => {
const { value } = choice;
update({ theme: value === "light" || value === "dark" ? value : null });
});
subscribe(draw);
draw();
}
function beginSharing() {
const copy = document.querySelector("[data-copy]");
if (copy instanceof HTMLElement) beginCopying(copy);
const theme = document.querySelector("[data-theme-choice]");
if (theme instanceof HTMLSelectElement) beginTheme(theme);
}
return { beginSharing };
})();
const steps_js = (() => {
const { choose } = chosen_js;
const { listed } = events_js;
const { current, subscribe } = state_js;
const { number, say } = words_js;
const SLOWLY = 6000;
const there = () => listed().filter(({ item }) => !item.hidden);
function step(by) {
const events = there();
const at = events.findIndex(({ id }) => id === current().event);
const next = events[at < 0 ? (by > 0 ? 0 : events.length - 1) : at + by];
if (next) choose(next.id);
return Boolean(next);
}
function draw() {
const { event } = current();
for (const { id, article } of listed()) {
article.classList.toggle("chosen", id === event);
if (id === event) article.setAttribute("aria-current", "true");
else article.removeAttribute("aria-current");
}
const events = there();
const at = events.findIndex(({ id }) => id === event);
const text = document.querySelector(".explore-step");
if (text) {
text.textContent =
at < 0
? ""
: say("script.step", {
n: number(at + 1),
all: number(events.length),
title: events[at]?.title ?? "",
});
}
}
function beginPlay(button) {
const play = button.textContent ?? "";
const still = matchMedia("(prefers-reduced-motion: reduce)");
let timer;
const stop = () => {
clearInterval(timer);
timer = undefined;
button.textContent = play;
button.setAttribute("aria-pressed", "false");
};
button.addEventListener("click", () => {
if (timer !== undefined) {
stop();
return;
}
button.textContent = say("script.pause");
button.setAttribute("aria-pressed", "true");
step(1);
timer = setInterval(() => {
if (!step(1)) stop();
}, SLOWLY);
});
const mayMove = () => {
button.hidden = still.matches;
if (still.matches) stop();
};
still.addEventListener("change", mayMove);
document.addEventListener("visibilitychange", stop);
mayMove();
}
function key(event) {
const { target } = event;
if (event.altKey || event.ctrlKey || event.metaKey || !(target instanceof Element)) return;
const part = target.closest(".explore-steps, .strip, .events");
if (!part || (event.key !== "j" && event.key !== "k")) return;
if (target.closest("input, select, textarea") || !step(event.key === "j" ? 1 : -1)) return;
event.preventDefault();
if (part.matches(".events")) {
const chosen = listed().find(({ id }) => id === current().event);
chosen?.article.querySelector("a")?.focus();
}
}
function beginSteps() {
if (!listed().length) return;
for (const button of (
document.querySelectorAll("[data-step]")
)) {
button.addEventListener("click", () => step(Number(button.dataset.step)));
}
const play = document.querySelector("[data-play]");
if (play instanceof HTMLElement) beginPlay(play);
document.addEventListener("keydown", key);
subscribe(draw);
}
return { beginSteps };
})();
const strip_controls_js = (() => {
const { button, draw, make, set } = dom_js;
const { current, subscribe, update } = state_js;
const { BY, began, data, hour } = strip_data_js;
const { lanesBy, look, onDrawn, view, viewWords, zone } = strip_view_js;
const { overviewCounts } = strip_source_js;
const { zoneName } = strip_zone_js;
const { say } = words_js;
const STEP = 2;
const ASIDE = 1 / 3;
function zoom(factor, around) {
const { from, to } = view();
const at = around ?? (from + to) / 2;
look(at - (at - from) * factor, at + (to - at) * factor);
}
function pan(share) {
const { from, to } = view();
const by = (to - from) * share;
look(from + by, to + by);
}
function choice(name, options, value, choose) {
const select = (
make("select", {}, ...options.map(([value, words]) => make("option", { value }, words)))
);
const show = () => {
select.value = value();
};
select.addEventListener("change", () => choose(select.value));
subscribe(show);
show();
return make("label", { class: "tool" }, `${name} `, select);
}
function toggle(words, part) {
const element = button(words, () => update({ [part]: !current()[part] }));
const show = () => set(element, { "aria-pressed": String(current()[part]) });
subscribe(show);
show();
return element;
}
function overview() {
const window = data();
const length = window.to - window.from;
const x = (at) => (1000 * (Math.min(window.to, Math.max(window.from, at)) - window.from)) / length;
const frame = draw("rect", { class: "frame", y: 1, height: 38, rx: 2 });
const shades = [draw("rect", { class: "shade", y: 0, height: 40 }), draw("rect", { class: "shade", y: 0, height: 40 })];
const band = draw("svg", {
class: "strip-overview", viewBox: "0 0 1000 40", preserveAspectRatio: "none", "aria-hidden": "true", focusable: "false",
});
for (const [from, to] of window.nights) {
band.append(draw("rect", { class: "night", x: x(from), width: x(to) - x(from), y: 0, height: 40 }));
}
for (const event of window.events ?? []) {
const at = hour(event);
const { from, to } = began(event);
const lane = event.lanes[BY.indexOf(window.by)] ?? 0;
const y = 4 + (32 * lane) / Math.max(1, window.lanes[window.by].length);
band.append(
at === undefined
? draw("rect", { class: `some kind-${event.kind}`, x: x(from), width: x(to) - x(from), y, height: 2 })
: draw("rect", { class: `hour kind-${event.kind}`, x: x(at) - 1.5, width: 3, y: y - 1.5, height: 5 }),
);
}
const bars = draw("g");
band.append(bars, ...shades, frame);
onDrawn((scale) => {
const [from, to] = [x(scale.from), x(scale.to)];
set(frame, { x: from, width: Math.max(3, to - from) });
set((shades[0]), { x: 0, width: from });
set((shades[1]), { x: to, width: 1000 - to });
const parts = bars.childElementCount || window.events ? [] : overviewCounts();
const fullest = Math.max(1, ...parts);
bars.append(
...parts.map((n, i) =>
draw("rect", { class: "bar", x: (1000 * i) / parts.length, width: 1000 / parts.length, y: 40 - (36 * n) / fullest, height: (36 * n) / fullest }),
),
);
});
const under = (event) => {
const box = band.getBoundingClientRect();
const share = (event.clientX - box.left) / box.width;
return window.from + length * (document.dir === "rtl" ? 1 - share : share);
};
const centre = (event) => {
const { from, to } = view();
const at = under(event);
look(at - (to - from) / 2, at + (to - from) / 2);
};
band.addEventListener("pointerdown", (event) => {
band.setPointerCapture(event.pointerId);
centre(event);
});
band.addEventListener("pointermove", (event) => {
if (event.buttons & 1) centre(event);
});
band.addEventListener(
"wheel",
(event) => {
event.preventDefault();
zoom(event.deltaY > 0 ? 1.25 : 0.8, under(event));
},
{ passive: false },
);
return band;
}
function beginControls(strip, body) {
const icon = (d) =>
draw("svg", { "aria-hidden": "true", focusable: "false", width: 16, height: 16, viewBox: "0 0 16 16" }, draw("path", { d }));
const iconButton = (key, d, press) => {
const element = button("", press, { "aria-label": say(key), title: say(key) });
element.append(icon(d));
return element;
};
const nearer = iconButton("script.zoom-in", "M3 8H13M8 3V13", () => zoom(1 / STEP));
const farther = iconButton("script.zoom-out", "M3 8H13", () => zoom(STEP));
const earlier = iconButton("script.earlier", "M10 3L5 8L10 13", () => pan(-ASIDE));
const later = iconButton("script.later", "M6 3L11 8L6 13", () => pan(ASIDE));
const whole = button(say("script.whole"), () => update({ view: null }));
const zones = data().zones.map(([id]) => ([id, zoneName(id, data().from)]));
const status = make("p", { class: "strip-status", role: "status" });
const names = { place: say("script.by-place"), actor: say("script.by-actor"), type: say("script.by-type") };
const tools = make(
"div",
{ class: "tools", role: "group", "aria-label": say("script.tools") },
make("span", { class: "tool-group" }, farther, nearer),
make("span", { class: "tool-group" }, earlier, later),
whole,
choice(
say("script.lanes"),
BY.map((by) => [by, names[by]]),
lanesBy,
(by) => update({ lanes: by === data().by ? null : (by) }),
),
...(zones.length > 1
? [choice(say("script.zone"), zones, zone, (id) => update({ zone: id === zones[0]?.[0] ? null : id }))]
: []),
toggle(say("script.fold"), "fold"),
toggle(say("script.table"), "table"),
);
const hint = make("p", { class: "strip-hint" }, say("script.keys"));
body.before(make("div", { "data-added": true }, tools, overview(), status, hint));
strip.classList.add("live");
let speaking;
onDrawn((scale) => {
const window = data();
const all = scale.to - scale.from >= window.to - window.from;
set(farther, { "aria-disabled": all && "true" });
set(whole, { "aria-disabled": all && "true" });
set(earlier, { "aria-disabled": scale.from <= window.from && "true" });
set(later, { "aria-disabled": scale.to >= window.to && "true" });
clearTimeout(speaking);
speaking = setTimeout(() => {
status.textContent = viewWords();
}, 150);
});
}
return { zoom, pan, beginControls };
})();
const strip_gestures_js = (() => {
const { pan, zoom } = strip_controls_js;
const { data } = strip_data_js;
const { look, scaleNow, view } = strip_view_js;
const { update } = state_js;
const { find, set } = dom_js;
const { say } = words_js;
const SHAKE = 5;
function beginGestures(body) {
const head = find(".strip-head", body);
set(body, { tabindex: 0, role: "group", "aria-label": say("script.strip") });
const rtl = document.dir === "rtl";
const box = () => find(".strip-headings", body).getBoundingClientRect();
const percent = (x) => {
const { left, width } = box();
const share = Math.min(1, Math.max(0, (x - left) / width));
return 100 * (rtl ? 1 - share : share);
};
const moment = (x) => scaleNow().moment(percent(x));
body.addEventListener(
"wheel",
(event) => {
const unit = event.deltaMode === 1 ? 16 : event.deltaMode === 2 ? 400 : 1;
const [x, y] = [event.deltaX * unit, event.deltaY * unit];
const overHead = event.target instanceof Node && head.contains(event.target);
if (event.ctrlKey || event.metaKey || (overHead && Math.abs(y) > Math.abs(x))) {
event.preventDefault();
zoom(Math.exp(Math.max(-60, Math.min(60, y)) / 150), moment(event.clientX));
} else if (event.shiftKey || Math.abs(x) > Math.abs(y)) {
event.preventDefault();
pan(((rtl ? -1 : 1) * (event.shiftKey && !x ? y : x)) / box().width);
}
},
{ passive: false },
);
const fingers = new Map();
let grip = null;
let moved = false;
const hold = () => {
const xs = [...fingers.values()];
if (!xs.length) {
grip = null;
return;
}
const x = xs.reduce((sum, each) => sum + each, 0) / xs.length;
grip = { x, ...view(), spread: Math.max(...xs) - Math.min(...xs), at: moment(x) };
};
body.addEventListener("pointerdown", (event) => {
if (event.button) return;
if (!fingers.size) moved = false;
fingers.set(event.pointerId, event.clientX);
hold();
});
addEventListener("pointermove", (event) => {
if (!grip || !fingers.has(event.pointerId)) return;
fingers.set(event.pointerId, event.clientX);
const xs = [...fingers.values()];
const x = xs.reduce((sum, each) => sum + each, 0) / xs.length;
const spread = Math.max(...xs) - Math.min(...xs);
if (!moved && Math.abs(x - grip.x) < SHAKE && Math.abs(spread - grip.spread) < SHAKE) return;
moved = true;
body.classList.add("held");
const factor = grip.spread > 20 && spread > 20 ? grip.spread / spread : 1;
const span = (grip.to - grip.from) * factor;
const share = percent(x) / 100;
const from = grip.at - (xs.length > 1 ? span * share : span * ((grip.at - grip.from) / (grip.to - grip.from)));
const shift = xs.length > 1 ? 0 : ((rtl ? -1 : 1) * (grip.x - x) * span) / box().width;
look(from + shift, from + shift + span);
});
const release = (event) => {
if (!fingers.delete(event.pointerId)) return;
hold();
if (!fingers.size) body.classList.remove("held");
};
addEventListener("pointerup", release);
addEventListener("pointercancel", release);
body.addEventListener("dragstart", (event) => event.preventDefault());
body.addEventListener(
"click",
(event) => {
if (!moved) return;
moved = false;
event.preventDefault();
event.stopPropagation();
},
true,
);
body.addEventListener("keydown", (event) => {
if (event.ctrlKey || event.metaKey || event.altKey) return;
const side = rtl ? -1 : 1;
const keys = {
ArrowLeft: () => pan(-side / 4),
ArrowRight: () => pan(side / 4),
"+": () => zoom(1 / 2),
"=": () => zoom(1 / 2),
"-": () => zoom(2),
0: () => update({ view: null }),
Home: () => look(data().from, data().from + view().to - view().from),
End: () => look(data().to - view().to + view().from, data().to),
};
const press = keys[event.key];
if (!press) return;
event.preventDefault();
press();
});
}
return { beginGestures };
})();
const strip_bins_js = (() => {
const { began, hour } = strip_data_js;
const { fromLocal, toLocal } = strip_zone_js;
const HOUR = 3600;
const DAY = 24 * HOUR;
const ROWS = 24;
const MOST_DAYS = 8;
const WIDTHS = [300, 900, 1800]
.concat([1, 2, 3, 6, 12].map((hours) => hours * HOUR))
.concat([1, 2, 7, 14, 28, 91, 364, 3640].map((days) => days * DAY));
const binWidth = (span, most) =>
WIDTHS.find((width) => span / width <= most) ?? (WIDTHS[WIDTHS.length - 1]);
function largest(events) {
const types = new Map();
for (const { lanes } of events) types.set(lanes[2], (types.get(lanes[2]) ?? 0) + 1);
return [...types].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [0, 0];
}
function countsOf(events, view, width, zone) {
const fine = new Map();
const daily = new Map();
const wider = [];
const bin = (at) => Math.floor(toLocal(at, zone) / width);
const day = (at) => Math.floor(toLocal(at, zone) / DAY);
const days = (view.to - view.from) / DAY <= MOST_DAYS;
const add = (tally, key, event) => {
const there = tally.get(key);
if (there) there.push(event);
else tally.set(key, [event]);
};
for (const event of events) {
const clock = hour(event);
const { from, to } = began(event);
if (clock !== undefined && clock >= view.from && clock < view.to) add(fine, bin(clock), event);
else if (clock === undefined && bin(from) === bin(to - 1)) add(fine, bin(from), event);
else if (clock === undefined && days && day(from) === day(to - 1)) add(daily, day(from), event);
else wider.push(event);
}
const list = (tally, width) =>
[...tally]
.sort((a, b) => a[0] - b[0])
.map(([key, events]) => ({
from: fromLocal(key * width, zone),
to: fromLocal((key + 1) * width, zone),
n: events.length,
most: largest(events),
events,
}));
return { bins: list(fine, width), days: list(daily, DAY), wider: wider.length };
}
return { ROWS, binWidth, largest, countsOf };
})();
const strip_signs_js = (() => {
const { draw, set } = dom_js;
const hung = (d, name) =>
draw("svg", { y: "50%", overflow: "visible" }, draw("path", { class: name, d }));
function shape(kind, said) {
const inner =
kind === "kind-state"
? draw("rect", { x: -4.5, y: -4.5, width: 9, height: 9 })
: kind === "kind-claim"
? draw("path", { d: "M0 -5.5L5.5 4.5H-5.5Z" })
: kind === "kind-civil"
? draw("path", { d: "M0 -6L6 0L0 6L-6 0Z" })
: draw("circle", { r: 5 });
return draw("g", { class: `shape ${kind}${said ? " said" : ""}` }, inner);
}
const ARROW = "M-13 0H-4M-7 -3L-3 0L-7 3";
const CONNECTOR = "M-9 -15V0H-4M-7 -3L-3 0L-7 3";
function one([form, from, to], kind) {
let wide = [];
let lines = [];
let starts = [];
let ends = [];
const line = (name, y1, y2 = y1) =>
draw("line", { class: name, y1, y2 });
switch (form) {
case "band":
wide = [
draw("rect", { class: `band ${kind}`, y: "8%", height: "84%" }),
draw("rect", { class: `foot ${kind}`, y: "92%", height: 5, transform: "translate(0 -5)" }),
];
starts = [draw("rect", { class: `edge ${kind}`, y: "8%", width: 3, height: "84%" })];
break;
case "whisker":
lines = [line(`whisker ${kind}`, "50%")];
starts = [line(`whisker ${kind}`, "32%", "68%")];
ends = [line(`whisker ${kind}`, "32%", "68%")];
break;
case "lasts":
lines = [line(`lasts ${kind}`, "50%")];
break;
case "envelope":
lines = [line("envelope", "94%")];
starts = [line("envelope", "70%", "94%")];
ends = [line("envelope", "70%", "94%")];
break;
case "gap":
wide = [draw("rect", { class: "gap", y: "15%", height: "70%" })];
break;
case "arrow":
starts = [hung(ARROW, "arrow")];
break;
case "dot":
starts = [
draw("svg", { y: "50%", overflow: "visible" }, shape(kind.replace(/ .*/, ""), / /.test(kind))),
];
break;
case "claimed":
starts = [
draw("svg", { y: "50%", overflow: "visible" }, draw("circle", { class: `claimed ${kind}`, r: 4 })),
];
break;
}
const before = to === undefined ? [] : [hung("M7 -4L3 0L7 4", `open ${kind}`)];
const after = to === undefined ? [] : [hung("M-7 -4L-3 0L-7 4", `open ${kind}`)];
const move = (nodes, seen, x) => {
for (const node of nodes) {
set(node, { display: seen ? null : "none" });
if (seen) set(node, node.tagName === "line" ? { x1: `${x}%`, x2: `${x}%` } : { x: `${x}%` });
}
};
return {
nodes: [...wide, ...lines, ...starts, ...ends, ...before, ...after],
place: (scale, follows) => {
const end = to ?? from;
const seen = to === undefined ? from >= scale.from && from < scale.to : from < scale.to && end > scale.from;
const [a, b] = [scale.at(from), scale.at(end)];
for (const node of [...wide, ...lines]) {
set(node, { display: seen ? null : "none" });
}
if (seen) {
wide.forEach((node) => set(node, { x: `${a}%`, width: `${b - a}%` }));
lines.forEach((node) => set(node, { x1: `${a}%`, x2: `${b}%` }));
}
move(starts, seen && from >= scale.from, a);
move(ends, seen && end <= scale.to, b);
move(before, seen && from < scale.from, a);
move(after, seen && end > scale.to, b);
if (form === "arrow") {
starts[0]?.firstElementChild?.setAttribute("d", follows ? CONNECTOR : ARROW);
}
},
};
}
function drawSigns(signs, kind) {
const points = /^(dot|claimed)$/;
const made = [...signs]
.sort((a, b) => Number(points.test(a[0])) - Number(points.test(b[0])))
.map((sign) => one(sign, kind));
const node = draw(
"svg",
{ class: "strip-marks", "aria-hidden": "true", focusable: "false", width: "100%", height: "100%" },
...made.flatMap(({ nodes }) => nodes),
);
return {
node,
place: (scale, follows) => made.forEach(({ place }) => place(scale, follows)),
};
}
const ROOM = 40;
const LITTLE = 20;
function placeLabel(label, signs, scale) {
let from = 100;
let to = 0;
let stretch = false;
for (const [form, first, last = first] of signs) {
if (last < scale.from || first >= scale.to) continue;
if (/^(dot|whisker|claimed|band|gap)$/.test(form)) {
from = Math.min(from, scale.at(first));
to = Math.max(to, scale.at(last));
stretch ||= form === "band" || form === "gap";
}
}
const start = stretch ? from : to;
const before = 100 - start < ROOM && from >= Math.max(LITTLE, 100 - start);
label.classList.toggle("starts", !before);
label.classList.toggle("ends", before);
const at = before ? 100 - from : 100 - start >= LITTLE ? start : from;
label.style.setProperty("--at", `${at}%`);
}
return { shape, drawSigns, placeLabel };
})();
const strip_lane_js = (() => {
const { button, draw, make } = dom_js;
const { stretchWords } = strip_axis_js;
const { binWidth, countsOf, largest, ROWS } = strip_bins_js;
const { data, page } = strip_data_js;
const { drawSigns, placeLabel } = strip_signs_js;
const { count, number, say } = words_js;
const BIN = 26;
const MOST_BINS = 48;
const mostBins = (body) =>
Math.min(MOST_BINS, Math.floor((body.querySelector(".strip-headings")?.clientWidth || 600) / BIN));
function roomy(bins, scale, least) {
const start = (bin) => Math.min(scale.at(bin.from), 100 - least);
const wide = [];
for (const bin of bins) {
const last = wide[wide.length - 1];
if (last && start(bin) < Math.max(scale.at(last.to), start(last) + least) - 0.01) {
const events = [...(last.events ?? []), ...(bin.events ?? [])];
wide[wide.length - 1] = {
from: last.from,
to: bin.to,
n: last.n + bin.n,
most: events.length ? largest(events) : last.most[1] > bin.most[1] ? last.most : bin.most,
events,
};
} else wide.push(bin);
}
return wide.map((bin) => ({ bin, at: start(bin), width: Math.max(least, scale.at(bin.to) - start(bin)) }));
}
function row(form, kind, label, signs) {
const drawing = drawSigns(signs, kind);
const node = make("li", { class: `strip-row strip-${form} ${kind}` }, drawing.node, label);
return {
node,
place: (scale, follows) => {
drawing.place(scale, follows);
placeLabel(label, signs, scale);
},
};
}
function label(tag, href, title, when, brief, said) {
const text = make("span", { class: "strip-text" });
const name = make("bdi", { class: "strip-title" }, title);
if (said) name.prepend(make("span", { class: "speech", "aria-hidden": "true" }, "“"));
text.append(name);
if (when) text.append(" ", make("bdi", { class: "strip-when" }, when));
if (brief) text.append(" ", make("bdi", { class: "strip-brief", "aria-hidden": "true" }, brief));
return make(tag, { class: "strip-label", href }, text);
}
function rowsOf(event, placed) {
const kind = `kind-${event.kind}${event.said ? " said" : ""}`;
const title = (placed && event.placed) || event.title;
const rows = [
row("event", kind, label("a", page(event), title, event.when, event.brief, !!event.said), event.signs),
...(event.accounts ?? []).map(([words, claim, signs]) =>
row("account", kind, label("a", `${page(event)}#claim-${claim}`, words), signs),
),
];
for (const { node } of rows) node.dataset.event = event.id;
return rows;
}
function binWords(bin, zone) {
const type = data().lanes.type[bin.most[0]]?.name ?? "";
const words = count("script.bin", bin.n, stretchWords(bin.from, bin.to, zone));
return bin.n === bin.most[1]
? say("script.bin-all", { bin: words, type })
: say("script.bin-most", { bin: words, type, most: number(bin.most[1]) });
}
function drawCounts(counts, scale, zone, least, choose) {
const bins = roomy(counts.bins, scale, least);
const fullest = Math.max(1, ...bins.map(({ bin }) => bin.n));
const list = make("ol", { class: "strip-bins script" });
for (const { bin, at, width } of bins) {
const height = (100 * bin.n) / fullest;
const item = make(
"li",
{},
button("", () => choose(bin), { "aria-label": binWords(bin, zone), title: binWords(bin, zone) }),
);
item.firstElementChild?.append(
make("span", { "aria-hidden": "true" }, number(bin.n)),
draw(
"svg",
{ "aria-hidden": "true", focusable: "false", width: "100%", height: 36, preserveAspectRatio: "none", viewBox: "0 0 10 100" },
draw("rect", { class: "bar", x: 0.5, y: 100 - height, width: 9, height }),
),
);
item.style.setProperty("--at", `${at}%`);
item.style.inlineSize = `${width}%`;
list.append(item);
}
const rest = make("ul", { class: "strip-days-only" });
for (const bin of counts.days) {
const text = label("button", null, count("script.bin-day", bin.n, stretchWords(bin.from, bin.to - 60, zone)));
text.addEventListener("click", () => choose(bin));
const signs = [["band", bin.from, bin.to]];
const made = row("day", "kind-other", text, signs);
made.place(scale, false);
rest.append(made.node);
}
if (counts.wider) {
rest.append(make("li", { class: "strip-wider" }, count("script.bin-wider", counts.wider)));
}
return make("div", { class: "strip-density" }, list, rest);
}
function laneOf(lane, byPlace, gaps) {
const name = lane.href
? make("a", { href: lane.href }, make("bdi", {}, lane.name))
: make("bdi", {}, lane.name);
const amount = make("span", { class: "strip-count" });
const types = make("span", { class: "strip-note" });
const heading = make("h3", { class: "strip-name" }, name, " ", amount, " ", types);
const plot = make("div", { class: "strip-plot" });
const node = make("div", { class: "strip-lane" }, heading, plot);
const list = make("ul", { class: "strip-rows" });
const made = new Map();
const drawnGaps = gaps.map(({ title, signs }) => ({
signs,
...row("gap", "", label("span", null, title, say("script.gap")), signs),
}));
let before = "";
return {
node,
draw: (content, scale, zone, most, choose) => {
const { events, total } = content;
const seen = drawnGaps.filter(({ signs: [sign] }) => sign && sign[1] < scale.to && (sign[2] ?? 0) > scale.from);
const n = content.counts
? [...content.counts.bins, ...content.counts.days].reduce((sum, bin) => sum + bin.n, content.counts.wider)
: events.length;
node.hidden = !n && !seen.length;
if (node.hidden) return;
amount.textContent = !total ? "" : n === total ? count("script.events", n) : count("script.events-of", n, { total: number(total) });
const crowded =
content.counts ??
(n > ROWS ? countsOf(events, scale, binWidth(scale.to - scale.from, most), zone) : null);
types.textContent = crowded ? typesOf(crowded) : (lane.note ?? "");
if (crowded) {
before = "";
made.clear();
plot.replaceChildren(drawCounts(crowded, scale, zone, 100 / most, choose), list);
list.replaceChildren(...seen.map(({ node }) => node));
} else {
const key = events.map(({ id }) => id).join() + "|" + seen.length;
const rows = events.map((event) => {
const found = made.get(event.id) ?? rowsOf(event, byPlace);
made.set(event.id, found);
return found;
});
if (key !== before) {
before = key;
list.replaceChildren(...rows.flat().map(({ node }) => node), ...seen.map(({ node }) => node));
plot.replaceChildren(list);
}
rows.forEach((each, i) => {
const above = events[i - 1];
const follows = !!above && !!events[i]?.after?.includes(above.id);
each.forEach(({ place }) => place(scale, follows));
});
}
seen.forEach(({ place }) => place(scale, false));
},
};
}
function typesOf(counts) {
const bins = [...counts.bins, ...counts.days];
const events = bins.flatMap(({ events }) => events ?? []);
if (!events.length) return "";
const [type, n] = largest(events);
return say("script.most-type", { type: data().lanes.type[type]?.name ?? "", n: number(n) });
}
return { mostBins, binWords, laneOf };
})();
const strip_scale_js = (() => {
const HOUR = 3600;
const SHARE = 1 / 10;
const MARGIN = 1 / 48;
const LONGEST = 8 * HOUR;
function quiet(events, window, span) {
const margin = Math.max(HOUR / 2, span * MARGIN);
const busy = [];
for (const event of events) {
for (const signs of [event.signs, ...(event.accounts ?? []).map((account) => account[2])]) {
for (const [form, from, to = from] of signs) {
if (form !== "arrow" && to - from <= LONGEST) {
busy.push({ from: from - margin, to: to + margin });
}
}
}
}
busy.sort((a, b) => a.from - b.from);
busy.push({ from: window.to, to: window.to });
const found = [];
let open = window.from;
for (const { from, to } of busy) {
const first = Math.ceil(open / HOUR) * HOUR;
const last = Math.floor(Math.min(from, window.to) / HOUR) * HOUR;
if (last - first >= Math.max(2 * HOUR, span * SHARE)) found.push({ from: first, to: last });
open = Math.max(open, to);
}
return found;
}
function scaleOf(view, folds, room) {
const inside = folds
.map(({ from, to }) => ({ from: Math.max(from, view.from), to: Math.min(to, view.to) }))
.filter(({ from, to }) => to > from);
const folded = inside.reduce((sum, { from, to }) => sum + to - from, 0);
const used = folded < view.to - view.from ? inside : [];
const open = view.to - view.from - (used.length ? folded : 0);
const second = (100 - used.length * room) / open;
const pieces = [];
let from = view.from;
let start = 0;
const add = (to, isFold) => {
if (to <= from) return;
const end = start + (isFold ? room : (to - from) * second);
pieces.push({ from, to, start, end, folded: isFold });
from = to;
start = end;
};
for (const fold of used) {
add(fold.from, false);
add(fold.to, true);
}
add(view.to, false);
return {
...view,
pieces,
second,
at: (at) => {
if (at <= view.from) return 0;
const piece = pieces.find(({ to }) => at < to);
if (!piece) return 100;
const share = (at - piece.from) / (piece.to - piece.from);
return piece.start + share * (piece.end - piece.start);
},
moment: (percent) => {
const piece = pieces.find(({ end }) => percent < end) ?? pieces[pieces.length - 1];
if (!piece) return view.from;
const share = (percent - piece.start) / (piece.end - piece.start);
return piece.from + share * (piece.to - piece.from);
},
};
}
return { quiet, scaleOf };
})();
const strip_table_js = (() => {
const { make } = dom_js;
const { BY, data, page } = strip_data_js;
const { say } = words_js;
let frame;
function drawTable(body, events) {
frame?.remove();
frame = undefined;
if (!events) return;
const names = [say("script.by-place"), say("script.by-actor"), say("script.by-type")];
const table = make(
"table",
{},
make("caption", {}, say("script.table-caption")),
make(
"thead",
{},
make(
"tr",
{},
...[say("script.time"), say("script.event"), ...names].map((name) =>
make("th", { scope: "col" }, name),
),
),
),
make(
"tbody",
{},
...events.map((event) => {
const line = make(
"tr",
{},
make("td", {}, make("bdi", {}, event.when)),
make("th", { scope: "row" }, make("a", { href: page(event) }, make("bdi", {}, event.title))),
...BY.map((by, i) => make("td", {}, make("bdi", {}, data().lanes[by][event.lanes[i] ?? 0]?.name ?? ""))),
);
line.dataset.event = event.id;
return line;
}),
),
);
frame = make("div", { class: "strip-table", "data-added": true, tabindex: 0, role: "region", "aria-label": say("script.table-caption") }, table);
body.after(frame);
}
return { drawTable };
})();
const strip_js = (() => {
const { find } = dom_js;
const { onShown } = shown_js;
const { current, subscribe, update } = state_js;
const { drawAxis } = strip_axis_js;
const { beginControls } = strip_controls_js;
const { BY, data } = strip_data_js;
const { beginGestures } = strip_gestures_js;
const { laneOf, mostBins } = strip_lane_js;
const { countsIn, isReady, isWaiting, onArrival, totals } = strip_source_js;
const { quiet, scaleOf } = strip_scale_js;
const { drawTable } = strip_table_js;
const { become, inView, lanesBy, scaleNow, view, zone } = strip_view_js;
const { say } = words_js;
const FOLD = 34;
const DRAWN_BY = new Set(["view", "lanes", "zone", "fold", "table"]);
let body;
const lanes = new Map();
function rescale() {
const span = view();
const width = find(".strip-headings", body).clientWidth || 600;
const events = current().fold && (data().events ? inView(data()) : inView(span));
const folds = events ? quiet(events, data().events ? data() : span, span.to - span.from) : [];
return scaleOf(span, folds, Math.min(10, (100 * FOLD) / width));
}
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
let frame = 0;
let touched = false;
function drawSoon() {
touched = true;
cancelAnimationFrame(frame);
frame = requestAnimationFrame(drawNow);
}
function drawNow() {
const scale = rescale();
const by = lanesBy();
if (!isReady()) {
become(scale, 0);
return;
}
const index = BY.indexOf(by);
const events = inView(scale);
const table = current().table;
let amount = events?.length ?? 0;
const most = mostBins(body);
const counts = events ? [] : countsIn(scale, by, most);
if (isWaiting()) return;
drawTable(body, table ? (events ?? []) : null);
body.hidden = table;
if (!table) {
drawAxis(body, scale, zone());
const grouped = [];
for (const event of events ?? []) (grouped[event.lanes[index] ?? 0] ??= []).push(event);
const all = totals(by).lanes;
const wanted = lanesOf(by).map(({ key, lane, gaps }, i) => {
const made = lanes.get(key) ?? laneOf(lane, by === "place", gaps);
lanes.set(key, made);
made.draw(
{ events: grouped[i] ?? [], total: all[i] ?? 0, counts: counts[i] },
scale,
zone(),
most,
({ from, to }) => update({ list: `${key}/${from}/${to}` }),
);
return made.node;
});
for (const { bins, wider } of counts) amount += bins.reduce((sum, { n }) => sum + n, wider);
const there = [...body.querySelectorAll(".strip-lane")];
if (there.length !== wanted.length || there.some((node, i) => node !== wanted[i])) {
there.forEach((node) => node.remove());
body.append(...wanted);
}
}
become(scale, amount);
}
function beginStrip() {
const strip = find(".strip");
body = find(".strip-body", strip);
beginControls(strip, body);
become(scaleOf(view(), [], 0), data().total);
isReady();
beginGestures(body);
subscribe((_, changed) => {
if ([...changed].some((name) => DRAWN_BY.has(name))) drawSoon();
});
onShown(drawSoon);
onArrival(() => (touched ? drawSoon() : become(scaleNow(), data().total)));
let width = body.clientWidth;
new ResizeObserver(() => {
if (touched && body.clientWidth !== width) drawSoon();
width = body.clientWidth;
}).observe(body);
}
return { drawSoon, beginStrip };
})();
const main_js = (() => {
const { beginChosen } = chosen_js;
const { beginControls } = controls_js;
const { beginFilters } = filters_js;
const { beginKnown } = known_js;
const { beginMap } = map_js;
const { beginNarrowing } = narrow_js;
const { beginSearch } = search_js;
const { beginSharing } = share_js;
const { restore } = state_js;
const { beginSteps } = steps_js;
const { beginStrip } = strip_js;
const PARTS = [
beginStrip,
beginControls,
beginNarrowing,
beginFilters,
beginKnown,
beginSearch,
beginSteps,
beginMap,
beginSharing,
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
return {  };
})();
})();
