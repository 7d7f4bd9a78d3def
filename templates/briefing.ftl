<#import "layout.ftl" as l>
<#import "parts.ftl" as p>
<#import "strip.ftl" as strip>
<#import "ledger.ftl" as ledger>
<#import "map.ftl" as map>
<#assign b = page.flash!page.full>
<@l.page>
<p class="hint">${b.head.kind}<#if b.head.number??> · ${b.head.number}</#if></p>
<h1>${b.head.title}</h1>
<#if b.head.subject??>
<p class="standfirst">${b.head.subject}</p>
</#if>
<dl class="about">
<dt>${b.head.knownAt?then(t("briefing.known-at"), t("briefing.as-of"))}</dt>
<dd>${b.head.asOf}${t("mark.semicolon")}${b.head.asOfUtc}</dd>
<#if b.head.period??>
<dt>${t("briefing.period")}</dt>
<dd>${b.head.period}</dd>
</#if>
<#if b.head.covers?has_content>
<dt>${t("briefing.covers")}</dt>
<dd><#list b.head.covers as one><bdi>${one}</bdi><#sep>${t("mark.comma")}</#sep></#list></dd>
</#if>
<dt>${t("briefing.files")}</dt>
<dd><@p.links page.files/></dd>
</dl>
<div class="standfirst">${b.bottomLine}</div>
<#if page.flash??><@flash page.flash/><#else><@full page.full/></#if>

<section class="block" aria-labelledby="method">
<h2 id="method">${t("briefing.method")}</h2>
<#list b.method as line>
<p>${line}</p>
</#list>
<#if page.full?? && page.full.page??>
<div class="prose">${page.full.page}</div>
</#if>
</section>

<section class="block" aria-labelledby="changes">
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
</section>

<section class="block" aria-labelledby="corrections">
<h2 id="corrections">${t("page.corrections")}</h2>
<#if b.changes.corrections?has_content>
<@p.corrections b.changes.corrections/>
<#else>
<p>${t("briefing.none")}</p>
</#if>
</section>

<@p.notes b.notes t("page.notes-title") "sources"/>
</@l.page>

<#macro figures rows title>
<section class="block" aria-labelledby="figures">
<h2 id="figures">${title}</h2>
<#if rows?has_content>
<div class="tally">
<div class="tally-groups">
<#list rows as row>
<div class="tally-group">
<h3 class="tally-title"><bdi>${row.title}</bdi></h3>
<@ledger.row row.row {"claimant": t("ledger.claimant"), "figure": t("ledger.figure")}/>
</div>
</#list>
</div>
</div>
<#else>
<p>${t("briefing.no-figures")}</p>
</#if>
</section>
</#macro>

<#macro unknown gaps>
<section class="block" aria-labelledby="unknown">
<h2 id="unknown">${t("page.unknown-title")}</h2>
<#if gaps?has_content>
<ul class="gaps">
<#list gaps as gap>
<li><#if gap.missing??>${gap.missing} </#if><@p.apart gap.text/><#if gap.time??> (${gap.time})</#if> <#if gap.about?has_content><span class="muted"><@p.links gap.about/></span> </#if><@p.marks gap.marks/></li>
</#list>
</ul>
<#else>
<p>${t("page.no-unknown")}</p>
</#if>
</section>
</#macro>

<#macro flash b>
<section class="block" aria-labelledby="highlights">
<h2 id="highlights">${t("briefing.highlights")}</h2>
<#if b.highlighted??>
<div class="prose">${b.highlighted}</div>
<#else>
<ul>
<#list b.highlights as one>
<li><a href="${one.href}"><@p.apart one.title/></a> (<@p.time one.time/>).<#if one.summary??> <@p.text one.summary/></#if>&nbsp;<@p.marks one.marks/></li>
</#list>
</ul>
</#if>
</section>

<@figures b.figures t("briefing.figures")/>

<section class="block" aria-labelledby="situation">
<h2 id="situation">${t("briefing.situation")}</h2>
<#if b.situation??>
<div class="prose">${b.situation}</div>
</#if>
<@p.days b.days 3/>
</section>

