<#import "layout.ftl" as l>
<#import "parts.ftl" as p>
<@l.page>
<article>
<h1>${t("erased.title")}</h1>
<p class="withdrawn">${t("erased.text")}</p>
<dl class="about">
<dt>${t("erased.date")}</dt>
<dd><time datetime="${page.erased.datetime}">${page.erased.date}</time></dd>
<dt>${t("erased.reason")}</dt>
<dd><@p.text page.erased.reason/></dd>
</dl>
<p><a href="${page.shell.root}corrections/index.html">${t("page.corrections-all")}</a></p>
</article>
</@l.page>
