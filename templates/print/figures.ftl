<#-- Figures side by side, each row of the ledger with an axis of its own from zero. -->
<#import "parts.ftl" as p>

<#-- Of 200 units. -->
<#function x percent><#return (10 + percent * 1.8)?round></#function>

<#macro dot d alt>
<svg width="190" viewBox="0 0 200 15.4" alt="${alt}">
<path d="M10 7.7H190" stroke="#bbbbbb" stroke-width="0.6" fill="none"/>
<#if d.from != d.to><path d="M${x(d.from)} 7.7H${x(d.to)}" stroke="#000000" stroke-width="2" fill="none"/></#if>
<circle cx="${x(d.from)}" cy="7.7" r="3.6" fill="${d.vague?then("#ffffff", "#000000")}" stroke="#000000" stroke-width="1.2"/>
<#if d.from != d.to><circle cx="${x(d.to)}" cy="7.7" r="3.6" fill="${d.vague?then("#ffffff", "#000000")}" stroke="#000000" stroke-width="1.2"/></#if>
<#if d.opensAfter><path d="M${x(d.to) + 5} 7.7h6m-2.6 -2.6l2.6 2.6l-2.6 2.6" stroke="#000000" stroke-width="1.2" fill="none"/></#if>
<#if d.opensBefore><path d="M${x(d.from) - 5} 7.7h-6m2.6 -2.6l-2.6 2.6l2.6 2.6" stroke="#000000" stroke-width="1.2" fill="none"/></#if>
</svg>
</#macro>

<#macro ticks of>
<svg width="190" viewBox="0 0 200 15.4" alt="${t("briefing.axis", {"from": of?first.text, "to": of?last.text})}">
<#list of as tick>
<text x="${x(tick.from)}" y="10" font-family="Hourline Sans" font-size="9" fill="#444444" text-anchor="middle">${tick.text}</text>
<path d="M${x(tick.from)} 12.4V15.4" stroke="#888888" stroke-width="0.6" fill="none"/>
</#list>
</svg>
</#macro>

<#macro figure told>
<tr<#if told.entry.superseded??> class="superseded"</#if>><td><b class="figure"><@p.link {"text": told.entry.figure, "href": told.entry.href}/></b></td><td><#if told.entry.dot??><@dot told.entry.dot told.entry.figure/></#if></td><td><@p.text told.entry.claimant/>&nbsp;<@p.marks told.marks/></td><td class="muted">${told.entry.said}<#list told.entry.marks as mark>${t("mark.semicolon")}${mark}</#list><#if told.entry.superseded??>${t("mark.semicolon")}${t("ledger.superseded")}</#if></td></tr>
</#macro>

<#macro table rows>
<#if rows?has_content>
<table class="figures">
<thead>
<tr><th scope="col" width="15%">${t("ledger.figure")}</th><th scope="col" width="29%">${t("briefing.spread")}</th><th scope="col" width="27%">${t("ledger.claimant")}</th><th scope="col" width="29%">${t("page.column.when")}</th></tr>
</thead>
<#list rows as row>
<tbody class="kept">
<tr class="group"><#if row.row.axis??><th scope="rowgroup">${row.title}</th><td><@ticks row.row.axis.ticks/></td><#else><th scope="rowgroup" colspan="2">${row.title}</th></#if><td colspan="2"><#if row.row.scopeName??>${row.row.scopeName}: <#list row.row.scope as one><@p.link one/><#sep>${t("mark.comma")}</#sep></#list> · </#if>${row.row.remarks?last.text}</td></tr>
<@figure row.figures?first/>
</tbody>
<#if row.figures?size gt 1 || row.row.sums?has_content || row.row.notes?has_content>
<tbody>
<#list row.figures[1..] as told><@figure told/></#list>
<#list row.row.sums as sum>
<tr><td colspan="4"><#list sum.terms as term>${term.text}<#sep> + </#sep></#list> = ${sum.total.text}${t("mark.semicolon")}${sum.verdict}${t("mark.semicolon")}${sum.by}</td></tr>
</#list>
<#list row.row.notes as note>
<tr><td colspan="4">${note.text} <span class="muted">${note.by}</span></td></tr>
</#list>
</tbody>
</#if>
</#list>
</table>
<#else>
<p>${t("briefing.no-figures")}</p>
</#if>
</#macro>