<section class="block" aria-labelledby="contested">
<h2 id="contested">${t("briefing.contested")}</h2>
<#if b.contested?has_content>
<ul>
<#list b.contested as one>
<li><strong><@p.link one.about/></strong>: <#list one.sides as side><@p.apart side.claimant/>: <bdi>${side.said}</bdi>&nbsp;<@p.marks side.marks/><#sep>${t("mark.semicolon")}</#sep></#list></li>
</#list>
</ul>
<#else>
<p>${t("briefing.no-contested")}</p>
</#if>
</section>

<@unknown b.unknown/>
</#macro>

<#macro full b>
<#if b.added??>
<div class="prose">${b.added}</div>
</#if>
<@figures b.figures t("briefing.key-figures")/>

<section class="block" aria-labelledby="hours">
<h2 id="hours">${t("page.strip-title")}</h2>
<@strip.strip b.strip/>
</section>

<#if b.map??>
<section class="block" aria-labelledby="where">
<h2 id="where">${t("page.map-title")}</h2>
<@map.map b.map/>
</section>
</#if>

<section class="block" aria-labelledby="chronology">
<h2 id="chronology">${t("briefing.chronology")}</h2>
<#list b.chronology as stretch>
<h3>${stretch.heading}</h3>
<ol>
<#list stretch.moments as one>
<li>${one.local}<#if one.utc??> (${one.utc})</#if>${t("mark.comma")}${one.precision}: <@p.link one.event/>&nbsp;<@p.marks one.marks/></li>
</#list>
</ol>
</#list>
</section>

<section class="block" aria-labelledby="sheets">
<h2 id="sheets">${t("briefing.sheets")}</h2>
<#list b.sheets as one>
<article class="event ${one.kind}" id="${one.path}">
<p class="when"><@p.time one.time true/></p>
<div class="what">
<h3><a href="${page.shell.root}events/${one.path?remove_beginning("event-")}/index.html">${one.title}</a></h3>
<#if one.warning??>
<p class="warning"><strong>${t("event.warning")}${t("mark.stop")}</strong> ${one.warning}</p>
</#if>
<#if one.summary??>
<p class="summary">${one.summary}&nbsp;<@p.marks one.marks/></p>
</#if>
<@p.accounts one.accounts/>
</div>
</article>
</#list>
<#if b.loose?has_content>
<h3>${t("briefing.loose")}</h3>
<@p.accounts b.loose/>
</#if>
</section>

<section class="block" aria-labelledby="responsibility">
<h2 id="responsibility">${t("briefing.responsibility")}</h2>
<#list b.responsibility as kind>
<h3>${kind.title}</h3>
<#if kind.claims?has_content>
<ul class="claims">
<#list kind.claims as one>
<li class="claim"><p class="says"><@p.speaker one.claim.says/> <@p.said one.claim.said one.claim.href/>&nbsp;<@p.marks one.claim.marks/></p>
<#if one.names?has_content>
<p class="muted">${t("briefing.names")}: <#list one.names as name><bdi>${name}</bdi><#sep>${t("mark.comma")}</#sep></#list><#if one.event??>${t("mark.stop")} <@p.link one.event/></#if></p>
</#if>
</li>
</#list>
</ul>
<#else>
<p>${kind.none}</p>
</#if>
</#list>
</section>

<section class="block" aria-labelledby="contested">
<h2 id="contested">${t("briefing.contested")}</h2>
<#if b.contested?has_content>
<@p.accounts b.contested/>
<#else>
<p>${t("briefing.no-contested")}</p>
</#if>
</section>

<@unknown b.unknown/>

<section class="block" aria-labelledby="actors">
<h2 id="actors">${t("briefing.actors")}</h2>
<dl class="about">
<#list b.actors as one>
<dt id="${one.anchor}"><@p.link one.name/></dt>
<dd>${one.type}<#if one.partOf??>${t("mark.semicolon")}${t("page.part-of")}: <bdi>${one.partOf}</bdi></#if><#if one.note??>${t("mark.stop")} <@p.apart one.note/></#if></dd>
</#list>
<#list b.terms as one>
<dt><bdi>${one.word}</bdi></dt>
<dd>${one.meaning}</dd>
</#list>
</dl>
</section>
</#macro>
