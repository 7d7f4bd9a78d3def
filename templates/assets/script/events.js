// @ts-check
/* The events that the page lists, with what they can be filtered by; see the view Facets. */

/**
 * @typedef {object} Listed
 * @property {string} id
 * @property {string} title
 * @property {HTMLElement} article
 * @property {HTMLElement} item of the list
 * @property {number} since which moment it counts as known
 * @property {string[]} places those it names
 * @property {string[][]} parts actor and role
 * @property {Record<string, string[]>} values by the filter's name
 */

/** @type {Listed[] | undefined} */
let read;

/** In the order of the page. */
export function listed() {
  read ??= [
    .../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("article[data-type]")),
  ].map((article) => {
    /** @type {(name: string) => string[]} */
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
