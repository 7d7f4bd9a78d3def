// @ts-check
/* The link to what the reader sees, and the colours in which it is seen. */
import { current, subscribe, update, write } from "./state.js";
import { say } from "./words.js";

/** @param {HTMLElement} button */
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
    // Browsers offer no clipboard to pages that did not come over a safe connection.
    if (!navigator.clipboard) return byHand();
    navigator.clipboard.writeText(location.href).then(() => {
      said.textContent = say("script.copied");
    }, byHand);
  });
}

/** @param {HTMLSelectElement} choice */
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

export function beginSharing() {
  const copy = document.querySelector("[data-copy]");
  if (copy instanceof HTMLElement) beginCopying(copy);
  const theme = document.querySelector("[data-theme-choice]");
  if (theme instanceof HTMLSelectElement) beginTheme(theme);
}
