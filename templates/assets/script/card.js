// @ts-check
/*
 * The card that tells of the chosen event, and lists what a count on the strip or a place on the map
 * holds. Loaded with what draws the strip.
 */
import { choose } from "./chosen.js";
import { button, find, make, set } from "./dom.js";
import { listed } from "./events.js";
import { gather, placed } from "./placed.js";
import { shown } from "./shown.js";
import { current, update } from "./state.js";
import { isCounted } from "./strip-bins.js";
import { BY, data, page } from "./strip-data.js";
import { amountIn, isCountedBy } from "./strip-counts.js";
import { firstIn } from "./strip-first.js";
import { seek } from "./strip-follow.js";
import { told } from "./strip-source.js";
import { clamped, inView, look, view, zone } from "./strip-view.js";
import { stretchWords } from "./strip-words.js";
import { count, number, say } from "./words.js";

/** @typedef {import("./strip-data.js").Told} Told */

/** More lines than that are not written out at once. */
const MOST = 100;
const DAY = 24 * 3600;

/**
 * What a list is of, and the events in it, and, where they are too many to list, the stretch to look
 * nearer at; null for a list that is not there.
 *
 * @param {string} key
 * @returns {{title: string, events: Told[], all?: number | undefined, nearer?: {from: number, to: number} | false} | null} `all`:
 *   how many there are, where not all of them are told or that is not known yet
 */
function listOf(key) {
  const left = shown();
  const leaves = (/** @type {Told} */ { id }) => !left || left.has(id);
  const [kind = "", what = "", ...more] = key.split("/");
  if (kind === "at") {
    const name = document.querySelector(`.map-point[href$="places/${CSS.escape(what)}/index.html"]`);
    const title = name?.getAttribute("aria-label") ?? "";
    const at = data().events?.filter(leaves).filter(({ places }) => places?.includes(what));
    return name && (at ? { title, events: at } : { title, ...placed(key, MOST) });
  }
  const by = BY.indexOf(/** @type {any} */ (kind));
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
    // Not counted before it is known how many there are.
    return { title: all === undefined ? title : `${title}: ${count("script.bin-wider", all)}`, events, all: all ?? Infinity };
  }
  const clock = inView(view()) ? zone() : (data().zones[0]?.[0] ?? "UTC");
  const of = { from, to, width, part: /** @type {"bin" | "day" | "wide"} */ (part) };
  const { events, whole } = firstIn(
    of,
    (event) => leaves(event) && event.lanes[by] === Number(what) && isCounted(event, of, clock),
    MOST,
    left?.chunks?.(of, Infinity, [/** @type {any} */ (kind), Number(what)]),
  );
  const all = whole ? events.length : part === "bin" ? amountIn(of, /** @type {any} */ (kind), Number(what)) : undefined;
  const [next, now] = [clamped(from, to), view()];
  return {
    title: all === undefined ? title : `${title}: ${count(part === "wide" ? "script.bin-wider" : "script.events", all)}`,
    events,
    all: all ?? Infinity,
    nearer: (all ?? 0) > MOST && next.to - next.from < now.to - now.from - 60 && { from, to },
  };
}

/**
 * What the card tells of an event. The strip tells nothing of one that lies before or after its hours:
 * then the page's list does, and under which of its headings.
 *
 * @param {string | null} id
 * @returns {{title: string, when: string, kind: string, href: string, article: HTMLElement | undefined, heading?: string | undefined} | null}
 */
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

/** What the card holds now. */
let drawn = "";

/** @param {HTMLElement} card */
function fill(card) {
  const { event: id, list: key } = current();
  // What the filters or the moment leave out has no card.
  const event = id && shown()?.has(id) === false ? null : toldOf(id);
  const list = key ? listOf(key) : null;
  card.hidden = !event && !list;
  const close = (/** @type {"event" | "list"} */ part) =>
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
  // What says the same stays: it would be read aloud again.
  const now = [key, ...parts.map(({ outerHTML }) => outerHTML)].join();
  if (now === drawn) return;
  drawn = now;
  const { activeElement: focused } = document;
  const held = focused instanceof HTMLElement && card.contains(focused) ? focused.dataset.key : null;
  card.replaceChildren(...parts);
  // What is drawn anew under the keyboard keeps its place there.
  if (held === null) return;
  const again = /** @type {HTMLElement[]} */ ([...card.querySelectorAll("[data-key]")]);
  (again.find(({ dataset }) => dataset.key === held) ?? again[0] ?? find(".strip-body")).focus({ preventScroll: true });
}

/** Fills the card with what the state says. @param {HTMLElement} card */
export async function drawCard(card) {
  seek();
  fill(card);
  const { list } = current();
  if (data().events || !list || !/^at\/|\/apart$/.test(list) || !listOf(list)) return;
  await gather(list);
  fill(card);
}
