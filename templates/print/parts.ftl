<#-- The parts that printed briefings share. Paper has no pointer and no style sheet of the site's:
     links carry titles for those who hear the page, drawings carry colours as attributes. -->

<#-- A text that stands in the original for want of a translation says so. -->
<#macro text of><#local language = foreign(of)><#if language?has_content><bdi class="original" lang="${language}">${of}<sup class="tongue">${language}</sup></bdi><#else>${of}</#if></#macro>

<#macro link to><#if to.href?has_content><a href="${to.href}" title="${to.text}"><@text to.text/></a><#else><@text to.text/></#if></#macro>

<#macro links of><#list of as one><@link one/><#sep>${t("mark.comma")}</#sep></#list></#macro>

<#macro marks of><#if of?has_content><sup><#list of as mark><a href="${mark.href}" title="${mark.name}">${mark.number}</a><#sep>${t("mark.comma")?replace(" ", "\xA0")}</#sep></#list></sup></#if></#macro>

<#macro quote of><#if of?starts_with("“") || of?starts_with("\"")><bdi>${of}</bdi><#else><#list t("claim.quoted", {"words": "#"})?split("#") as mark>${mark}<#sep><bdi>${of}</bdi></#sep></#list></#if></#macro>

<#macro speaker of><span class="speaker"><@text of.name/>:</span></#macro>

<#macro said of><#if of.figure??>${of.label}: <b>${of.figure}</b><#if of.parts??> (${of.parts})</#if></#if><#if of.text??><#if of.figure??>${t("mark.stop")} </#if><@text of.text/></#if></#macro>

<#macro remark of><#if of.text?has_content><@text of.text/></#if><#if of.links?has_content><#if of.text?has_content> </#if><@links of.links/></#if></#macro>

<#-- What stands around every printed page. -->
<#-- @param outline the sections, as bookmarks -->
<#macro document of sheet headed=true outline=[]>
<!doctype html>
<html lang="${of.language}" dir="${of.direction}">
<head>
<meta charset="utf-8">
<title>${of.title}</title>
<link rel="stylesheet" href="print.css">
<link rel="stylesheet" href="${sheet}">
<#if outline?has_content>
<bookmarks>
<#list outline as one>
<bookmark name="${one.title}" href="#${one.id}"><#list one.parts![] as part><bookmark name="${part.title}" href="#${part.path}"></bookmark></#list></bookmark>
</#list>
</bookmarks>
</#if>
</head>
<body class="${of.direction}">
<#if headed>
<div class="running running-head"><#if of.number??>${of.number} · </#if>${of.title} · ${of.knownAt?then(t("briefing.known-at"), t("briefing.as-of"))} ${of.asOf}</div>
</#if>
<div class="running running-foot">${of.timeline} · <#list t("briefing.page-of", {"page": "#page#", "pages": "#pages#"})?split("#") as piece><#if piece == "page" || piece == "pages"><span class="${piece}"></span><#else>${piece}</#if></#list></div>
<#nested>
</body>
</html>
</#macro>

<#macro head of>
<div class="head">
<#if of.code??>
<div class="code"><svg width="79" viewBox="0 0 ${of.code.size?c} ${of.code.size?c}" alt="${t("briefing.code", {"address": of.address})}"><rect width="${of.code.size?c}" height="${of.code.size?c}" fill="#ffffff"/><path d="${of.code.path}" fill="#000000"/></svg></div>
</#if>
<p class="kind">${of.kind}<#if of.number??> · ${of.number}</#if></p>
<h1>${of.title}</h1>
<#if of.subject??>
<p class="subject">${of.subject}</p>
</#if>
<p class="facts"><b>${of.knownAt?then(t("briefing.known-at"), t("briefing.as-of"))}:</b> ${of.asOf} · ${of.asOfUtc}<#if of.period??><br><b>${t("briefing.period")}:</b> ${of.period}</#if><#if of.covers?has_content><br><b>${t("briefing.covers")}:</b> ${of.covers?join(t("mark.comma"))}</#if><br>${of.counts?join(t("mark.comma"))} · ${of.timeline} · ${of.edition}<#if of.address??><br><a href="${of.address}" title="${of.address}">${of.address}</a></#if></p>
</div>
</#macro>

<#macro gaps of>
<ul>
<#list of as gap>
<li><#if gap.missing??>${gap.missing} </#if><@text gap.text/><#if gap.time??> (${gap.time})</#if>&nbsp;<@marks gap.marks/></li>
</#list>
</ul>
</#macro>

<#macro corrections of>
<ul>
<#list of as one>
<li>${one.date}<#if one.event??>: <@link one.event/></#if>${t("mark.stop")} <#if one.was??>${t("page.corrected", {"field": one.field, "was": one.was, "now": one.now})}<#else>${t("page.corrected-field", {"field": one.field})}</#if> <@text one.reason/></li>
</#list>
</ul>
</#macro>

<#macro untranslated><#if foreign()?has_content>${t("page.untranslated", {"mark": foreign()})} </#if></#macro>

<#-- A name or an address, which has no translation. -->
<#macro named to><#if to.href?has_content><a href="${to.href}" title="${to.text}">${to.text}</a><#else><bdi>${to.text}</bdi></#if></#macro>

<#macro contact of><#if of.publisher??>${t("page.publisher")}: <@named of.publisher/>${t("mark.stop")} </#if><#if of.contact??>${t("page.contact")}: <@named of.contact/> </#if><#if of.licence??>${t("page.licence")}: <@named of.licence/>${t("mark.stop")}</#if></#macro>

<#-- A source with everything by which it can be found again. -->
<#macro source of><#if of.href??><a href="${of.href}" title="${of.title}">${of.title}</a><#else><bdi>${of.title}</bdi></#if><#if of.author??>${t("mark.comma")}<bdi>${of.author}</bdi></#if><#if of.publisher??>${t("mark.comma")}<bdi>${of.publisher.text}</bdi></#if><#if of.published??>${t("mark.comma")}${of.published}</#if><#nested></#macro>
