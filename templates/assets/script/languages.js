// @ts-check
/* The way to the same page in another language: what the reader has chosen goes along. */
import { current, encode, subscribe } from "./state.js";

export function beginLanguages() {
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
