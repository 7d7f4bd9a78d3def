"use strict";
hourline((given, { dom_js, state_js, strip_data_js, strip_source_js, strip_zone_js, words_js }) => {
const selection_boxes_js = (() => {
const { make, set } = dom_js;
const { current } = state_js;
const { count, number, say } = words_js;
const MOST = 60;
let amounts = {};
const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
function filterOf({ name, legend, choices }) {
const sum = make("span", { class: "count" });
const head = make("summary", {}, make("bdi", {}, legend), " ", sum);
const node = (
make("details", { class: "explore-filter", name: "explore-filter", "data-filter": name }, head)
);
const id = `explore-find-${name}`;
const field = (make("input", { type: "search", autocomplete: "off", id }));
const asks = make("label", { for: id }, say("beyond.find-choice", { filter: legend }));
const hint = make("p", { class: "hint", role: "status" });
const list = make("ul", { "aria-label": legend });
const boxes = new Map();
const isOn = (at) => current()[name].includes(choices[at]?.[0] ?? "");
const box = (at) => {
const [value, label, depth] = choices[at] ?? ["", "", 0];
const input = (make("input", { type: "checkbox", name, value }));
boxes.set(at, input);
return make(
"li",
{ class: depth ? `depth-${depth}` : null },
make("label", {}, input, " ", make("bdi", {}, label), " ", make("span", { class: "count" })),
);
};
let filled = amounts;
const fill = () => {
filled = amounts;
const asked = plain(field.value.trim());
const all = [...choices.keys()].filter((at) => plain(choices[at]?.[1] ?? "").includes(asked));
const of = (at) => amounts[name]?.[at] ?? 0;
const some = new Set(all.length > MOST ? [...all].sort((a, b) => of(b) - of(a)).slice(0, MOST) : all);
boxes.clear();
list.replaceChildren(...[...choices.keys()].filter((at) => some.has(at) || isOn(at)).map(box));
if (all.length > MOST) hint.textContent = say("beyond.most-choices", { n: number(MOST) });
else hint.textContent = all.length ? "" : say("beyond.no-choice");
};
const draw = () => {
const on = current()[name].length;
sum.textContent = on ? count("script.filters-on", on) : "";
if (!node.open) {
for (const each of [asks, field, hint, list]) each.remove();
boxes.clear();
return;
}
if (!list.isConnected) {
field.value = "";
node.append(...(choices.length > MOST ? [asks, field, hint] : []), list);
}
const isHeld = list.contains(document.activeElement);
const isOld = choices.length > MOST && filled !== amounts;
if (!boxes.size || (isOld && !isHeld) || choices.some((_, at) => isOn(at) && !boxes.has(at))) fill();
else if (isOld && hint.textContent) {
hint.textContent = say("beyond.some-choices", { n: number(boxes.size), all: number(choices.length) });
}
for (const [at, input] of boxes) {
const label = (input.parentElement);
const n = amounts[name]?.[at] ?? 0;
input.checked = isOn(at);
set(label, { class: n ? null : "none" });
(label.querySelector(".count")).textContent = number(n);
}
};
node.addEventListener("toggle", draw);
field.addEventListener("input", () => {
fill();
draw();
});
return { node, draw };
}
let all = [];
function draw(into, filters, counts) {
amounts = counts;
if (!into.childElementCount) {
all = filters.filter(({ choices }) => choices.length > 1).map(filterOf);
into.append(...all.map(({ node }) => node));
}
for (const { draw } of all) draw();
}
return { draw };
})();
const selection_list_js = (() => {
const { make } = dom_js;
const { page } = strip_data_js;
const { file, onArrival } = strip_source_js;
const MOST = 10;
let list;
let wanted = [];
function draw() {
if (!list) return;
const items = wanted.map(({ id, chunk }) => {
const events = file(`events-${chunk}`)?.events ?? [];
const event = events.find((each) => each.id === id);
if (!event) return null;
return make(
"li",
{},
make("a", { href: page(event) }, make("bdi", {}, event.title)),
" ",
make("bdi", { class: "muted" }, event.when),
);
});
list.replaceChildren(...items.filter((item) => item !== null));
list.hidden = !list.childElementCount;
}
function listFirst(left) {
if (!list) {
if (!left) return;
list = make("ol", { class: "explore-found" });
document.querySelector(".explore-result")?.append(list);
onArrival(draw);
}
wanted = left?.first(MOST) ?? [];
draw();
}
return { listFirst };
})();
const selection_js = (() => {
const { draw } = selection_boxes_js;
const { listFirst } = selection_list_js;
const { data } = strip_data_js;
const { file, isWaiting, onArrival } = strip_source_js;
const { toLocal } = strip_zone_js;
const CHUNK = 100;
const PART = 5000;
const HOUR = 60;
const FEW = 8;
const SINGLE = (["place", "type", "claimant", "status", "importance", "tag", "day", "hour"]);
let all = null;
const numbers = new Map();
function chunkOf(id) {
const at = numbers.get(id);
return at === undefined ? undefined : Math.floor(at / CHUNK);
}
const filters = () => all?.filters ?? [];
const drawBoxes = (into, counts) => draw(into, filters(), counts);
const words = (name, value) => ({
legend: filters().find((filter) => filter.name === name)?.legend,
label: choicesOf(name).find(([each]) => each === value)?.[1],
});
function list(left) {
listFirst(left);
}
const arrive = () =>
new Promise((resolve) => {
const look = () => {
const index = file("select");
const parts = Array.from({ length: index?.parts ?? 0 }, (_, k) => file(`select-${k}`));
if (index && parts.every(Boolean)) {
if (!all) {
parts.forEach((part, k) =>
part.ids.forEach((id, i) => numbers.set(id, k * PART + i)),
);
}
all = { filters: index.filters, parts };
resolve(true);
} else if (!isWaiting()) resolve(false);
};
onArrival(look);
look();
});
function chosen(state, name) {
const on = new Set(state[name]);
const are = Uint8Array.from(choicesOf(name), ([value]) => (on.has(value) ? 1 : 0));
return are.includes(1) ? are : null;
}
const choicesOf = (name) => filters().find((filter) => filter.name === name)?.choices ?? [];
function narrow(state, ids, known) {
const by = known === null ? Infinity : known / 60000;
const on = SINGLE.map((name) => chosen(state, name));
const [actors, roles] = [chosen(state, "actor"), chosen(state, "role")];
const counts = {};
for (const { name, choices } of filters()) counts[name] = choices.map(() => 0);
const singles = SINGLE.map((name) => counts[name] ?? []);
let n = 0;
const parts = all?.parts ?? [];
const masks = parts.map((part) => {
const mask = new Uint8Array(part.ids.length);
const columns = SINGLE.map((name) => part.of[name] ?? [[], []]);
const ends = new Uint32Array(SINGLE.length);
const [amounts, pairs] = part.of.part ?? [[], []];
let end = 0;
for (let i = 0; i < mask.length; i++) {
const other = (part.since[i] ?? 0) > by || (ids !== null && !ids.has(part.ids[i] ?? ""));
let out = other ? 2 : 0;
let which = -1;
for (let c = 0; c < SINGLE.length; c++) {
const { 0: lengths, 1: values } = (columns[c]);
let at = ends[c] ?? 0;
const to = at + (lengths.length ? (lengths[i] ?? 0) : 1);
ends[c] = to;
const wanted = on[c];
if (!wanted) continue;
while (at < to && !wanted[values[at] ?? -1]) at++;
if (at === to) {
out++;
which = c;
}
}
const start = end;
end += amounts.length ? (amounts[i] ?? 0) : 1;
let together = !actors && !roles;
for (let at = start; at < end && !together; at += 2) {
together = (!actors || !!actors[pairs[at] ?? -1]) && (!roles || !!roles[pairs[at + 1] ?? -1]);
}
if (!together) {
out++;
which = SINGLE.length;
}
if (out > 1) continue;
if (!out) {
mask[i] = 1;
n++;
}
for (let c = 0; c < SINGLE.length; c++) {
if (out && which !== c) continue;
const { 0: lengths, 1: values } = (columns[c]);
const to = ends[c] ?? 0;
for (let at = to - (lengths.length ? (lengths[i] ?? 0) : 1); at < to; at++) add(singles[c], values[at]);
}
if (!out || which === SINGLE.length) countPairs(pairs, start, end, actors, roles, counts);
}
return mask;
});
const each = (visit) =>
parts.forEach((part, k) => masks[k]?.forEach((is, i) => is && visit(part, i, k * PART + i)));
const named = (visit) => {
const ids = choicesOf("place").map(([value]) => value);
parts.forEach((part, k) => {
const [amounts, values] = part.of.place ?? [[], []];
let start = 0;
part.named.forEach((n, i) => {
for (let at = start; masks[k]?.[i] && at < start + n; at++) visit(ids[values[at] ?? -1] ?? "", part, i, k * PART + i);
start += amounts.length ? (amounts[i] ?? 0) : 1;
});
});
};
const is = (at) => masks[Math.floor(at / PART)]?.[at % PART] === 1;
return {
n,
counts,
has: (id) => is(numbers.get(id) ?? -1),
beside: (id, by) => {
let at = (id === null ? undefined : numbers.get(id)) ?? (by > 0 ? -1 : numbers.size);
do at += by;
while (at >= 0 && at < numbers.size && !is(at));
return parts[Math.floor(at / PART)]?.ids[at % PART] ?? null;
},
rank: (id) => {
const last = numbers.get(id) ?? -1;
let before = 0;
for (let at = 0; at <= last; at++) if (is(at)) before++;
return before;
},
places: () => {
const counts = {};
named((id) => (counts[id] = (counts[id] ?? 0) + 1));
return counts;
},
at: (place) => {
const some = [];
named((id, part, i, number) => {
if (id === place) some.push({ id: part.ids[i] ?? "", chunk: Math.floor(number / CHUNK) });
});
return some;
},
first: (most) => {
const some = [];
for (const [k, mask] of masks.entries()) {
for (let i = mask.indexOf(1); i >= 0 && some.length < most; i = mask.indexOf(1, i + 1)) {
some.push({ id: parts[k]?.ids[i] ?? "", chunk: Math.floor((k * PART + i) / CHUNK) });
}
}
return some;
},
each: (lanes, visit) =>
each(({ at, long, lanes: of, early, late, ids }, i, number) =>
visit(at[i] ?? 0, long[i] ?? 0, of[lanes][i] ?? 0, of.type[i] ?? 0, early[i] ?? 0, late[i] ?? 0, ids[i] ?? "", Math.floor(number / CHUNK)),
),
chunks: (span, few = FEW, lane) => {
const zone = data().zones[0]?.[0] ?? "UTC";
const [from, to] = [toLocal(span.from, zone) / 60 - HOUR, toLocal(span.to, zone) / 60 + HOUR];
const found = new Set();
each(({ at, lanes, early, late }, i, number) => {
const first = at[i] ?? 0;
const is = !lane || lanes[lane[0]][i] === lane[1];
if (is && first - (early[i] ?? 0) < to && first + (late[i] ?? 0) > from) found.add(Math.floor(number / CHUNK));
});
return found.size <= few ? [...found] : null;
},
};
}
function add(counts, at) {
if (counts && at !== undefined && at >= 0) counts[at] = (counts[at] ?? 0) + 1;
}
function countPairs(pairs, start, end, actors, roles, counts) {
for (const [name, offset, wanted] of ([["actor", 0, roles], ["role", 1, actors]])) {
const seen = [];
for (let at = start; at < end; at += 2) {
const value = pairs[at + offset] ?? -1;
if (seen.includes(value) || (wanted && !wanted[pairs[at + 1 - offset] ?? -1])) continue;
seen.push(value);
add(counts[name], value);
}
}
}
return { chunkOf, drawBoxes, words, list, arrive, narrow };
})();
given["selection.js"] = selection_js;
});
