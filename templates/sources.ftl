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
<h2<#if entry.source.language??> lang="${entry.source.language}"</#if>><#if entry.source.href??><a href="${entry.source.href}">${entry.source.title}</a><#else>${entry.source.title}</#if></h2>
<#assign facts = [(entry.source.publisher.text)!, entry.source.author!, entry.source.published!] + entry.source.remarks>
<#if facts?filter(fact -> fact?has_content)?has_content>
<p class="muted"><#list facts?filter(fact -> fact?has_content) as fact><bdi>${fact}</bdi><#sep>${t("mark.semicolon")}</#sep></#list></p>
</#if>
<#if entry.source.note??>
<p><@p.apart entry.source.note/></p>
</#if>
<#if entry.source.archived??>
<p><a href="${entry.source.archived}">${t("source.archived")}</a></p>
</#if>
<@supports t("page.supports-events") entry.events/>
<@supports t("page.supports-claims") entry.claims/>
<@supports t("page.supports-pages") entry.pages/>
</li>
</#list>
</ul>
</@l.page>
<#macro supports title what><#if what?has_content>
<h3>${title}</h3>
<ul class="supports">
<#list what as one>
<li><@p.link one/></li>
</#list>
</ul>
</#if></#macro>
