/*
 * Makes a page that `hourline serve` shows follow the content. The server tells the version of the
 * content (server-sent events); where the page is of another, it is fetched again, and what differs
 * between the two is changed in place, so that the reader stays where they are. Where that cannot be
 * done, or would leave a script of the page with an old picture of it, the page is loaded anew.
 *
 * Errors lie over the page as the terminal prints them, in the terminal's language.
 */
(() => {
  "use strict";

  const script = /** @type {HTMLScriptElement} */ (document.currentScript);
  let version = script.dataset.version;
  /** The page as the server last sent it, without what scripts have done to it. */
  let before = fetchPage();
  /** The parts of the page that came from the server; this script runs before any other. */
  const sent = new WeakSet();
  noted(document.documentElement);
  let busy = Promise.resolve();
  /** What the terminal says now; empty: nothing is wrong. */
  let trouble = "";
  let overlay = null;

  const events = new EventSource("/_hourline/events");
  events.addEventListener("good", event => {
    trouble = "";
    closeOverlay();
    const told = event.data;
    busy = busy.then(() => follow(told)).catch(() => location.reload());
  });
  events.addEventListener("bad", event => {
    const [told, ...lines] = event.data.split("\n");
    trouble = lines.join("\n");
    showOverlay(trouble);
    busy = busy.then(() => follow(told)).catch(() => {});
  });
  addEventListener("pagehide", () => events.close());
  addEventListener("pageshow", event => {
    if (event.persisted) location.reload();
  });

  function noted(node) {
    sent.add(node);
    node.childNodes.forEach(noted);
    return node;
  }

  async function fetchPage() {
    const answer = await fetch(location.pathname, { cache: "no-store" });
    const text = await answer.text();
    const page = new DOMParser().parseFromString(text, "text/html");
    return { page, version: page.querySelector("script[data-version]")?.dataset.version };
  }

  /** Brings the page to a version of the content. */
  async function follow(told) {
    if (told === version) return;
    const old = await before;
    const now = await fetchPage();
    if (old.version !== version || !canPatch(old.page, now.page)) return location.reload();
    try {
      follows(old.page, now.page);
    } catch (mismatch) {
      console.info(`loaded anew: ${mismatch.message}`);
      return location.reload();
    }
    before = Promise.resolve(now);
    version = now.version;
    document.dispatchEvent(new CustomEvent("hourline-followed"));
  }

  /* ---- What may be changed in place ---- */

  const scripts = page =>
    [...page.querySelectorAll("script:not([data-version]):not([type='application/ld+json'])")]
      .map(one => one.outerHTML).join();
  const sheets = page => [...page.querySelectorAll("link[rel='stylesheet']")];

  function canPatch(old, now) {
    return old.querySelector("main") !== null && now.querySelector("main") !== null
      && scripts(old) === scripts(now) && sheets(old).length === sheets(now).length;
  }

  /** Whether scripts of the page's own hold on to its parts: then only words are changed. */
  const isAlive = document.querySelector("script[src*='/hourline.'], script[src*='assets/hourline']") !== null;

  function follows(old, now) {
    const steps = [];
    compare(old.documentElement, now.documentElement, document.documentElement, steps, true);
    compare(old.body, now.body, document.body, steps);
    if (isAlive && steps.some(step => !step.words)) throw new Error("a script holds this part");
    sheets(old).forEach((sheet, i) => {
      const next = sheets(now)[i];
      if (sheet.getAttribute("href") !== next.getAttribute("href")) {
        steps.push({ make: () => changeSheet(sheet.getAttribute("href"), next) });
      }
    });
    steps.forEach(step => step.make());
    document.title = now.title;
  }

  /** The old sheet stays until the new one is there: nothing jumps. */
  function changeSheet(href, next) {
    const live = sheets(document).find(one => one.getAttribute("href") === href);
    if (!live) return location.reload();
    const link = document.importNode(next);
    link.addEventListener("load", () => live.remove());
    live.after(link);
  }

  /* ---- What differs between two trees, done to a third that was once the first ---- */

  /* A template that the page's script takes out of the page is left aside. */
  const children = node => [...node.childNodes].filter(child => child.nodeName !== "TEMPLATE");
  const livingChildren = node => children(node).filter(child => sent.has(child));
  const isAlike = (one, other) =>
    one.nodeName === other.nodeName && (one.id ?? "") === (other.id ?? "");

  /**
   * Notes what has to be done. Throws where the live page is no longer what was sent.
   *
   * @param {boolean} [shallow] only its attributes
   */
  function compare(old, now, live, steps, shallow) {
    if (old.isEqualNode(now)) return;
    if (live.nodeName !== old.nodeName) throw new Error("not the page that was sent");
    if (!(old instanceof Element)) {
      if (old.data !== now.data) {
        if (live.data !== old.data) throw new Error("not the words that were sent");
        const words = old.nodeType === Node.TEXT_NODE && !live.parentElement?.closest("svg");
        steps.push({ words, make: () => { live.data = now.data; } });
      }
      return;
    }
    for (const name of new Set([...old.getAttributeNames(), ...now.getAttributeNames()])) {
      const value = now.getAttribute(name);
      if (old.getAttribute(name) !== value) {
        steps.push({
          make: () => (value === null ? live.removeAttribute(name) : live.setAttribute(name, value)),
        });
      }
    }
    if (!shallow) compareChildren(old, now, live, steps);
  }

  function compareChildren(old, now, live, steps) {
    const olds = children(old);
    const nows = children(now);
    const lives = livingChildren(live);
    const isKept = olds.length === lives.length
      && olds.every((child, i) => child.nodeName === lives[i].nodeName);
    if (!isKept) {
      if (olds.length === nows.length && olds.every((child, i) => child.isEqualNode(nows[i]))) return;
      throw new Error("not the parts that were sent");
    }
    let first = 0;
    while (first < olds.length && first < nows.length && olds[first].isEqualNode(nows[first])) first++;
    let oldEnd = olds.length;
    let nowEnd = nows.length;
    while (oldEnd > first && nowEnd > first && olds[oldEnd - 1].isEqualNode(nows[nowEnd - 1])) {
      oldEnd--;
      nowEnd--;
    }
    let next = first;
    for (let i = first; i < oldEnd; i++) {
      // The next part of the new page that this one has become, if there is any.
      let found = next;
      while (found < nowEnd && !olds[i].isEqualNode(nows[found])) found++;
      if (found === nowEnd) {
        found = next;
        while (found < nowEnd && !isSame(olds[i], nows[found], i, olds, nows, oldEnd)) found++;
      }
      if (found === nowEnd) {
        const gone = lives[i];
        steps.push({ make: () => gone.remove() });
        continue;
      }
      insert(nows.slice(next, found), lives[i], live, steps);
      compare(olds[i], nows[found], lives[i], steps);
      next = found + 1;
    }
    insert(nows.slice(next, nowEnd), lives[oldEnd] ?? null, live, steps);
  }

  /** Whether a part has become another: not one that a later part is or becomes. */
  function isSame(old, now, i, olds, nows, end) {
    if (!isAlike(old, now)) return false;
    for (let later = i + 1; later < end; later++) {
      if (olds[later].isEqualNode(now)) return false;
    }
    return true;
  }

  function insert(parts, next, live, steps) {
    for (const part of parts) {
      steps.push({ make: () => live.insertBefore(noted(document.importNode(part, true)), next) });
    }
  }

  /* ---- The overlay ---- */

  function showOverlay(text) {
    const back = overlay ? overlay.back : document.activeElement;
    closeOverlay();
    const host = document.createElement("hourline-problems");
    host.setAttribute("data-added", ""); // paper leaves it out
    const root = host.attachShadow({ mode: "open" });
    const sheet = make("link", { rel: "stylesheet", href: "/_hourline/live.css" });
    const problems = text.trim().split("\n\n");
    const heading = make("h2", { id: "heading" }, "The content has errors");
    const hint = document.querySelector("main")
      ? "The page below is the last good one. This closes by itself when they are mended."
      : "There is no page to show yet. This closes by itself when they are mended.";
    const close = make("button", { type: "button" }, "Close");
    close.addEventListener("click", closeOverlay);
    const list = make("ol", {}, ...problems.map(one => make("li", {}, make("pre", {}, one))));
    const box = make(
      "div",
      { role: "alertdialog", "aria-labelledby": "heading", "aria-describedby": "list", tabindex: "-1", lang: "en", dir: "ltr" },
      make("header", {}, heading, close),
      make("p", {}, hint),
      make("div", { id: "list", tabindex: "0", role: "group", "aria-labelledby": "heading" }, list));
    box.addEventListener("keydown", event => {
      if (event.key === "Escape") closeOverlay();
    });
    root.append(sheet, box);
    document.body.append(host);
    overlay = { host, back };
    box.focus({ preventScroll: true });
  }

  function closeOverlay() {
    if (!overlay) return;
    const { host, back } = overlay;
    overlay = null;
    host.remove();
    if (back instanceof HTMLElement && back.isConnected) back.focus({ preventScroll: true });
  }

  function make(tag, attributes, ...parts) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...parts);
    return element;
  }
})();
