<#import "layout.ftl" as l>
<#import "parts.ftl" as p>
<@l.page>
<h1>${page.title}</h1>
<p>${page.edition}</p>
<#if page.since??>
<h2>${t("edition.since", {"edition": page.since.text})}</h2>
<#if page.events?has_content>
<ul class="corrections">
<#list page.events as changed>
<li><h3><#if changed.event??><@p.link changed.event/><#else>${t("edition.no-event")}</#if></h3>
<#list changed.changes as one>
<p><#if one.was??>${t("page.corrected", {"field": one.text, "was": p.isolated(one.was), "now": p.isolated(one.now)})}<#else>${one.text}</#if><#if one.reason??> <@p.apart one.reason/></#if></p>
</#list>
</li>
</#list>
</ul>
<#else>
<p>${t("edition.nothing")}</p>
</#if>
<#else>
<p>${t("edition.first")}</p>
</#if>
<#if page.erased?has_content>
<h2>${t("edition.erased")}</h2>
<@p.erased page.erased/>
</#if>
<p><a href="${page.shell.root}corrections/index.html">${t("page.corrections-all")}</a></p>
<@p.turn page/>
</@l.page>
