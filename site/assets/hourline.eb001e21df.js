(() => {
"use strict";
const here = document.currentScript.src, given = {}, files = { "strip-live.js": "hourline-strip-live.e4caa64864.js", "selection.js": "hourline-selection.bb4c2f3bae.js", };
const later = (module) => given[module] ?? new Promise((resolve, reject) => {
const script = document.createElement("script");
script.src = new URL(files[module], here);
script.onload = () => (given[module] ? resolve(given[module]) : script.onerror());
script.onerror = () => reject(new Error(module));
document.head.append(script);
});
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
else {
const text = value === true ? "" : String(value);
if (element.getAttribute(name) !== text) element.setAttribute(name, text);
}
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
const shown_js = (() => {
let now = null;
const listeners = [];
function shown() {
return now;
}
function show(left) {
now = left;
for (const listener of listeners) {
try {
listener(now);
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
put(push ? "pushState" : "replaceState", null, hash);
push = false;
}
function put(how, mark, hash) {
try {
history[how](mark, "", hash ? `#${hash}` : location.pathname + location.search);
} catch {
}
}
function restore() {
const read = () => {
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
function holding(zone, at) {
const names = data().zones.find(([id]) => id === zone)?.[1] ?? [];
return names.findLast(([from]) => from <= at) ?? names[0];
}
const offset = (at, zone) => holding(zone, at)?.[2] ?? 0;
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
const zoneName = (zone, at) => holding(zone, at)?.[1] ?? zone;
return { toLocal, fromLocal, fields, zoneName };
})();
const words_js = (() => {
let read;
let rules;
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
rules ??= new Intl.PluralRules(words().language);
const form = forms[rules.select(n)] ?? forms.other ?? "";
return fill(form, { ...values, n: number(n) });
}
function number(n) {
return digits(String(n)).replace(/\B(?=(.{3})+$)/g, words().zero === "0" ? "," : "٬");
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
const strip_source_js = (() => {
const { BY, data, touches } = strip_data_js;
const { fromLocal } = strip_zone_js;
const { say } = words_js;
const DAY = 24 * 3600;
const FEW = 3;
const FAR = 8;
const files = new Map();
const listeners = [];
let failed = false;
function onArrival(listener) {
listeners.push(listener);
}
const isLacking = () => failed;
const lackWords = () =>
say(location.protocol === "file:" && !data().events ? "beyond.no-server" : "script.lacking");
function lack() {
failed = true;
listeners.forEach((listener) => listener());
}
const isWaiting = () => [...files.values()].includes(null);
const areNumbers = (value) => Array.isArray(value) && value.every(Number.isFinite);
const areRows = (value) => !!value && typeof value === "object" && Object.values(value).every(areNumbers);
function isSound(name, json) {
if (name === "index") {
return BY.every((by) => areNumbers(json.totals[by])) && areRows(json.tiles) && areRows(json.chunks) && (json.chunks[0]?.length ?? 4) === 4;
}
if (name === "select") return Array.isArray(json.filters) && Number.isInteger(json.parts);
if (name.startsWith("select-")) return Array.isArray(json.ids) && areNumbers(json.at) && areNumbers(json.early) && areNumbers(json.late) && areRows(json.lanes) && !!json.of;
if (name.startsWith("events-")) {
return json.events.every((event) => event.id && areNumbers(event.lanes) && event.signs.every(Array.isArray));
}
return Object.values(json.bins).every(areRows) && [json.wider, json.into, json.ahead].every(areRows);
}
addEventListener("online", () => {
for (const [name, json] of files) if (json === undefined) files.delete(name);
failed = false;
listeners.forEach((listener) => listener());
});
function file(name) {
failed ||= location.protocol === "file:";
if (!files.has(name) && location.protocol !== "file:") {
files.set(name, null);
fetch(`${data().tiles}${name}.json`)
.then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(name))))
.then((json) => {
if (!isSound(name, json)) throw new Error(name);
files.set(name, json);
})
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
const chunksOf = ({ from, to }) =>
(index()?.chunks ?? []).flatMap(([, , first, last], i) => (first < to && last > from ? [i] : []));
function chunksOn(day) {
const from = fromLocal(Date.parse(day) / 1000, data().zones[0]?.[0] ?? "UTC");
return chunksOf({ from, to: from + DAY });
}
function eventsIn(span, only = null) {
const { events } = data();
if (events) return events.filter(({ signs }) => touches(signs, span));
if (!index()) return null;
const chunks = only ?? chunksOf(span);
const isNear = (i) => (index()?.chunks[i + 1]?.[0] ?? Infinity) > span.from - DAY;
if (!only && (chunks.filter(isNear).length > FEW || chunks.length > FEW + FAR)) return null;
const found = [];
for (const i of chunks) {
const chunk = file(`events-${i}`);
if (!chunk && files.get(`events-${i}`) === undefined) return null;
for (const event of chunk?.events ?? []) {
if (touches(event.signs, span)) found.push(event);
}
}
return found;
}
function placeOf(id) {
for (const [name, json] of files) {
const events = name.startsWith("events-") ? (json?.events ?? []) : [];
const at = events.findIndex((event) => event.id === id);
if (at >= 0) return { chunk: Number(name.slice("events-".length)), events, at };
}
return undefined;
}
function rank(id) {
const here = placeOf(id);
const before = index()?.chunks.slice(0, here?.chunk) ?? [];
return here && before.reduce((sum, [, n]) => sum + n, here.at + 1);
}
function told(id) {
const { events } = data();
if (events) return events.find((event) => event.id === id);
const here = placeOf(id);
return here?.events[here.at];
}
return { FEW, FAR, onArrival, isLacking, lackWords, lack, isWaiting, file, index, isReady, totals, chunksOf, chunksOn, eventsIn, placeOf, rank, told };
})();
const strip_view_js = (() => {
const { shown } = shown_js;
const { current, update } = state_js;
const { data } = strip_data_js;
const { eventsIn } = strip_source_js;
const CLOSEST = 600;
const ROWS = 24;
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
const events = eventsIn(within, left?.chunks?.(within));
return left && events ? events.filter(({ id }) => left.has(id)) : events;
}
let scale;
function become(by, n, of = by) {
scale = by;
amount = n;
counted = of;
for (const listener of drawn) listener(scale);
}
const scaleNow = () => scale;
let amount = 0;
let counted;
const drawn = [];
function onDrawn(listener) {
drawn.push(listener);
}
const amountNow = () => amount;
const countedNow = () => counted;
return { CLOSEST, ROWS, view, clamped, look, zone, lanesBy, inView, become, scaleNow, onDrawn, amountNow, countedNow };
})();
const strip_controls_js = (() => {
const { find, set } = dom_js;
const { current, subscribe, update } = state_js;
const { data } = strip_data_js;
const { lanesBy, look, onDrawn, view, zone } = strip_view_js;
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
const tools = {};
function press(name, press) {
const element = (tools[name]);
element.addEventListener("click", press);
return element;
}
function choice(name, value, choose) {
const select = (tools[name]);
if (!select) return;
const show = () => {
select.value = value();
};
select.addEventListener("change", () => choose(select.value));
subscribe(show);
show();
}
function toggle(part) {
const element = press(part, () => update({ [part]: !current()[part] }));
subscribe(() => set(element, { "aria-pressed": String(current()[part]) }));
}
function beginOverview() {
const window = data();
const length = window.to - window.from;
const band = find(".strip-overview");
const parts = [...band.querySelectorAll(".shade, .frame")];
onDrawn((scale) => {
const [from, to] = [scale.from, scale.to].map((at) => (1000 * (at - window.from)) / length);
const spans = [[0, from], [to, 1000], [from, Math.max(from + 3, to)]];
spans.forEach(([x, end], i) => set(parts[i], { x, width: end - x }));
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
}
function beginControls(strip) {
for (const tool of strip.querySelectorAll("[data-tool]")) {
if (tool instanceof HTMLElement) tools[tool.dataset.tool ?? ""] = tool;
}
press("nearer", () => zoom(1 / STEP));
const farther = press("farther", () => zoom(STEP));
const earlier = press("earlier", () => pan(-ASIDE));
const later = press("later", () => pan(ASIDE));
const whole = press("whole", () => update({ view: null }));
choice("lanes", lanesBy, (by) => update({ lanes: by === data().by ? null : (by) }));
choice("zone", zone, (id) => update({ zone: id === data().zones[0]?.[0] ? null : id }));
toggle("fold");
toggle("table");
beginOverview();
strip.classList.add("live");
find(".waiting", strip).classList.remove("waiting");
onDrawn((scale) => {
const window = data();
const all = scale.to - scale.from >= window.to - window.from;
set(farther, { "aria-disabled": all && "true" });
set(whole, { "aria-disabled": all && "true" });
set(earlier, { "aria-disabled": scale.from <= window.from && "true" });
set(later, { "aria-disabled": scale.to >= window.to && "true" });
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
const headings = find(".strip-headings", body);
const box = () => headings.getBoundingClientRect();
let width = 600;
new ResizeObserver(([entry]) => {
width = entry?.contentRect.width ?? width;
}).observe(headings);
const percent = (x) => {
const { left } = box();
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
pan(((rtl ? -1 : 1) * (event.shiftKey && !x ? y : x)) / width);
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
const shift = xs.length > 1 ? 0 : ((rtl ? -1 : 1) * (grip.x - x) * span) / width;
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
const strip_scale_js = (() => {
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
const movedBy = (before, now) =>
before.second === now.second && before.pieces.length + now.pieces.length === 2
? (before.from - now.from) * now.second
: NaN;
return { scaleOf, movedBy };
})();
const strip_js = (() => {
const { find } = dom_js;
const { onShown } = shown_js;
const { subscribe } = state_js;
const { beginControls } = strip_controls_js;
const { data } = strip_data_js;
const { beginGestures } = strip_gestures_js;
const { isLacking, isReady, lack, lackWords, onArrival } = strip_source_js;
const { scaleOf } = strip_scale_js;
const { become, scaleNow, view } = strip_view_js;
const DRAWN_BY = new Set(["view", "lanes", "zone", "fold", "table"]);
let body;
let touched = false;
let frame = 0;
let stale = false;
let live;
let loading;
const loaded = () => live;
function load() {
loading ??= later("strip-live.js").then(
(module) => {
live = module;
},
() => {
loading = undefined;
lack();
},
);
return loading;
}
function drawSoon(anew = true) {
touched = true;
if (!live) {
load().then(() => live && drawSoon());
return;
}
stale ||= anew;
cancelAnimationFrame(frame);
frame = requestAnimationFrame(() => {
const changed = stale;
stale = false;
if (live?.drawStrip(body, changed)) drawSoon(false);
});
}
function beginStrip() {
const strip = find(".strip");
body = find(".strip-body", strip);
beginControls(strip);
become(scaleOf(view(), [], 0), data().total);
beginGestures(body);
const status = find(".strip-status", strip);
const whole = status.textContent;
subscribe((_, changed) => {
if ([...changed].some((name) => DRAWN_BY.has(name))) drawSoon();
});
onShown(() => drawSoon());
onArrival(() => {
if (touched && live) drawSoon();
else become(scaleNow(), data().total);
const words = isLacking() ? `${whole} ${lackWords()}` : whole;
if (!live && status.textContent !== words) status.textContent = words;
});
const soon = () => {
load();
isReady();
};
for (const touch of ["pointerenter", "focusin"]) strip.addEventListener(touch, soon, { once: true });
let width = 0;
new ResizeObserver(() => {
if (touched && body.clientWidth !== width) drawSoon();
width = body.clientWidth;
}).observe(body);
}
return { loaded, load, beginStrip };
})();
const chosen_js = (() => {
const { button, find, make, set } = dom_js;
const { listed } = events_js;
const { onShown, shown } = shown_js;
const { current, subscribe, update } = state_js;
const { load, loaded } = strip_js;
const { data } = strip_data_js;
const { isLacking, onArrival, told } = strip_source_js;
const { onDrawn } = strip_view_js;
const { say } = words_js;
let awaited = null;
function choose(id) {
update({ event: id });
awaited = id;
bring();
}
function bring() {
const live = loaded();
if (live) awaited = live.bringTo(awaited);
else if (awaited && !isLacking()) load().then(() => loaded() && bring());
}
function markRows(within) {
const { event } = current();
within.querySelectorAll("[data-event]").forEach((row) => {
const is = (row).dataset.event === event;
row.classList.toggle("chosen", is);
set(row.querySelector("a") ?? row, { "aria-current": is && "true" });
});
}
function mark() {
markRows(document);
const { event } = current();
const places = new Set(told(event)?.places ?? listed().find(({ id }) => id === event)?.places ?? []);
document.querySelectorAll(".map-point, .map-unplaced a").forEach((point) => {
const id = /places\/([^/]+)\//.exec(point.getAttribute("href") ?? "")?.[1] ?? "";
point.classList.toggle("chosen", places.has(id));
});
}
function beginChosen() {
const card = make("div", { class: "card", "data-added": true, role: "region", "aria-live": "polite", "aria-label": say("script.chosen") });
card.hidden = true;
find(".strip-body").before(card);
const drawCard = async () => {
const { event, list } = current();
if ((event || list) && !loaded()) await load();
await loaded()?.fillCard(card);
};
const bringCard = () => drawCard().then(() => card.scrollIntoView({ block: "center" }));
const plain = (event) =>
!event.button && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey && !event.defaultPrevented;
find(".strip").addEventListener("click", (event) => {
const link = (event.target).closest("[data-event] a");
const id = link && (link.closest("[data-event]")).dataset.event;
if (!id || !plain(event) || current().event === id) return;
if (!told(id) && !listed().some((each) => each.id === id)) return;
event.preventDefault();
choose(id);
});
for (const point of document.querySelectorAll(".map-point")) {
const id = /places\/([^/]+)\//.exec(point.getAttribute("href") ?? "")?.[1];
point.addEventListener("click", (event) => {
const here = data().events || location.protocol !== "file:";
if (!id || !here || !plain((event))) return;
event.preventDefault();
update({ list: `at/${id}` });
const left = shown();
const there = data().events?.filter(({ places }) => places?.includes(id)) ?? [];
const only = there.filter((event) => !left || left.has(event.id));
if (only.length === 1 && only[0]) choose(only[0].id);
bringCard();
});
}
for (const article of document.querySelectorAll("article.event")) {
const id = article.id.replace(/^event-/, "");
const show = button(say("script.choose"), () => {
choose(id);
bringCard();
}, { class: "choose", "data-added": true });
const title = article.querySelector("h3, h4")?.textContent?.trim();
if (title) show.append(make("span", { class: "unseen" }, `: ${title}`));
article.querySelector(".permalink")?.append(" ", show);
}
onShown(() => loaded()?.fillCard(card));
subscribe((_, changed) => {
if (changed.has("view")) awaited = null;
if (!changed.has("event") && !changed.has("list")) return;
if (changed.has("event")) awaited = null;
drawCard();
mark();
});
onDrawn(() => markRows(find(".strip")));
onArrival(() => {
bring();
loaded()?.fillCard(card);
mark();
});
}
return { choose, beginChosen };
})();
const beyond_js = (() => {
const isBeyond = () => !!document.querySelector(".explore:not([data-whole])");
let ready;
function beyond() {
ready ??= fetched();
return ready;
}
async function fetched() {
try {
const selection = await later("selection.js");
if (await selection.arrive()) return selection;
} catch {
}
ready = undefined;
return null;
}
return { isBeyond, beyond };
})();
const choices_js = (() => {
function choices() {
const template = document.querySelector(".explore-filters > template");
if (template instanceof HTMLTemplateElement) template.replaceWith(template.content);
return document.querySelector(".explore-choices");
}
return { choices };
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
const momentNow = () => moments()[momentNumber()]?.at ?? null;
function momentNumber() {
const { known } = current();
const latest = Math.max(0, moments().length - 1);
if (known === null) return latest;
return Math.max(
0,
moments().findLastIndex(({ at }) => at !== null && at <= known),
);
}
return { moments, momentNow, momentNumber };
})();
const narrow_js = (() => {
const { beyond, isBeyond } = beyond_js;
const { choices } = choices_js;
const { listed } = events_js;
const { momentNow, momentNumber, moments } = moments_js;
const { show } = shown_js;
const { current, subscribe, update } = state_js;
const { data } = strip_data_js;
const { lackWords } = strip_source_js;
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
let selection = null;
const isChoice = (name, value) =>
isBeyond()
? !selection || selection.words(name, value).label !== undefined
: listed().some(({ values }) => values[name]?.includes(value));
function sound(state) {
const some = FILTERS.map((name) => [name, state[name].filter((value) => isChoice(name, value))]);
return { ...state, ...Object.fromEntries(some), search: found ? state.search : "" };
}
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
function named(name, value) {
const filter = choices()?.querySelector(`[data-filter="${name}"]`);
const box = filter?.querySelector(`[value="${CSS.escape(value)}"]`);
return {
legend: filter?.querySelector("legend")?.textContent,
label: box?.parentElement?.querySelector("bdi")?.textContent ?? value,
};
}
function reasons(state, words) {
const lines = [];
for (const name of FILTERS) {
const labels = state[name].flatMap((value) => words(name, value).label ?? []);
if (labels.length) {
const choices = labels.reduceRight((rest, first) => say("script.list", { first, rest }));
const filter = words(name, "").legend ?? name;
lines.push(say("script.filter-line", { filter, choices }));
}
}
if (state.search) lines.push(say("script.search-for", { words: state.search }));
const moment = moments()[momentNumber()];
if (state.known !== null && moment) {
lines.push(say("script.known-at", { moment: moment.words }));
}
return lines;
}
function leftBeyond() {
const state = current();
if (latest && latest.state === state && latest.found === found) return latest.left;
const left = workOut();
latest = { state, found, left };
return left;
}
let latest;
async function workOut() {
const [state, ids] = [current(), found];
const selection = await beyond();
return selection?.narrow(state, ids, momentNow()) ?? null;
}
const nothing = () =>
[...(document.querySelectorAll("[data-none]"))]
.filter(({ hidden }) => !hidden)
.map(({ textContent }) => textContent);
function tell(what, state, words = named) {
const said = document.querySelector(".explore-said");
if (!said || (!narrows(state) && !said.textContent)) return;
const stop = say("script.stop");
const parts = [what, ...reasons(state, words), nothing().join(" ")].filter(Boolean);
said.textContent = parts.reduce((text, part) => `${text}${text.endsWith(stop) ? "" : stop} ${part}`);
}
async function drawBeyond() {
const asked = current();
const left = narrows(sound(asked)) ? await leftBeyond() : null;
selection ??= left && (await beyond());
if (asked !== current()) return;
const state = sound(asked);
const all = { all: number(data().total) };
if (!narrows(state)) {
leave(new Set(listed().map(({ id }) => id)), false);
show(null);
tell(count("script.shown", data().total, all), state);
if (latest) (await beyond())?.list(null);
} else if (!selection || !left) {
leave(idsOf(state), true);
tell(lackWords(), state);
} else {
leave(left, true);
tell(count("script.shown", left.n, all), state, selection.words);
show(left);
selection.list(state.search ? null : left);
}
}
const idsOf = (state) => new Set(left(state).map(({ id }) => id));
function leave(ids, narrowed) {
for (const { id, item } of listed()) item.hidden = !ids.has(id);
for (const day of (document.querySelectorAll(".day"))) {
day.hidden = !day.querySelector("li:not([hidden]) > article");
}
const none = (document.querySelector("#events ~ [data-none]"));
if (none) none.hidden = !narrowed || listed().some(({ id }) => ids.has(id));
const clear = (document.querySelector("[data-clear]"));
if (clear) clear.hidden = !narrowed;
}
function draw() {
if (isBeyond()) {
drawBeyond();
return;
}
const state = sound(current());
const ids = idsOf(state);
leave(ids, narrows(state));
show(narrows(state) ? ids : null);
tell(count("script.shown", ids.size, { all: number(listed().length) }), state);
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
return { FILTERS, searched, sound, left, leftBeyond, beginNarrowing };
})();
const filters_js = (() => {
const { beyond, isBeyond } = beyond_js;
const { choices } = choices_js;
const { FILTERS, left, leftBeyond, sound } = narrow_js;
const { onShown } = shown_js;
const { current, subscribe, update } = state_js;
const { lackWords } = strip_source_js;
const { count, number } = words_js;
let panel;
function draw() {
const state = sound(current());
const chosen = FILTERS.reduce((sum, name) => sum + state[name].length, 0);
const sum = panel.querySelector("summary .count");
if (sum) sum.textContent = chosen ? count("script.filters-on", chosen) : "";
if (!chosen && !panel.open) return;
if (isBeyond()) {
if (panel.open) drawBeyond();
return;
}
const all = choices();
for (const name of FILTERS) {
const filter = all?.querySelector(`[data-filter="${name}"]`);
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
const label = (box.parentElement);
(label.querySelector(".count")).textContent = number(kept);
label.classList.toggle("none", !kept);
}
}
}
async function drawBeyond() {
const state = current();
const [selection, left] = [await beyond(), await leftBeyond()];
const all = choices();
if (!all || state !== current()) return;
if (!selection || !left) {
all.textContent = lackWords();
return;
}
if (!all.childElementCount) all.textContent = "";
selection.drawBoxes(all, left.counts);
}
function beginFilters() {
const found = document.querySelector(".explore-filters");
if (!(found instanceof HTMLDetailsElement)) return;
panel = found;
panel.addEventListener("toggle", draw);
panel.addEventListener("change", (event) => {
const box = event.target;
if (!(box instanceof HTMLInputElement) || box.type !== "checkbox") return;
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
const languages_js = (() => {
const { current, encode, subscribe } = state_js;
function beginLanguages() {
const links = [...document.querySelectorAll("a[data-language]")].filter(
(link) => link instanceof HTMLAnchorElement,
);
const draw = () => {
const hash = encode(current());
for (const link of links) link.hash = hash;
};
subscribe(draw);
draw();
}
return { beginLanguages };
})();
const map_js = (() => {
const { beyond, isBeyond } = beyond_js;
const { listed } = events_js;
const { onShown, shown } = shown_js;
const { FIRST } = state_js;
const { count, number, say } = words_js;
const placeOf = (link) => /places\/([^/]+)\//.exec(link.getAttribute("href") ?? "")?.[1] ?? "";
const radius = (n) => Math.min(9, 3 + Math.sqrt(n));
function counted() {
const ids = shown();
const counts = {};
for (const { id, places } of listed()) {
if (ids && !ids.has(id)) continue;
for (const place of new Set(places)) counts[place] = (counts[place] ?? 0) + 1;
}
return counts;
}
let narrowed = false;
async function drawBeyond() {
const left = shown();
if (!left && !narrowed) return;
narrowed = true;
const counts = (left ?? (await beyond())?.narrow(FIRST, null, null))?.places?.();
if (counts && left === shown()) draw(counts);
}
function draw(counts) {
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
point.querySelector(".map-dot")?.setAttribute("r", String(Number(radius(n).toFixed(1))));
point.classList.toggle("none", !n);
for (const text of point.querySelectorAll(".map-count")) text.textContent = number(n);
}
for (const line of document.querySelectorAll("span.map-count")) {
const link = line.previousElementSibling;
const n = counts[link ? placeOf(link) : ""] ?? 0;
line.textContent = line.hasAttribute("data-words") ? count("script.map-count", n) : number(n);
}
for (const link of document.querySelectorAll(".map-key-more a")) {
const text = (link.nextSibling);
text.data = text.data.replace(/\(.*?\)/, `(${number(counts[placeOf(link)] ?? 0)})`);
}
}
function beginMap() {
if (!document.querySelector(".map")) return;
onShown(() => (isBeyond() ? drawBeyond() : draw(counted())));
}
return { beginMap };
})();
const search_js = (() => {
const { isBeyond } = beyond_js;
const { make, set } = dom_js;
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
const all = (page.hourlineTexts);
const only = all.some(({ summary }) => summary) ? "beyond.searched-summaries" : "beyond.searched-titles";
const lacks = isBeyond() && !all.some(({ body }) => body) ? say(only) : "";
const find = await page.hourlineSearch.index(all);
page.hourlineTexts = undefined;
isReady = true;
return { find, lacks };
}
let ready;
let isReady = false;
async function find(field) {
const { search } = current();
const list = (document.querySelector(".explore-found"));
const said = (document.querySelector(".explore-results"));
const unread = document.querySelector(".explore-unread");
const draw = (text, texts, lacks = "") => {
set(said, { "aria-live": texts ? "off" : null });
said.textContent = text;
if (unread && unread.textContent !== lacks) unread.textContent = lacks;
list.hidden = !texts?.length;
list.replaceChildren(...(texts ?? []).slice(0, MOST_RESULTS).map((one) => result(one, field)));
searched(texts ? new Set(texts.map(({ id }) => id)) : null);
};
if (!/[\p{L}\p{N}]/u.test(search)) return draw("");
try {
ready ??= index(field.dataset);
if (!isReady) said.textContent = say("script.search-loading");
const { find, lacks } = await ready;
if (search !== current().search) return;
const texts = find(search);
draw(count("script.results", texts.length), texts, lacks);
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
if (isBeyond()) document.querySelector(".explore-results")?.after(make("p", { class: "explore-unread", role: "status" }));
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
const { isBeyond } = beyond_js;
const { choose } = chosen_js;
const { set } = dom_js;
const { listed } = events_js;
const { shown } = shown_js;
const { current, subscribe } = state_js;
const { load, loaded } = strip_js;
const { data, touches } = strip_data_js;
const { isLacking, isWaiting, onArrival, rank, told } = strip_source_js;
const { number, say } = words_js;
const SLOWLY = 6000;
const there = () => listed().filter(({ item }) => !item.hidden);
let waiting = 0;
function next(by) {
const { event } = current();
if (isBeyond()) {
const live = loaded();
if (!live && !isLacking()) load().then(() => waiting && step(waiting));
const id = live?.next(by);
if (id !== undefined || isWaiting() || !(live || isLacking())) return id;
}
const events = there();
const at = events.findIndex(({ id }) => id === event);
return (at < 0 ? begin(events, by) : events[at + by])?.id ?? null;
}
function begin(events, by) {
const { view } = current();
const span = view && { from: view.from / 1000, to: view.to / 1000 };
const seen = span ? events.filter(({ id }) => touches(told(id)?.signs ?? [], span)) : events;
return (seen.length ? seen : events).at(by > 0 ? 0 : -1);
}
function step(by) {
const id = next(by);
waiting = id === undefined ? by : 0;
if (id) choose(id);
return id !== null;
}
function place() {
const { event } = current();
const left = shown();
if (isBeyond() && event && told(event)) {
return { n: left?.rank?.(event) ?? rank(event) ?? 0, all: left?.n ?? data().total, title: told(event)?.title };
}
const events = there();
const at = events.findIndex(({ id }) => id === event);
return { n: at + 1, all: isBeyond() ? 0 : events.length, title: events[at]?.title };
}
function draw() {
const { event } = current();
for (const { id, article } of listed()) {
article.classList.toggle("chosen", id === event);
if (id === event) article.setAttribute("aria-current", "true");
else article.removeAttribute("aria-current");
}
tell();
}
let spoken = null;
function tell() {
const { event } = current();
const { n, all, title = "" } = place();
const text = document.querySelector(".explore-step");
const words = n && all ? say("script.step", { n: number(n), all: number(all), title }) : "";
if (!text || text.textContent === words) return;
set(text, { "aria-live": event === spoken ? "off" : null });
if (words || !event) spoken = event;
text.textContent = words;
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
const beside = (button.previousElementSibling);
if (still.matches && button.matches(":focus")) beside?.focus();
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
onArrival(() => {
if (waiting && !isWaiting()) step(waiting);
tell();
});
}
return { beginSteps };
})();
const strip_asides_js = (() => {
const { onShown } = shown_js;
const all = (within, selector) => within.querySelectorAll(selector);
function beginAsides() {
onShown((left) => {
for (const list of all(document, ".strip-asides")) {
for (const line of all(list, "li")) line.hidden = left?.has(line.dataset.event ?? "") === false;
list.hidden = !list.querySelector("li:not([hidden])");
}
});
}
return { beginAsides };
})();
globalThis.hourline = (make) => make(given, { beyond_js, chosen_js, dom_js, events_js, moments_js, shown_js, state_js, strip_data_js, strip_scale_js, strip_source_js, strip_view_js, strip_zone_js, words_js });
const main_js = (() => {
const { beginChosen } = chosen_js;
const { beginFilters } = filters_js;
const { beginKnown } = known_js;
const { beginLanguages } = languages_js;
const { beginMap } = map_js;
const { beginNarrowing } = narrow_js;
const { beginSearch } = search_js;
const { beginSharing } = share_js;
const { restore } = state_js;
const { beginSteps } = steps_js;
const { beginStrip } = strip_js;
const { beginAsides } = strip_asides_js;
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
return {  };
})();
})();
