// @ts-check
/* Brings the controls out of the template that the page carries; whoever fills them comes later. */

export function beginControls() {
  const template = document.querySelector("#explore-controls");
  if (!(template instanceof HTMLTemplateElement)) return;
  template.replaceWith(template.content);
}
