// Addresses outside the site that the page's own part leads to.
return [...new Set([...document.querySelectorAll("main a[href^=http]")].map((link) => link.getAttribute("href")))];
