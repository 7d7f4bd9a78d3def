<#import "layout.ftl" as l>
<#import "parts.ftl" as p>
<@l.page>
<h1>${page.title}</h1>
<p class="hint">${t("page.claims-hint")}</p>
<@others page.pages/>
<#if page.groups?has_content>
<table class="ledger">
<caption>${page.counts}</caption>
<thead>
<tr><th scope="col">${t("page.column.claimant")}</th><th scope="col">${t("page.column.said")}</th><th scope="col">${t("page.column.when")}</th><th scope="col">${t("page.column.sources")}</th><th scope="col">${t("page.column.disputes")}</th><th scope="col">${t("page.column.status")}</th></tr>
</thead>
<#list page.groups as group>
<tbody>
<tr class="group"><th scope="rowgroup" colspan="6"><@p.link group.event/><#if group.time??> <span class="muted">${group.time}</span></#if></th></tr>
<#list group.claims as claim>
<tr id="${claim.anchor}">
<th scope="row"><#if claim.says.href??><a href="${claim.says.href}"><bdi>${claim.says.name}</bdi></a><#else>${claim.says.name}</#if></th>
<td><@p.said claim.said claim.href/><#if claim.reported??> <@p.quote claim.reported/></#if><#if claim.note??> <span class="muted">${t("claim.note")}: <bdi>${claim.note}</bdi></span></#if> <a class="self" href="${claim.href}" aria-label="${t("claim.link")}">#</a></td>
<td data-label="${t("page.column.when")}"><#if claim.published??>${claim.published}<#else><span class="muted">${t("page.not-stated")}</span></#if></td>
<td data-label="${t("page.column.sources")}"><#list claim.marks as mark><a href="${mark.href}"><bdi>${mark.name}</bdi></a><#sep>${t("mark.semicolon")}</#sep></#list></td>
<td<#if claim.against?has_content> data-label="${t("page.column.disputes")}"</#if>><#list claim.against as rival><a href="${rival.href}"><bdi>${rival.says.name}</bdi></a><#if rival.denial> (${t("claim.denied")})</#if><#sep>${t("mark.semicolon")}</#sep></#list></td>
<td<#if claim.remarks?has_content> data-label="${t("page.column.status")}"</#if>><@p.remarks claim.remarks true/></td>
</tr>
</#list>
</tbody>
</#list>
</table>
</#if>
</@l.page>
<#macro others of><#if of?has_content>
<nav aria-labelledby="by-day">
<h2 id="by-day">${t("page.claims-pages")}</h2>
<ul class="columns">
<#list of as one>
<li><@p.link one/></li>
</#list>
</ul>
</nav>
</#if></#macro>
