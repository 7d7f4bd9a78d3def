<#import "layout.ftl" as l>
<@l.page>
<h1>${t("page.not-found")}</h1>
<p>${t("page.not-found-text")}</p>
<p><a href="${page.shell.home}">${t("page.to-front")}</a></p>
</@l.page>
