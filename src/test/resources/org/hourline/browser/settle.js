// Waits until what the address says is drawn: the script's later part has come, where it was sent
// for (a page from a file does not tell), and for a while neither the strip, nor what is said of it,
// nor the address, nor what was fetched has changed. Gives up after some seconds.
const done = arguments[arguments.length - 1];
const [since, most] = [performance.now(), 8000];
const fetched = () => performance.getEntriesByType("resource");
const here = () =>
  location.protocol === "file:" ||
  !document.querySelector('script[src*="strip-live"]') ||
  fetched().some(({ name }) => name.includes("strip-live"));
const now = () =>
  [
    location.hash,
    document.querySelector(".strip-status")?.textContent,
    document.querySelector(".strip-body")?.outerHTML.length,
    document.querySelector(".strip-table")?.outerHTML.length,
    document.querySelector(".explore-said")?.textContent,
    document.querySelector(".card")?.textContent,
    fetched().length,
  ].join("\n");
let before = "";
let quiet = since;
const wait = () => {
  const after = now();
  const at = performance.now();
  if (after !== before) quiet = at;
  before = after;
  if ((at - quiet >= 260 && here()) || at - since > most) done();
  else setTimeout(wait, 30);
};
wait();
