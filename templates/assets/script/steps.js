// @ts-check
/*
 * From event to event, by button, by key (j and k, where the list, the strip or these buttons have
 * the keyboard) and slowly by itself. The chosen event stands out in the list; whatever else shows
 * it follows the state.
 */
import { isBeyond } from "./beyond.js";
import { choose } from "./chosen.js";
import { set } from "./dom.js";
import { listed } from "./events.js";
import { shown } from "./shown.js";
import { current, subscribe } from "./state.js";
import { load, loaded } from "./strip.js";
import { data, touches } from "./strip-data.js";
import { isLacking, isWaiting, onArrival, rank, told } from "./strip-source.js";
import { number, say } from "./words.js";

const SLOWLY = 6000;

/** The events that are left. */
const there = () => listed().filter(({ item }) => !item.hidden);

/** By how many events to step once it is known which that is. */
let waiting = 0;

/**
 * The event to step to; null: there is none; undefined: not known yet. Of a timeline that the page does
 * not hold, those that it does not list come too.
 *
 * @param {number} by
 */
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

/**
 * The first event in the stretch that the strip shows, the last one where `by` is -1; of all where
 * there is none.
 *
 * @param {ReturnType<typeof listed>} events
 * @param {number} by
 */
function begin(events, by) {
  const { view } = current();
  const span = view && { from: view.from / 1000, to: view.to / 1000 };
  const seen = span ? events.filter(({ id }) => touches(told(id)?.signs ?? [], span)) : events;
  return (seen.length ? seen : events).at(by > 0 ? 0 : -1);
}

/**
 * @param {number} by how many events
 * @returns {boolean} whether there was one
 */
function step(by) {
  const id = next(by);
  waiting = id === undefined ? by : 0;
  if (id) choose(id);
  return id !== null;
}

/** Which of the events that are left the chosen one is, from 1, and of how many. */
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

/** @type {string | null} the event that was told of last */
let spoken = null;

function tell() {
  const { event } = current();
  const { n, all, title = "" } = place();
  const text = document.querySelector(".explore-step");
  const words = n && all ? say("script.step", { n: number(n), all: number(all), title }) : "";
  if (!text || text.textContent === words) return;
  // Read aloud for each event; that fewer are left is said elsewhere.
  set(text, { "aria-live": event === spoken ? "off" : null });
  if (words || !event) spoken = event;
  text.textContent = words;
}

/** @param {HTMLElement} button */
function beginPlay(button) {
  const play = button.textContent ?? "";
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  /** @type {ReturnType<typeof setInterval> | undefined} */
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
    // The button beside it takes the focus, before it is gone from under the keyboard.
    const beside = /** @type {HTMLElement | null} */ (button.previousElementSibling);
    if (still.matches && button.matches(":focus")) beside?.focus();
    button.hidden = still.matches;
    if (still.matches) stop();
  };
  still.addEventListener("change", mayMove);
  document.addEventListener("visibilitychange", stop);
  mayMove();
}

/** @param {KeyboardEvent} event */
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

export function beginSteps() {
  if (!listed().length) return;
  for (const button of /** @type {NodeListOf<HTMLElement>} */ (
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
