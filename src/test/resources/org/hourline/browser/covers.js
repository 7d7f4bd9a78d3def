// What stays in view while the page is scrolled and takes more than a third of its height.
return [...document.querySelectorAll("body *")]
  .filter((element) => ["fixed", "sticky"].includes(getComputedStyle(element).position))
  .filter((element) => element.getBoundingClientRect().height > innerHeight / 3)
  .map((element) => `${element.tagName.toLowerCase()}.${element.className}`);
