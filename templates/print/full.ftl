<#import "parts.ftl" as p>
<#import "figures.ftl" as figures>
<#import "strip.ftl" as strip>
<#import "map.ftl" as map>
<#import "sheet.ftl" as sheet>
<#assign b = briefing>
<#assign sections = [
  {"id": "figures", "title": t("briefing.key-figures")},
  {"id": "hours", "title": t("page.strip-title")}]>
<#if b.map??><#assign sections += [{"id": "where", "title": t("page.map-title")}]></#if>
<#assign sections += [
  {"id": "chronology", "title": t("briefing.chronology")},
  {"id": "sheets", "title": t("briefing.sheets"), "parts": b.sheets},
  {"id": "responsibility", "title": t("briefing.responsibility")},
  {"id": "contested", "title": t("briefing.contested")},
  {"id": "unknown", "title": t("page.unknown-title")},
  {"id": "actors", "title": t("briefing.actors")},
  {"id": "method", "title": t("briefing.method")},
  {"id": "changes", "title": t("briefing.changes")},
  {"id": "corrections", "title": t("page.corrections")},
  {"id": "sources", "title": t("page.notes-title")}]>
<#macro moment one>
<tr><td>${one.local}</td><td>${one.utc!"–"}</td><td>${one.precision}</td><td><b><@p.link one.event/></b> <span class="muted">${one.type}<#if one.places?has_content> · ${one.places?map(place -> place.text)?join(t("mark.comma"))}</#if></span>&nbsp;<@p.marks one.marks/></td></tr>
</#macro>
<#macro entry to text><a href="#${to}" title="${text}"><@p.text text/></a></#macro>
<#-- A line from right to left: what the style sheet adds stands alone, for it pushes others aside. -->
<#macro line to text level><tr><th scope="row" class="${level}" width="90%"><a href="#${to}" title="${text}"><@p.text text/></a></th><td width="10%"><a class="number" href="#${to}" title="${text}"></a></td></tr></#macro>
<@p.document b.head "full.css" true sections>
<@p.head b.head/>
<div class="bottom-line">${b.bottomLine}</div>
<#if b.added??>
<div class="prose">${b.added}</div>
</#if>

<h2 id="contents">${t("briefing.contents")}</h2>
<#if b.head.direction == "rtl">
<table class="contents">
<tbody>
<#list sections as section>
<@line section.id section.title ""/>
<#list section.parts![] as one><@line one.path one.title "part"/></#list>
</#list>
</tbody>
</table>
<#else>
<ul class="contents">
<#list sections as section>
<li><@entry section.id section.title/>
<#if section.parts?has_content>
<ul>
<#list section.parts as one>
<li><@entry one.path one.title/></li>
</#list>
</ul>
</#if>
</li>
</#list>
</ul>
</#if>

<h2 id="figures">${t("briefing.key-figures")}</h2>
<p class="hint">${t("briefing.figures-hint")}</p>
<@figures.table b.figures/>

<h2 id="hours">${t("page.strip-title")}</h2>
<@strip.strip b.strip b.rows b.head.direction/>

<#if b.map??>
<h2 id="where">${t("page.map-title")}</h2>
<@map.map b.map/>
</#if>

<h2 id="chronology">${t("briefing.chronology")}</h2>
<table class="chronology">
<thead>
<tr><th scope="col" width="27%">${t("briefing.local-time")}</th><th scope="col" width="16%">UTC</th><th scope="col" width="15%">${t("briefing.precision")}</th><th scope="col" width="42%">${t("briefing.event")}</th></tr>
</thead>
<#list b.chronology as stretch>
<tbody class="kept">
<tr class="group"><th scope="colgroup" colspan="4">${stretch.heading}</th></tr>
<@moment stretch.moments?first/>
</tbody>
<#if stretch.moments?size gt 1>
<tbody>
<#list stretch.moments[1..] as one><@moment one/></#list>
</tbody>
</#if>
</#list>
</table>

<h2 id="sheets">${t("briefing.sheets")}</h2>
<#list b.sheets as one>
<@sheet.event one/>
</#list>
<#if b.loose?has_content>
<div class="sheet">
<h3>${t("briefing.loose")}</h3>
<@sheet.accounts b.loose true/>
</div>
</#if>

