// @ts-check
/*
 * From event to event, by button, by key (j and k, where the list, the strip or these buttons have
 * the keyboard) and slowly by itself. The chosen event stands out in the list; whatever else shows
 * it follows the state.
 */
import { choose } from "./chosen.js";
import { listed } from "./events.js";
import { current, subscribe } from "./state.js";
import { number, say } from "./words.js";

const SLOWLY = 6000;

/** The events that are left. */
const there = () => listed().filter(({ item }) => !item.hidden);

/**
 * @param {number} by how many events
 * @returns {boolean} whether there was one
 */
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
}
