// What nobody can press on paper, and is there all the same.
return [...document.querySelectorAll("button, input, select, textarea, summary, [role=button], [role=slider]")]
  .filter((control) => control.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
  .map((control) => control.outerHTML.slice(0, 120));
