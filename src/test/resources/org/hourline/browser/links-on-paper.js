// Where the links lead that can be seen, but for those within the page.
const here = location.href.split("#")[0];
return [...document.querySelectorAll("main a[href]")]
  .filter((link) => link.checkVisibility({ visibilityProperty: true }) && link.getBoundingClientRect().width > 1)
  .map((link) => new URL(link.getAttribute("href"), here).href)
  .filter((address) => address.split("#")[0] !== here);
