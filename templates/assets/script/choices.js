// @ts-check
/*
 * The filters' boxes. They stand in a template until somebody opens the filters or one is on: they
 * are many, and most readers never need them.
 */

/** The filters with their boxes; null: this page has none. */
export function choices() {
  const template = document.querySelector(".explore-filters > template");
  if (template instanceof HTMLTemplateElement) template.replaceWith(template.content);
  return document.querySelector(".explore-choices");
}