<h2 id="responsibility">${t("briefing.responsibility")}</h2>
<#list b.responsibility as kind>
<div<#if kind.claims?size lt 6> class="kept"</#if>>
<h3>${kind.title}</h3>
<#if kind.claims?has_content>
<table class="responsibility">
<thead>
<tr><th scope="col" width="22%">${t("page.column.claimant")}</th><th scope="col" width="20%">${t("briefing.names")}</th><th scope="col" width="33%">${t("page.column.said")}</th><th scope="col" width="25%">${t("briefing.event")}</th></tr>
</thead>
<tbody>
<#list kind.claims as one>
<tr><td><@p.text one.claim.says.name/><#if one.claim.published??> <span class="muted">${one.claim.published}</span></#if></td><td>${one.names?join(t("mark.comma"))}</td><td><@p.said one.claim.said/>&nbsp;<@p.marks one.claim.marks/></td><td><#if one.event??><@p.link one.event/><#else>–</#if></td></tr>
</#list>
</tbody>
</table>
<#else>
<p>${kind.none}</p>
</#if>
</div>
</#list>

<h2 id="contested">${t("briefing.contested")}</h2>
<#if b.contested?has_content>
<@sheet.accounts b.contested false/>
<#else>
<p>${t("briefing.no-contested")}</p>
</#if>

<h2 id="unknown">${t("page.unknown-title")}</h2>
<#if b.unknown?has_content>
<@p.gaps b.unknown/>
<#else>
<p>${t("page.no-unknown")}</p>
</#if>

<h2 id="actors">${t("briefing.actors")}</h2>
<table class="actors">
<thead>
<tr><th scope="col" width="30%">${t("briefing.actor")}</th><th scope="col" width="20%">${t("page.actor-type")}</th><th scope="col" width="50%">${t("page.editor-note")}</th></tr>
</thead>
<tbody>
<#list b.actors as one>
<tr id="${one.anchor}"><td><b><@p.text one.name.text/></b><#if one.aliases?has_content> <span class="muted">${one.aliases?join(t("mark.comma"))}</span></#if></td><td>${one.type}<#if one.partOf??>${t("mark.semicolon")}${t("page.part-of")}: ${one.partOf}</#if></td><td><#if one.note??><@p.text one.note/><#else>–</#if></td></tr>
</#list>
</tbody>
</table>
<h3>${t("briefing.terms")}</h3>
<table class="terms">
<tbody>
<#list b.terms as one>
<tr><th scope="row" width="30%">${one.word}</th><td width="70%">${one.meaning}</td></tr>
</#list>
</tbody>
</table>

<h2 id="method">${t("briefing.method")}</h2>
<#list b.method as line>
<p>${line}</p>
</#list>
<#if b.page??>
<div class="prose">${b.page}</div>
</#if>

<h2 id="changes">${t("briefing.changes")}</h2>
<#if b.changes.since??>
<p>${t("briefing.since", {"briefing": b.changes.since})}<#if !b.changes.events?has_content && !b.changes.claims?has_content> ${t("briefing.none")}</#if></p>
<#if b.changes.events?has_content || b.changes.claims?has_content>
<ul>
<#list b.changes.events + b.changes.claims as one>
<li><@p.link one/></li>
</#list>
</ul>
</#if>
<#else>
<p>${t("briefing.first")}</p>
</#if>

<h2 id="corrections">${t("page.corrections")}</h2>
<#if b.changes.corrections?has_content>
<@p.corrections b.changes.corrections/>
<#else>
<p>${t("briefing.none")}</p>
</#if>

<p class="contact"><@p.untranslated/><@p.contact b.head/></p>

<h2 id="sources">${t("page.notes-title")}</h2>
<table class="notes">
<tbody>
<#list b.notes as note>
<tr id="${note.anchor}"><th scope="row" width="6%">${note.number}</th><td width="94%"><@p.source note.source><#list note.source.remarks as remark>${t("mark.semicolon")}${remark}</#list></@p.source>${t("mark.stop")}<#if note.source.note??> <@p.text note.source.note/></#if><#if note.source.href??> <a class="address" href="${note.source.href}" title="${note.source.title}">${note.source.href}</a></#if><#if note.source.archived??> ${t("source.archived")}: <a class="address" href="${note.source.archived}" title="${t("source.archived")}: ${note.source.title}">${note.source.archived}</a></#if></td></tr>
</#list>
</tbody>
</table>
</@p.document>
