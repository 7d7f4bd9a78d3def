"use strict";
hourline((given, { beyond_js, chosen_js, dom_js, events_js, moments_js, shown_js, state_js, strip_data_js, strip_scale_js, strip_source_js, strip_view_js, strip_zone_js, words_js }) => {
const strip_counts_js = (() => {
const { data } = strip_data_js;
const { file, index } = strip_source_js;
const { shown } = shown_js;
const { fromLocal, toLocal } = strip_zone_js;
const HOUR = 3600;
const BINS = 64;
const HOURS = [1, 6, 24, 168, 672, 2184, 8736];
const zone = () => data().zones[0]?.[0] ?? "UTC";
const binOf = (at, width) => Math.floor(toLocal(at, zone()) / width);
const spanOf = (first, last, width) => ({
from: Math.max(data().from, fromLocal(first * width, zone())),
to: Math.min(data().to, fromLocal((last + 1) * width, zone())),
});
function countsIn(span, by, most = BINS) {
const hours = HOURS.find((width) => (span.to - span.from) / (width * HOUR) <= most) ?? 8736;
const width = hours * HOUR;
const [first, last] = [binOf(span.from, width), binOf(span.to - 1, width)];
return { ...spanOf(first, last, width), lanes: countBins(by, width, first, last) };
}
const isCountedBy = (width) => HOURS.includes(width / HOUR);
const amountIn = ({ from, to, width }, by, lane) =>
isCountedBy(width)
? countBins(by, width, binOf(from, width), binOf(to - 1, width))[lane]?.bins.reduce((sum, { n }) => sum + n, 0)
: undefined;
function countBins(by, width, first, last) {
const left = shown();
const lanes = left?.each ? countLeft(left.each, by, width, first, last) : countAll(by, width, first, last);
const span = spanOf(first, last, width);
return lanes.map(({ types = new Map(), ...counts }) =>
counts.wider ? { ...counts, wide: { ...span, n: counts.wider, types, width, part: "apart" } } : counts,
);
}
function countAll(by, width, first, last) {
const lanes = data().lanes[by].map(() => ({ bins: [], days: [], wider: 0 }));
const hours = width / HOUR;
const runs = index()?.tiles[hours] ?? [];
let lacking = false;
for (let i = Math.floor(first / BINS); i <= Math.floor(last / BINS); i++) {
if (!runs.some((from, at) => at % 2 === 0 && from <= i && i <= (runs[at + 1] ?? from))) continue;
const tile = file(`${by}-${hours}-${i}`);
if (!tile) {
lacking = true;
continue;
}
lanes.forEach((counts, lane) => {
for (const [key = 0, ...numbers] of tile.bins[lane] ?? []) {
if (key < first || key > last) continue;
const types = new Map();
for (let at = 0; at + 1 < numbers.length; at += 2) types.set(numbers[at] ?? 0, numbers[at + 1] ?? 0);
counts.bins.push(made(key, width, types));
}
const wider = tile.wider[lane] ?? [];
for (let at = 0; at + 1 < wider.length; at += 2) {
if ((wider[at] ?? 0) >= first && (wider[at] ?? 0) <= last) counts.wider += wider[at + 1] ?? 0;
}
if (i === Math.floor(first / BINS)) counts.wider += holding(tile.into[lane], first);
if (i === Math.floor(last / BINS)) counts.wider += holding(tile.ahead[lane], last);
});
}
return lacking ? [] : lanes;
}
function holding(row = [], bin) {
let n = 0;
for (let at = 0; at + 1 < row.length && (row[at] ?? 0) <= bin; at += 2) n = row[at + 1] ?? 0;
return n;
}
const sumOf = (types) => [...types.values()].reduce((sum, n) => sum + n, 0);
const made = (key, width, types) => ({ ...spanOf(key, key, width), n: sumOf(types), types, width });
function placeEach(each, by, width, first, last, visit) {
const bin = (minute) => Math.floor(minute / (width / 60));
const [from, to] = [toLocal(data().from, zone()) / 60, toLocal(data().to, zone()) / 60];
each(by, (at, long, lane, type, early, late, id, chunk) => {
const [shows, until] = [Math.max(from, at - early), Math.min(to, at + late)];
if (shows >= until || bin(shows) > last || bin(until - 1) < first) return;
const key = bin(at);
const end = at + Math.max(1, long);
const one = at >= from && end <= to && bin(end - 1) === key;
visit(lane, one && key >= first && key <= last ? key : null, type, id, chunk);
});
}
function countLeft(each, by, width, first, last) {
const tally = data().lanes[by].map(() => new Map());
placeEach(each, by, width, first, last, (lane, key, type) => {
const types = tally[lane]?.get(key) ?? new Map();
types.set(type, (types.get(type) ?? 0) + 1);
tally[lane]?.set(key, types);
});
return tally.map((of) => {
const bins = [...of].flatMap(([key, types]) => (key === null ? [] : made(key, width, types)));
const types = of.get(null) ?? new Map();
return { bins: bins.sort((a, b) => a.from - b.from), days: [], wider: sumOf(types), types };
});
}
function apartIn({ from, to, width }, by, lane, each) {
const found = [];
placeEach(each, by, width, binOf(from, width), binOf(to - 1, width), (of, bin, _, id, chunk) => {
if (of === lane && bin === null) found.push({ id, chunk });
});
return found;
}
return { countsIn, isCountedBy, amountIn, apartIn };
})();
const strip_first_js = (() => {
const { data, touches } = strip_data_js;
const { chunksOf, FAR, FEW, file, index } = strip_source_js;
const AT_ONCE = 6;
function firstIn(span, wanted, enough, only = null) {
const is = (event) => touches(event.signs, span) && wanted(event);
const { events } = data();
if (events) return { events: events.filter(is), whole: true };
const found = [];
let lacking = 0;
for (const [read, i] of (only ?? chunksOf(span)).entries()) {
if (lacking === AT_ONCE || (found.length >= enough && read > FEW + FAR)) return { events: found, whole: false };
const chunk = file(`events-${i}`);
if (!chunk) lacking++;
else if (!lacking) found.push(...chunk.events.filter(is));
}
return { events: found, whole: !!index() && !lacking };
}
return { firstIn };
})();
const placed_js = (() => {
const { beyond } = beyond_js;
const { shown } = shown_js;
const { FIRST } = state_js;
const { apartIn } = strip_counts_js;
const { firstIn } = strip_first_js;
const { isLacking, lack } = strip_source_js;
const EVER = { from: -Infinity, to: Infinity };
let gathered = null;
function eventsOf(key, left) {
const [kind = "", what = "", ...ends] = key.split("/");
if (kind === "at") return left.at?.(what) ?? [];
const [from = NaN, to = NaN, width = NaN] = ends.map(Number);
return left.each ? apartIn({ from, to, width }, (kind), Number(what), left.each) : [];
}
async function gather(key) {
const from = shown();
if (gathered?.key === key && gathered.from === from) return;
const left = from ?? (await beyond())?.narrow(FIRST, null, null);
if (from !== shown()) return;
if (!left) {
if (!isLacking()) lack();
return;
}
const events = eventsOf(key, left);
const chunks = new Set(events.map(({ chunk }) => chunk));
gathered = { key, from, ids: new Set(events.map(({ id }) => id)), chunks: [...chunks] };
}
function placed(key, enough) {
if (gathered?.key !== key) return { events: [], all: undefined };
const { ids, chunks } = gathered;
return { events: firstIn(EVER, ({ id }) => ids.has(id), enough, chunks).events, all: ids.size };
}
return { gather, placed };
})();
const strip_bins_js = (() => {
const { began, hour } = strip_data_js;
const { fromLocal, toLocal } = strip_zone_js;
const HOUR = 3600;
const DAY = 24 * HOUR;
const MOST_DAYS = 8;
const WIDTHS = [300, 900, 1800]
.concat([1, 2, 3, 6, 12].map((hours) => hours * HOUR))
.concat([1, 2, 7, 14, 28, 91, 364, 3640].map((days) => days * DAY));
const binWidth = (span, most) =>
WIDTHS.find((width) => span / width <= most) ?? (WIDTHS[WIDTHS.length - 1]);
function typesIn(events) {
const types = new Map();
for (const { lanes } of events) types.set(lanes[2], (types.get(lanes[2]) ?? 0) + 1);
return types;
}
function typesOf(bins) {
const sum = new Map();
for (const { types } of bins) for (const [type, n] of types) sum.set(type, (sum.get(type) ?? 0) + n);
return sum;
}
const largest = (types) => [...types].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [0, 0];
function placeOf(event, view, width, zone) {
const bin = (at) => Math.floor(toLocal(at, zone) / width);
const day = (at) => Math.floor(toLocal(at, zone) / DAY);
const clock = hour(event);
const { from, to } = began(event);
if (clock !== undefined && clock >= view.from && clock < view.to) return { part: "bin", at: bin(clock) };
if (clock === undefined && from >= view.from && to <= view.to && bin(from) === bin(to - 1)) {
return { part: "bin", at: bin(from) };
}
const days = (view.to - view.from) / DAY <= MOST_DAYS && from < view.to && to > view.from;
if (clock === undefined && days && day(from) === day(to - 1)) return { part: "day", at: day(from) };
return { part: "wide", at: 0 };
}
function isCounted(event, { from, to, width, part = "bin" }, zone) {
const place = placeOf(event, { from, to }, width, zone);
const number = (at) => Math.floor(toLocal(at, zone) / (part === "day" ? DAY : width));
return place.part === part && (part === "wide" || (place.at >= number(from) && place.at <= number(to - 1)));
}
function countsOf(events, view, width, zone) {
const tally = { bin: new Map(), day: new Map(), wide: new Map() };
for (const event of events) {
const { part, at } = placeOf(event, view, width, zone);
const there = tally[part].get(at);
if (there) there.push(event);
else tally[part].set(at, [event]);
}
const list = (part, each) =>
[...tally[part]]
.sort((a, b) => a[0] - b[0])
.map(([key, events]) => ({
from: fromLocal(key * each, zone),
to: fromLocal((key + 1) * each, zone),
n: events.length,
types: typesIn(events),
events,
width,
...(part === "day" ? { part } : {}),
}));
const wide = tally.wide.get(0);
return {
bins: list("bin", width).map((bin) => ({ ...bin, from: Math.max(bin.from, view.from), to: Math.min(bin.to, view.to) })),
days: list("day", DAY),
wider: wide?.length ?? 0,
...(wide ? { wide: { ...view, n: wide.length, types: typesIn(wide), events: wide, width, part: "wide" } } : {}),
};
}
return { binWidth, typesOf, largest, isCounted, countsOf };
})();
const strip_follow_js = (() => {
const { beyond } = beyond_js;
const { listed } = events_js;
const { current } = state_js;
const { BY, began, data } = strip_data_js;
const { chunksOn, file, isLacking, isReady, isWaiting, told } = strip_source_js;
const { clamped, CLOSEST, inView, lanesBy, look, ROWS, view } = strip_view_js;
const MOST_CHUNKS = 10;
async function seek() {
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
function follow(id) {
const event = told(id);
if (!event) return id;
const { from, to } = began(event);
const at = BY.indexOf(lanesBy());
const now = view();
let span = now.to - now.from;
const around = () => {
const middle = from + Math.min(to - from, span) / 2;
return clamped(middle - span / 2, middle + span / 2);
};
const crowds = (within) => {
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
return { seek, follow };
})();
const strip_words_js = (() => {
const { data } = strip_data_js;
const { fields, toLocal } = strip_zone_js;
const { count, say, time } = words_js;
const HOUR = 3600;
const DAY = 24 * HOUR;
const LONGEST_WITHOUT_YEAR = 300 * DAY;
const CLOCK = "strip.pattern.clock";
const needsYear = () => data().to - data().from > LONGEST_WITHOUT_YEAR;
const dayWords = (at) =>
time("strip.pattern.heading-day", at) +
(needsYear() ? ` ${time("strip.pattern.year", at)}` : "");
function stretchWords(from, to, zone) {
const [first, last] = [fields(from, zone), fields(to, zone)];
const whole = (at) =>
say("script.moment", { day: dayWords(at), time: time(CLOCK, at) });
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
return { CLOCK, needsYear, dayWords, stretchWords, foldWords };
})();
const card_js = (() => {
const { choose } = chosen_js;
const { button, find, make, set } = dom_js;
const { listed } = events_js;
const { gather, placed } = placed_js;
const { shown } = shown_js;
const { current, update } = state_js;
const { isCounted } = strip_bins_js;
const { BY, data, page } = strip_data_js;
const { amountIn, isCountedBy } = strip_counts_js;
const { firstIn } = strip_first_js;
const { seek } = strip_follow_js;
const { told } = strip_source_js;
const { clamped, inView, look, view, zone } = strip_view_js;
const { stretchWords } = strip_words_js;
const { count, number, say } = words_js;
const MOST = 100;
const DAY = 24 * 3600;
function listOf(key) {
const left = shown();
const leaves = ({ id }) => !left || left.has(id);
const [kind = "", what = "", ...more] = key.split("/");
if (kind === "at") {
const name = document.querySelector(`.map-point[href$="places/${CSS.escape(what)}/index.html"]`);
const title = name?.getAttribute("aria-label") ?? "";
const at = data().events?.filter(leaves).filter(({ places }) => places?.includes(what));
return name && (at ? { title, events: at } : { title, ...placed(key, MOST) });
}
const by = BY.indexOf((kind));
const [from = NaN, to = NaN, width = NaN] = more.map(Number);
const part = more[3] ?? "bin";
const lane = data().lanes[BY[by] ?? "place"][by < 0 ? -1 : Number(what)];
if (!lane || !(from < to) || !(width > 0) || !["bin", "day", "wide", "apart"].includes(part)) return null;
if (from < data().from - DAY || to > data().to + 10 * 366 * DAY) return null;
const { from: first, to: last } = stretchWords(from, to, zone());
const title = say("script.in-bin", { lane: lane.name, from: first, to: last });
if (part === "apart") {
if (data().events || !isCountedBy(width)) return null;
const { events, all } = placed(key, MOST);
return { title: all === undefined ? title : `${title}: ${count("script.bin-wider", all)}`, events, all: all ?? Infinity };
}
const clock = inView(view()) ? zone() : (data().zones[0]?.[0] ?? "UTC");
const of = { from, to, width, part: (part) };
const { events, whole } = firstIn(
of,
(event) => leaves(event) && event.lanes[by] === Number(what) && isCounted(event, of, clock),
MOST,
left?.chunks?.(of, Infinity, [(kind), Number(what)]),
);
const all = whole ? events.length : part === "bin" ? amountIn(of, (kind), Number(what)) : undefined;
const [next, now] = [clamped(from, to), view()];
return {
title: all === undefined ? title : `${title}: ${count(part === "wide" ? "script.bin-wider" : "script.events", all)}`,
events,
all: all ?? Infinity,
nearer: (all ?? 0) > MOST && next.to - next.from < now.to - now.from - 60 && { from, to },
};
}
function toldOf(id) {
const article = listed().find((each) => each.id === id)?.article;
const event = told(id);
if (event) return { ...event, kind: `kind-${event.kind}`, href: page(event), article };
const link = article?.querySelector("h3 a, h4 a");
if (!article || !link) return null;
const { day = "" } = article.dataset;
return {
title: link.textContent ?? "",
when: article.querySelector(".when")?.textContent?.trim() ?? "",
kind: article.classList[1] ?? "",
href: link.getAttribute("href") ?? "",
article,
heading: /^(before|after)$/.test(day) ? article.closest(".day")?.firstElementChild?.textContent : undefined,
};
}
let drawn = "";
function fill(card) {
const { event: id, list: key } = current();
const event = id && shown()?.has(id) === false ? null : toldOf(id);
const list = key ? listOf(key) : null;
card.hidden = !event && !list;
const close = (part) =>
button("×", () => update({ [part]: null }), { class: "close", "aria-label": say("script.close"), "data-key": `/${part}` });
const parts = [];
if (list) {
const some = list.events.slice(0, MOST);
const { nearer } = list;
parts.push(
make(
"div",
{ class: "card-part" },
close("list"),
make("p", { class: "card-title" }, list.title),
...(some.length && some.length < (list.all ?? list.events.length)
? [make("p", {}, say("script.first", { n: number(some.length) }))]
: []),
...(nearer ? [button(find('[data-tool="nearer"]').title, () => look(nearer.from, nearer.to), { "data-key": "nearer" })] : []),
make(
"ul",
{},
...some.map((each) =>
make("li", {}, button(each.title, () => choose(each.id), { "data-key": each.id }), " ", make("bdi", { class: "muted" }, each.when)),
),
),
),
);
}
if (event) {
const { article, heading } = event;
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
links.append(make("a", { href: event.href }, say("script.open-page")));
parts.push(
make(
"div",
{ class: `card-part ${event.kind}` },
close("event"),
make("p", { class: "card-title" }, make("bdi", {}, event.title)),
make("p", {}, make("bdi", {}, event.when)),
...(heading ? [make("p", { class: "muted" }, heading)] : []),
links,
),
);
}
const now = [key, ...parts.map(({ outerHTML }) => outerHTML)].join();
if (now === drawn) return;
drawn = now;
const { activeElement: focused } = document;
const held = focused instanceof HTMLElement && card.contains(focused) ? focused.dataset.key : null;
card.replaceChildren(...parts);
if (held === null) return;
const again = ([...card.querySelectorAll("[data-key]")]);
(again.find(({ dataset }) => dataset.key === held) ?? again[0] ?? find(".strip-body")).focus({ preventScroll: true });
}
async function drawCard(card) {
seek();
fill(card);
const { list } = current();
if (data().events || !list || !/^at\/|\/apart$/.test(list) || !listOf(list)) return;
await gather(list);
fill(card);
}
return { drawCard };
})();
const steps_beyond_js = (() => {
const { shown } = shown_js;
const { current } = state_js;
const { touches } = strip_data_js;
const { chunksOf, file, index, isWaiting, placeOf, told } = strip_source_js;
const { view } = strip_view_js;
const eventsOf = (chunk) => file(`events-${chunk}`)?.events;
function following(by) {
const { event } = current();
const left = shown();
if (!event) return firstShown(by);
if (left?.beside) return left.beside(event, by);
return told(event) ? beside(event, by) : undefined;
}
function beside(id, by) {
const here = placeOf(id);
if (!here) return undefined;
const next = here.events[here.at + by];
if (next) return next.id;
const chunk = here.chunk + by;
if (!index()?.chunks[chunk]) return null;
const events = eventsOf(chunk);
return events ? events.at(by > 0 ? 0 : -1)?.id : isWaiting() ? undefined : null;
}
function firstShown(by) {
const left = shown();
const span = current().view && view();
if (!span && left?.beside) return left.beside(null, by);
const chunks =
(span && left?.chunks?.(span, Infinity)) ?? chunksOf(span || { from: -Infinity, to: Infinity });
const is = ({ id, signs }) =>
(!span || touches(signs, span)) && (!left || left.has(id));
if (by < 0) chunks.reverse();
for (const chunk of chunks) {
const events = eventsOf(chunk);
if (!events) return undefined;
const event = by > 0 ? events.find(is) : events.findLast(is);
if (event) return event.id;
}
return left?.beside?.(null, by);
}
return { following };
})();
const strip_axis_js = (() => {
const { draw, find, make } = dom_js;
const { data } = strip_data_js;
const { fields, fromLocal, zoneName } = strip_zone_js;
const { CLOCK, dayWords, needsYear } = strip_words_js;
const { time } = words_js;
const HOUR = 3600;
const DAY = 24 * HOUR;
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
const TICK_WORDS = 48;
const HEADING = 44;
const WHOLE_DAY = 170;
const WHOLE_DAY_WITH_YEAR = 215;
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
const other = over === "month" ? "strip.pattern.heading-month" : "strip.pattern.year";
const brief = over === "day" ? "strip.pattern.day-brief" : other;
const whole = (at) => (over === "day" ? dayWords(at) : time(other, at));
const wide = needsYear() ? WHOLE_DAY_WITH_YEAR : WHOLE_DAY;
const shares = starts.map((at, i) => scale.at(starts[i + 1] ?? scale.to) - scale.at(at));
const named = starts.filter((_, i) => pixels(shares[i] ?? 0) >= HEADING);
const isNamed = (at) =>
!named.length || named.includes(starts.filter((start) => start <= at).pop() ?? NaN);
find(".strip-headings", head).replaceChildren(
...starts.map((at, i) => {
const room = pixels(shares[i] ?? 0);
const element = make("div", { class: "strip-heading" });
if (named.includes(at)) {
element.textContent = room < wide ? time(brief, fields(at, zone)) : whole(fields(at, zone));
} else element.style.paddingInline = "0";
element.style.flex = `0 0 ${shares[i]}%`;
return element;
}),
);
let free = -Infinity;
const ticks = moments(grain, scale, zone).filter((at) => {
const x = pixels(scale.at(at));
if (!open(at) || x < free || x > width - TICK_WORDS || !isNamed(at)) return false;
free = x + TICK_WORDS;
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
return { drawAxis };
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
const show = (node, seen) => {
if (node.hasAttribute("display") === seen) set(node, { display: seen ? null : "none" });
};
const move = (nodes, seen, x) => {
for (const node of nodes) {
show(node, seen);
if (seen) set(node, node.tagName === "line" ? { x1: `${x}%`, x2: `${x}%` } : { x: `${x}%` });
}
};
return {
nodes: [...wide, ...lines, ...starts, ...ends, ...before, ...after],
place: (scale, follows) => {
const end = to ?? from;
const seen = to === undefined ? from >= scale.from && from < scale.to : from < scale.to && end > scale.from;
const [a, b] = [scale.at(from), scale.at(end)];
for (const node of [...wide, ...lines]) show(node, seen);
if (seen) {
wide.forEach((node) => set(node, { x: `${a}%`, width: `${b - a}%` }));
lines.forEach((node) => set(node, { x1: `${a}%`, x2: `${b}%` }));
}
move(starts, seen && from >= scale.from, a);
move(ends, seen && end <= scale.to, b);
move(before, seen && from < scale.from, a);
move(after, seen && end > scale.to, b);
const arrow = form === "arrow" && starts[0]?.firstElementChild;
if (arrow) set(arrow, { d: follows ? CONNECTOR : ARROW });
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
{ class: "strip-marks", "aria-hidden": "true", width: "100%", height: "100%" },
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
const { momentNow } = moments_js;
const { stretchWords } = strip_words_js;
const { binWidth, countsOf, largest, typesOf } = strip_bins_js;
const { data, page } = strip_data_js;
const { movedBy } = strip_scale_js;
const { drawSigns, placeLabel } = strip_signs_js;
const { ROWS } = strip_view_js;
const { count, number, say } = words_js;
const BIN = 26;
const MOST_BINS = 48;
const INSIDE = 8;
const CUT = 2;
const FAR = 6;
let rows = 0;
const mostBins = (body) =>
Math.min(MOST_BINS, Math.floor((body.querySelector(".strip-headings")?.clientWidth || 600) / BIN));
function roomy(bins, scale, least) {
const start = (bin) => Math.min(scale.at(bin.from), 100 - least);
const wide = [];
for (const bin of bins) {
const last = wide[wide.length - 1];
if (last && start(bin) < Math.max(scale.at(last.to), start(last) + least) - 0.01) {
wide[wide.length - 1] = { ...last, to: bin.to, n: last.n + bin.n, types: typesOf([last, bin]) };
} else wide.push(bin);
}
return wide.map((bin) => ({ bin, at: start(bin), width: Math.max(least, scale.at(bin.to) - start(bin)) }));
}
function row(form, kind, label, signs) {
const drawing = drawSigns(signs, kind);
const node = make("li", { class: `strip-row strip-${form} ${kind}` }, drawing.node, label);
const first = Math.min(...signs.map(([, from]) => from));
const last = Math.max(...signs.map(([, from, to = from]) => to));
const inside = ({ from, to }) => first > from && last < to;
const own = rows++;
let placed;
let followed = false;
return {
node,
place: (scale, follows, turn) => {
const whole = inside(scale);
const by =
placed && inside(placed) === whole && followed === follows ? movedBy(placed, scale) : NaN;
const waits = by === 0 || (Math.abs(by) < FAR && (turn + own) % (whole ? INSIDE : CUT) !== 0);
if (!waits) {
drawing.place(scale, follows);
placeLabel(label, signs, scale);
placed = scale;
followed = follows;
}
node.style.translate = waits && whole ? `${document.dir === "rtl" ? -by : by}%` : "0%";
return waits && by !== 0;
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
...(event.accounts ?? []).map(([words, claim, signs, since = Infinity]) => ({
...row("account", kind, label("a", `${page(event)}#claim-${claim}`, words), signs),
since,
})),
];
for (const { node } of rows) node.dataset.event = event.id;
return rows;
}
function binWords(bin, zone) {
const [most, n] = largest(bin.types);
const type = data().lanes.type[most]?.name ?? "";
const words = count("script.bin", bin.n, stretchWords(bin.from, bin.to, zone));
return bin.n === n
? say("script.bin-all", { bin: words, type })
: say("script.bin-most", { bin: words, type, most: number(n) });
}
function drawCounts(counts, scale, zone, least, choose) {
const bins = roomy(counts.bins, scale, least);
const fullest = Math.max(1, ...bins.map(({ bin }) => bin.n));
const list = make("ol", { class: "strip-bins script" });
let bars = "";
for (const { bin, at, width } of bins) {
const words = binWords(bin, zone);
const item = make("li", {}, button(number(bin.n), () => choose(bin), { "aria-label": words, title: words }));
item.style.setProperty("--at", `${at}%`);
item.style.inlineSize = `${width}%`;
list.append(item);
bars += `M${at + width / 20} 100v${(-100 * bin.n) / fullest}h${0.9 * width}V100`;
}
const drawing = draw(
"svg",
{
class: "strip-bars",
"aria-hidden": "true",
width: "100%",
height: 36,
preserveAspectRatio: "none",
viewBox: "0 0 100 100",
},
draw("path", { class: "bar", d: bars }),
);
const rest = make("ul", { class: "strip-days-only" });
for (const bin of counts.days) {
const text = label("button", null, count("script.bin-day", bin.n, stretchWords(bin.from, bin.to - 60, zone)));
text.addEventListener("click", () => choose(bin));
const signs = [["band", bin.from, bin.to]];
const made = row("day", "kind-other", text, signs);
made.place(scale, false, 0);
rest.append(made.node);
}
if (counts.wider) {
const { wide } = counts;
const words = count("script.bin-wider", counts.wider);
rest.append(make("li", { class: "strip-wider" }, wide ? button(words, () => choose(wide), { "data-key": "apart" }) : words));
}
return make("div", { class: "strip-density" }, list, drawing, rest);
}
function fill(list, items) {
const wanted = new Set(items.map(({ node }) => (node)));
for (const node of [...list.children]) if (!wanted.has(node)) node.remove();
items.forEach(({ node }, i) => {
if (list.children[i] !== node) list.insertBefore(node, list.children[i] ?? null);
});
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
let said = "";
const rowsFor = (event) => {
const found = made.get(event.id) ?? rowsOf(event, byPlace);
made.set(event.id, found);
return found;
};
return {
node,
prepare: (events, most) => {
const lacking = events.length > ROWS ? [] : events.filter(({ id }) => !made.has(id)).slice(0, most);
lacking.forEach(rowsFor);
return lacking.length;
},
draw: (content, scale, zone, most, choose, turn) => {
const { events, total } = content;
const now = (momentNow() ?? Infinity) / 1000;
const seen = now < Infinity
? []
: drawnGaps.filter(({ signs: [sign] }) => sign && sign[1] < scale.to && (sign[2] ?? 0) > scale.from);
const n = content.counts
? [...content.counts.bins, ...content.counts.days].reduce((sum, bin) => sum + bin.n, content.counts.wider)
: events.length;
node.hidden = !n && !seen.length;
if (node.hidden) {
plot.replaceChildren();
return false;
}
if (said !== `${n}/${total}`) {
said = `${n}/${total}`;
amount.textContent = !total ? "" : n === total ? count("script.events", n) : count("script.events-of", n, { total: number(total) });
}
const crowded =
content.counts ??
(n > ROWS ? countsOf(events, scale, binWidth(scale.to - scale.from, most), zone) : null);
const note = crowded ? noteOf(crowded, lane.name) : (lane.note ?? "");
if (types.textContent !== note) types.textContent = note;
let later = false;
if (crowded) {
made.clear();
plot.replaceChildren(drawCounts(crowded, scale, zone, 100 / most, choose), list);
fill(list, seen);
} else {
const rows = events.map((event) => rowsFor(event).filter(({ since = 0 }) => since <= now));
fill(plot, [{ node: list }]);
fill(list, [...rows.flat(), ...seen]);
rows.forEach((each, i) => {
const above = events[i - 1];
const follows = !!above && !!events[i]?.after?.includes(above.id);
for (const { place } of each) later = place(scale, follows, turn) || later;
});
}
for (const { place } of seen) later = place(scale, false, turn) || later;
return later;
},
};
}
function noteOf({ bins, days, wider, wide }, lane) {
if (wider && !wide?.types.size) return "";
const [at, n] = largest(typesOf([...bins, ...days, ...(wide ? [wide] : [])]));
const type = data().lanes.type[at]?.name ?? "";
return type === lane ? "" : say("script.most-type", { type, n: number(n) });
}
return { FAR, mostBins, binWords, laneOf };
})();
const strip_overview_js = (() => {
const { draw, find } = dom_js;
const { shown } = shown_js;
const { began, BY, data, hour } = strip_data_js;
const { onDrawn } = strip_view_js;
const { toLocal } = strip_zone_js;
const [WIDTH, HEIGHT, PARTS, MARGIN] = [1000, 40, 120, 4];
const box = (x, width, y, height) => `M${x.toFixed(1)} ${y.toFixed(1)}h${width.toFixed(1)}v${height.toFixed(1)}h${(-width).toFixed(1)}z`;
function eventsLeft(left) {
const { from, to, by, lanes, events = [] } = data();
const lane = (HEIGHT - 2 * MARGIN) / Math.max(1, lanes[by].length);
const along = (at) => (WIDTH * (Math.min(to, Math.max(from, at)) - from)) / (to - from);
const shapes = new Map();
for (const event of events.filter(({ id }) => left.has(id))) {
const at = hour(event);
const top = MARGIN + lane * (event.lanes[BY.indexOf(by)] ?? 0);
const css = `${at === undefined ? "some" : "hour"} kind-${event.kind}`;
const [first, last] = [along(began(event).from), along(began(event).to)];
const path = at === undefined ? box(first, last - first, top, 2) : box(along(at) - 1.5, 3, top - 1.5, 5);
shapes.set(css, (shapes.get(css) ?? "") + path);
}
return shapes;
}
function countsLeft(each) {
const { from, to, by, zones } = data();
const end = (part) => toLocal(from + ((to - from) * part) / PARTS, zones[0]?.[0] ?? "UTC") / 60;
const ends = [];
for (let part = 0; part <= PARTS; part++) ends.push(Math.max(end(part), ends[part - 1] ?? -Infinity));
const counts = Array(PARTS).fill(0);
each(by, (at) => {
if (at < (ends[0] ?? 0) || at >= (ends[PARTS] ?? 0)) return;
let [first, last] = [0, PARTS];
while (last - first > 1) {
const middle = (first + last) >> 1;
if (at < (ends[middle] ?? 0)) last = middle;
else first = middle;
}
counts[first] = (counts[first] ?? 0) + 1;
});
const fullest = Math.max(1, ...counts);
const width = WIDTH / PARTS;
const bars = counts.map((n, i) => {
const height = ((HEIGHT - MARGIN) * n) / fullest;
return n ? box(width * i, width, HEIGHT - height, height) : "";
});
return new Map([["bar", bars.join("")]]);
}
function beginOverviewOfLeft() {
const band = find(".strip-overview");
const own = draw("g", { class: "left" });
find(".shade", band).before(own);
let left = (null);
onDrawn(() => {
if (left === shown()) return;
left = shown();
band.classList.toggle("narrowed", !!left);
const shapes = left && (left.each ? countsLeft(left.each) : eventsLeft(left));
own.replaceChildren(...[...(shapes ?? [])].sort().map(([css, d]) => draw("path", { class: css, d })));
});
}
return { beginOverviewOfLeft };
})();
const strip_quiet_js = (() => {
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
return { quiet };
})();
const strip_plan_js = (() => {
const { find } = dom_js;
const { current } = state_js;
const { countsIn } = strip_counts_js;
const { BY, data } = strip_data_js;
const { laneOf, mostBins } = strip_lane_js;
const { quiet } = strip_quiet_js;
const { isReady, isWaiting, totals } = strip_source_js;
const { scaleOf } = strip_scale_js;
const { become, inView, lanesBy, scaleNow, view } = strip_view_js;
const { say } = words_js;
const FOLD = 34;
const LINES = 24;
const lanes = new Map();
function rescale(body) {
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
function planOf(body) {
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
if (isWaiting()) return null;
if (!events && !counts.some(({ bins, wider }) => bins.length || wider)) {
become(scaleNow(), 0);
return null;
}
const index = BY.indexOf(by);
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
return { planOf };
})();
const strip_status_js = (() => {
const { find, set } = dom_js;
const { shown } = shown_js;
const { isLacking, isReady, lackWords, totals } = strip_source_js;
const { amountNow, countedNow, lanesBy, onDrawn, scaleNow, zone } = strip_view_js;
const { foldWords, stretchWords } = strip_words_js;
const { zoneName } = strip_zone_js;
const { count, number, say } = words_js;
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
function beginStatus() {
const status = find(".strip-status");
let speaking;
const { from, to } = scaleNow();
let stretch = `${from}/${to}`;
let left = (null);
onDrawn(() => {
clearTimeout(speaking);
speaking = setTimeout(() => {
const now = words();
const { from, to } = scaleNow();
const isSaid = stretch === `${from}/${to}` && left !== shown() && !isLacking();
stretch = `${from}/${to}`;
left = shown();
if (status.textContent === now) return;
set(status, { "aria-live": isSaid ? "off" : null });
status.textContent = now;
}, 150);
});
}
return { beginStatus };
})();
const strip_table_js = (() => {
const { button, find, make } = dom_js;
const { largest } = strip_bins_js;
const { BY, data, page } = strip_data_js;
const { stretchWords } = strip_words_js;
const { count, number, say } = words_js;
let frame;
function drawTable(body, table) {
const stops = () => (frame ? [frame, ...(frame.querySelectorAll("a, button"))] : []);
const at = stops().findIndex((each) => each === document.activeElement);
frame?.remove();
frame = undefined;
if (!table) return;
const name = table.firstElementChild?.textContent;
frame = make("div", { class: "strip-table", tabindex: 0, role: "region", "aria-label": name }, table);
body.after(frame);
const now = stops();
now[Math.min(at, now.length - 1)]?.focus({ preventScroll: true });
}
const made = (caption, names, lines) =>
make(
"table",
{},
make("caption", {}, caption),
make("thead", {}, make("tr", {}, ...names.map((name) => make("th", { scope: "col" }, name)))),
make("tbody", {}, ...lines),
);
const kinds = () => (find('[data-tool="lanes"]'));
function tableOf(events) {
const names = [...kinds().options].map(({ text }) => text);
return made(
say("script.table-caption"),
[say("script.time"), say("script.event"), ...names],
events.map((event) => {
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
);
}
function tableOfCounts(lanes, zone, choose) {
const isByType = kinds().value === "type";
const lines = lanes.flatMap(({ key, name, content: { counts } }) => {
const { bins = [], days = [], wider = 0, wide = undefined } = counts ?? {};
const line = (when, n, bin) => {
const words = count("script.events", n);
const place = say("script.list", { first: name, rest: when });
const [type, most] = bin ? largest(bin.types) : [0, 0];
return make(
"tr",
{},
make("th", { scope: "row" }, when),
make("td", {}, make("bdi", {}, name)),
make(
"td",
{},
bin ? button(words, () => choose(key)(bin), { "aria-label": say("script.place", { place, count: words }) }) : words,
),
...(isByType
? []
: [make("td", {}, make("bdi", {}, most ? (data().lanes.type[type]?.name ?? "") : ""), most && most < n ? ` (${number(most)})` : "")]),
);
};
const stretch = ({ from, to }) => say("script.stretch", stretchWords(from, to, zone));
return [
...bins.map((bin) => line(stretch(bin), bin.n, bin)),
...days.map((bin) => line(say("script.stretch-day", stretchWords(bin.from, bin.to - 60, zone)), bin.n, bin)),
...(wider ? [line(count("script.bin-wider", wider), wider, wide)] : []),
];
});
const lane = kinds().selectedOptions[0]?.text ?? "";
return made(say("script.table-counts"), [say("script.time"), lane, say("script.table-events"), ...(isByType ? [] : [say("script.table-most")])], lines);
}
return { drawTable, tableOf, tableOfCounts };
})();
const strip_live_js = (() => {
const { drawCard } = card_js;
const { update } = state_js;
const { following } = steps_beyond_js;
const { drawAxis } = strip_axis_js;
const { data } = strip_data_js;
const { follow } = strip_follow_js;
const { FAR } = strip_lane_js;
const { beginOverviewOfLeft } = strip_overview_js;
const { planOf } = strip_plan_js;
const { movedBy } = strip_scale_js;
const { beginStatus } = strip_status_js;
const { tableOf, tableOfCounts, drawTable } = strip_table_js;
const { ROWS, become, scaleNow, zone } = strip_view_js;
const ROWS_A_FRAME = 24;
const SEEN = 12;
const UNSEEN = 6;
let plan = null;
let fresh = false;
const done = new Set();
let standing = data().by;
let turn = 0;
const inSight = new Set();
const sight = new IntersectionObserver((entries) => {
for (const { target, isIntersecting } of entries) inSight[isIntersecting ? "add" : "delete"](target);
});
beginStatus();
beginOverviewOfLeft();
const fillCard = drawCard;
const bringTo = follow;
const next = following;
function drawStrip(body, anew) {
if (anew) {
done.clear();
fresh = true;
plan = planOf(body);
}
if (!plan) return false;
const focused = document.activeElement;
const lane = body.contains(focused) ? focused?.closest(".strip-lane") : null;
const all = () => ([...(lane?.querySelectorAll("a, button") ?? [])]);
const at = lane ? all().findIndex((each) => each === focused) : -1;
const further = carryOut(body, plan);
if (lane && !focused?.isConnected) {
const left = lane.isConnected ? all() : [];
const key = focused instanceof HTMLElement ? focused.dataset.key : undefined;
const same = key && left.find(({ dataset }) => dataset.key === key);
(same || left[Math.min(at, left.length - 1)] || body).focus({ preventScroll: true });
}
return further;
}
function carryOut(body, { scale, lanes, by, table, most, amount, of }) {
const choose =
(key) =>
({ from, to, width, part = "bin" }) => {
const whole = part === "bin" || part === "apart";
const ends = whole ? [from, to] : [Math.max(from, scale.from), Math.min(to, scale.to)];
update({ list: [key, ...ends, width, part].join("/") });
};
const isTable = table !== undefined;
let room = isTable ? 0 : ROWS_A_FRAME;
for (const { made, content } of lanes) room -= made.prepare(content.events, room);
if (!room && !isTable) return true;
drawTable(body, isTable ? (table ? tableOf(table) : tableOfCounts(lanes, zone(), choose)) : null);
body.hidden = isTable;
const moved = Math.abs(movedBy(scaleNow(), scale));
const moves = moved > 0 && moved < FAR;
let later = false;
turn++;
if (!isTable) {
const there = ([...body.querySelectorAll(".strip-lane")]);
const same = standing === by && there.length === lanes.length;
const seen = there.map((node) => (moves ? inSight.has(node) : isSeen(node)));
if (fresh) drawAxis(body, scale, zone());
room = fresh ? 0 : UNSEEN;
fresh = false;
let placed = 0;
const wanted = lanes.map(({ key, made, content }, i) => {
const { node } = made;
const now = there[i];
if (done.has(node) && node === now) return node;
const size = Math.max(1, Math.min(content.events.length, ROWS));
if (same && now && !seen[i] && !now.hidden && (moves || (room < size && room < UNSEEN))) {
later = true;
return now;
}
if (same && now && seen[i] && !moves && placed && placed + size > SEEN) {
later = true;
return now;
}
room -= size;
placed += size;
const more = made.draw(
content,
scale,
zone(),
most,
choose(key),
turn,
);
if (more) later = true;
else done.add(node);
return node;
});
if (same) wanted.forEach((node, i) => node !== there[i] && there[i]?.replaceWith(node));
else {
there.forEach((node) => node.remove());
body.append(...wanted);
}
if (wanted.some((node, i) => node !== there[i])) for (const { made } of lanes) sight.observe(made.node);
standing = by;
}
become(scale, amount, of);
return later;
}
function isSeen(element) {
const { top, bottom } = element.getBoundingClientRect();
return bottom > 0 && top < innerHeight;
}
return { fillCard, bringTo, next, drawStrip };
})();
given["strip-live.js"] = strip_live_js;
});
