<#import "layout.ftl" as l>
<#import "parts.ftl" as p>
<@l.page>
<h1>${page.title}</h1>
<p class="hint">${t("page.sources-hint")}</p>
<p>${page.counts}</p>
<#if page.pages?has_content>
<nav aria-labelledby="by-letter">
<h2 id="by-letter">${t("page.sources-pages")}</h2>
<ul class="columns">
<#list page.pages as one>
<li><@p.link one/></li>
</#list>
</ul>
</nav>
</#if>
<ul class="sources">
<#list page.sources as entry>
<li id="${entry.anchor}">
<p><@p.source entry.source/></p>
<@supports t("page.supports-events") entry.events/>
<@supports t("page.supports-claims") entry.claims/>
<@supports t("page.supports-pages") entry.pages/>
</li>
</#list>
</ul>
</@l.page>
<#macro supports title what><#if what?has_content>
<p class="muted">${title}</p>
<ul>
<#list what as one>
<li><@p.link one/></li>
</#list>
</ul>
</#if></#macro>
