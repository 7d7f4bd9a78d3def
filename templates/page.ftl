<#import "layout.ftl" as l>
<#import "parts.ftl" as p>
<@l.page>
<article>
<h1><@p.text page.title/></h1>
<div class="prose">${page.body}</div>
<#if page.accepted?has_content>
<section class="block" aria-labelledby="accepted">
<h2 id="accepted">${t("page.accepted-title")}</h2>
<p class="hint">${t("page.accepted-hint")}</p>
<table>
<thead>
<tr><th scope="col">${t("page.column.code")}</th><th scope="col">${t("page.column.at")}</th><th scope="col">${t("page.column.reason")}</th></tr>
</thead>
<tbody>
<#list page.accepted as one>
<tr><th scope="row"><code>${one.code}</code></th><td><#if one.at?has_content><@p.links one.at/><#else>${t("page.everywhere")}</#if></td><td><@p.text one.reason/></td></tr>
</#list>
</tbody>
</table>
</section>
</#if>
<@p.notes page.notes t("page.notes-title")/>
</article>
</@l.page>
