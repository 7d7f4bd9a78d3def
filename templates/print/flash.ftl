<#import "parts.ftl" as p>
<#assign b = briefing>
<@p.document b.head "flash.css" false>
<div class="band">
<@p.head b.head/>
<div class="bottom-line">${b.bottomLine}</div>
</div>

<div class="band">
<h2>${t("briefing.highlights")}</h2>
<#if b.highlighted??>
<div class="prose">${b.highlighted}</div>
<#else>
<ul>
<#list b.highlights as one>
<li><b><@p.link {"text": one.title, "href": one.href}/></b> (${one.time.text}).<#if one.summary??> <@p.text one.summary/></#if>&nbsp;<@p.marks one.marks/></li>
</#list>
</ul>
</#if>

</div>

<div class="band">
<h2>${t("briefing.figures")}</h2>
<#if b.figures?has_content>
<table class="figures">
<thead>
<tr><th scope="col" width="24%">${t("briefing.counted")}</th><th scope="col" width="76%">${t("briefing.side-by-side")}</th></tr>
</thead>
<tbody>
<#list b.figures as row>
<tr>
<th scope="row"><b>${row.title}</b><#if row.row.scope?has_content><br><span class="muted"><#list row.row.scope as one>${one.text}<#sep>${t("mark.comma")}</#sep></#list></span></#if></th>
<td><#list row.figures as told><b class="figure">${told.entry.figure}</b> <@p.text told.entry.claimant/> <span class="muted">(${told.entry.said})</span><@p.marks told.marks/><#sep>${t("mark.semicolon")}</#sep></#list></td>
</tr>
</#list>
</tbody>
</table>
<#else>
<p>${t("briefing.no-figures")}</p>
</#if>

</div>

<div class="wide">
<h2>${t("briefing.situation")}</h2>
<#if b.situation??>
<div class="prose">${b.situation}</div>
</#if>
<#list b.days as day>
<h3>${day.heading}</h3>
<ul>
<#list day.events as one>
<li><b><@p.link {"text": one.title, "href": one.href}/></b> (${one.time.brief}<#if one.places?has_content>${t("mark.semicolon")}${one.places?map(place -> place.text)?join(t("mark.comma"))}</#if>)${t("mark.stop")}<#if one.summary??> <@p.text one.summary/></#if>&nbsp;<@p.marks one.marks/></li>
</#list>
</ul>
</#list>
<#if b.omitted?has_content>
<p class="omitted"><b>${t("briefing.omitted")}</b> ${b.omitted?join(t("mark.semicolon"))}${t("mark.stop")} <#if b.head.address??>${t("briefing.omitted-there", {"address": b.head.address})}<#else>${t("briefing.omitted-site", {"title": b.head.timeline})}</#if></p>
</#if>
</div>

<div class="narrow">
<h2>${t("briefing.contested")}</h2>
<#if b.contested?has_content>
<ul>
<#list b.contested as one>
<li><b><@p.link one.about/>:</b> <#list one.sides as side><@p.text side.claimant/>: ${side.said?remove_ending(t("mark.stop"))}<@p.marks side.marks/><#sep>${t("mark.semicolon")}</#sep></#list>${t("mark.stop")}</li>
</#list>
</ul>
<#else>
<p>${t("briefing.no-contested")}</p>
</#if>
<#if b.alsoContested?has_content>
<p><b>${t("briefing.also-contested")}</b> ${b.alsoContested?join(t("mark.semicolon"))}${t("mark.stop")}</p>
</#if>

<h2>${t("page.unknown-title")}</h2>
<#if b.unknown?has_content>
<@p.gaps b.unknown/>
<#else>
<p>${t("page.no-unknown")}</p>
</#if>
</div>

<div class="wide last">
<h2>${t("briefing.changes")}</h2>
<#if b.changes.since??>
<p>${t("briefing.since", {"briefing": b.changes.since})} <#if b.changes.events?has_content || b.changes.claims?has_content><#list b.changes.events + b.changes.claims as one><@p.link one/><#sep>${t("mark.semicolon")}</#sep></#list>${t("mark.stop")}<#else>${t("briefing.none")}</#if></p>
<#else>
<p>${t("briefing.first")}</p>
</#if>

<h2>${t("page.corrections")}</h2>
<#if b.changes.corrections?has_content>
<@p.corrections b.changes.corrections/>
<#else>
<p>${t("briefing.none")}</p>
</#if>
</div>

<div class="band colophon">
<h2>${t("page.notes-title")}</h2>
<p><#list b.notes as note><span class="note" id="${note.anchor}"><b>${note.number}</b> <@p.source note.source/></span><#sep>${t("mark.stop")} </#sep></#list>${t("mark.stop")}</p>
<h2>${t("briefing.method")}</h2>
<p>${b.method?join(" ")} <@p.untranslated/><@p.contact b.head/></p>
</div>
</@p.document>
