<#-- The parts that several pages share. -->

<#-- A text that stands in the original for want of a translation says so. -->
<#macro text of><#local language = foreign(of)><#if language?has_content><span class="original" lang="${language}" dir="auto">${of}</span><#else>${of}</#if></#macro>

<#-- The same, isolated, for it may be of another script. -->
<#macro apart of><#local language = foreign(of)><bdi<#if language?has_content> class="original" lang="${language}"</#if>>${of}</bdi></#macro>

<#-- Words that may lead somewhere. -->
<#macro link to><#if to.href??><a href="${to.href}"><@apart to.text/></a><#else><@apart to.text/></#if></#macro>

<#macro links to><#list to as one><@link one/><#sep>${t("mark.comma")}</#sep></#list></#macro>

<#-- Links as a list where they are many. -->
<#macro many of><#if of?size == 1><@link of[0]/><#else><ul<#if (of?size > 6)> class="many"</#if>><#list of as one><li><@link one/></li></#list></ul></#if></#macro>

<#-- Somebody's words; some editors write the quotation marks themselves. -->
<#macro quote of><#if of?starts_with("“") || of?starts_with("\"")><bdi>${of}</bdi><#else><q><bdi>${of}</bdi></q></#if></#macro>

<#-- Numbers of notes. -->
<#macro marks of><#if of?has_content><sup class="marks"><#list of as mark><a href="${mark.href}" title="${mark.name}"><span class="unseen">${t("page.note-word")} </span>${mark.number}</a><#sep> </#sep></#list></sup></#if></#macro>

<#-- A time, with the words in it; `brief` leaves out what a heading has said. -->
<#macro time of brief=false><#local text = brief?then(of.brief, of.text)><#if of.datetime??><time datetime="${of.datetime}">${text}</time><#else>${text}</#if></#macro>

<#macro speaker of><span class="speaker"><#if of.href??><a href="${of.href}"><@apart of.name/></a><#else>${of.name}</#if>:</span></#macro>

<#-- What is said; the figure leads to its claim. -->
<#macro said of href><#if of.figure??><span class="counted">${of.label}: <a class="figure" href="${href}">${of.figure}</a><#if of.parts??> <span class="parts">(<bdi>${of.parts}</bdi>)</span></#if></span></#if><#if of.text??><#if of.figure??>${t("mark.stop")} </#if><@apart of.text/></#if></#macro>

<#macro remark of><#if of.text?has_content><@text of.text/></#if><#if of.links?has_content><#if of.text?has_content> </#if><@links of.links/></#if></#macro>

<#-- Since when something counts as known, where that is not from the first moment on. -->
<#macro since known><#if (known > 0)> data-known="${known?c}"</#if></#macro>

<#-- Sentences beside a claim: all of them, or only how far it was checked and what replaced it. -->
<#macro remarks of whole><#local some = whole?then(of, of?filter(one -> one.always))><#if some?has_content>
<ul class="remarks">
<#list some as one>
<li<#if one.doubt> class="doubt"</#if><@since one.known/>><@remark one/></li>
</#list>
</ul>
</#if></#macro>

<#macro against of><#if of?has_content>
<ul class="against">
<#list of as rival>
<li<@since rival.known/>><span class="heading">${rival.denial?then(t("claim.denied"), t("claim.disputed"))}${t("mark.stop")}</span> <@speaker rival.says/> <@said rival.said rival.href/>&nbsp;<@marks rival.marks/></li>
</#list>
</ul>
</#if></#macro>

<#-- One claim in a list of an event. -->
<#macro claim of whole=false>
<p class="says"><@speaker of.says/> <@said of.said of.href/><#if !of.said.figure??> <a class="self" href="${of.href}" aria-label="${t("claim.link")}">#</a></#if>&nbsp;<@marks of.marks/></p>
<@remarks of.remarks whole/>
<@against of.against/>
</#macro>

<#-- Claims; those that rival each other stand together under one heading. -->
<#macro accounts of><#if of?has_content>
<ul class="claims">
<#list of as group>
<#if group.headings?has_content>
<li class="accounts"<@since group.known/>><p class="heading"><@spells group.headings/></p>
<ul>
<#list group.claims as one>
<li class="claim"<@since one.known/>><@claim one/></li>
</#list>
</ul>
</li>
<#else>
<li class="claim"<@since group.known/>><@claim group.claims[0]/></li>
</#if>
</#list>
</ul>
</#if></#macro>

<#-- Words that change with the moments; without a script, those of the latest. -->
<#macro spells of><#if of?size == 1 && of[0].from == 0>${of[0].text}<#else><#list of as one><span data-known="${one.from?c}"<#if one.until??> data-until="${one.until?c}" hidden</#if>>${one.text}</span></#list></#if></#macro>

<#-- What an event can be filtered by, for the page's script. -->
<#macro facets of><#if of.places?has_content> data-place="${of.places}"</#if><#if of.within?has_content> data-within="${of.within}"</#if><#if of.actors?has_content> data-actor="${of.actors}"</#if> data-type="${of.type}"<#if of.claimants?has_content> data-claimant="${of.claimants}"</#if> data-status="${of.statuses}" data-importance="${of.importance?c}"<#if of.tags?has_content> data-tag="${of.tags}"</#if> data-day="${of.day}" data-hour="${of.hours}"<#if (of.known > 0)> data-since="${of.known?c}"</#if></#macro>

<#-- An event in a list; `level` is the level of its heading. -->
<#macro event of level>
<article class="event ${of.kind}" id="${of.anchor}"<#if of.facets??><@facets of.facets/></#if>>
<p class="when"><@time of.time true/></p>
<div class="what">
<h${level}><a href="${of.href}"><@text of.title/></a></h${level}>
<p class="where"><#if of.draft><strong class="draft">${t("event.draft")}</strong> </#if>${of.type}<#if of.places?has_content> · <@links of.places/></#if></p>
<#if of.warning??>
<p class="warning"><strong>${t("event.warning")}${t("mark.stop")}</strong> <@text of.warning/></p>
</#if>
<#if of.summary??>
<p class="summary"><@text of.summary/>&nbsp;<@marks of.marks/></p>
<#elseif of.marks?has_content>
<p class="summary"><@marks of.marks/></p>
</#if>
<#if of.remarks?has_content>
<p class="doubt">${of.remarks?join(" ")}</p>
</#if>
<@accounts of.accounts/>
<p class="permalink"><a href="${of.href}">${t("page.permalink")}<span class="unseen">: ${of.title}</span></a></p>
</div>
</article>
</#macro>

<#-- The events under one heading; the list counts on from the one before. -->
<#macro events of level>
<ol class="events" start="${of.start}">
<#list of.events as one>
<li><@event one level/></li>
</#list>
</ol>
</#macro>

<#macro days of level>
<#list of as day>
<section class="day" aria-labelledby="${day.anchor}">
<h${level} id="${day.anchor}">${day.heading}</h${level}>
<@events day level + 1/>
</section>
</#list>
</#macro>

<#-- A source on one line. -->
<#macro source of><cite<#if of.language??> lang="${of.language}"</#if>><#if of.href??><a href="${of.href}"><bdi>${of.title}</bdi></a><#else><bdi>${of.title}</bdi></#if></cite><#if of.author??>${t("mark.comma")}<bdi>${of.author}</bdi></#if><#if of.publisher??>${t("mark.comma")}<@link of.publisher/></#if><#if of.published??>${t("mark.comma")}${of.published}</#if><#list of.remarks as remark>${t("mark.semicolon")}<bdi>${remark}</bdi></#list>${t("mark.stop")}<#if of.note??> <@apart of.note/></#if><#if of.archived??> <a href="${of.archived}">${t("source.archived")}</a>${t("mark.stop")}</#if></#macro>

<#macro notes of title id="notes" below=false><#if of?has_content>
<section class="block<#if below> below</#if>" aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
<ol class="notes">
<#list of as note>
<li id="${note.anchor}"><@source note.source/> <a class="details" href="${note.source.page}">${t("source.details")}<span class="unseen">: ${note.source.title}</span></a></li>
</#list>
</ol>
<#nested>
</section>
</#if></#macro>

<#-- A value that reads from left to right among words that do not. -->
<#function isolated value><#return (page.shell.direction == "rtl")?then("\x2068" + value + "\x2069", value)></#function>

<#macro corrections of>
<ul class="corrections">
<#list of as one>
<li><p><time datetime="${one.datetime}">${one.date}</time><#if one.event??>: <@link one.event/></#if></p>
<p><#if one.was??>${t("page.corrected", {"field": one.field, "was": isolated(one.was), "now": isolated(one.now)})}<#else>${t("page.corrected-field", {"field": one.field})}</#if> <@apart one.reason/></p></li>
</#list>
</ul>
</#macro>

<#-- What was erased: when, what kind of thing, and why. -->
<#macro erased of>
<ul class="corrections">
<#list of as one>
<li><p><time datetime="${one.datetime}">${one.date}</time>: ${one.kind} · <@link one.id/></p>
<p><@apart one.reason/></p></li>
</#list>
</ul>
</#macro>

<#-- The pages before and after a page. -->
<#macro turn of><#if of.earlier?? || of.later??>
<nav class="turn" aria-label="${t("page.turn")}">
<#if of.earlier??><a href="${of.earlier.href}" rel="prev">${t("page.earlier", {"title": of.earlier.text})}</a></#if>
<#if of.later??><a href="${of.later.href}" rel="next">${t("page.later", {"title": of.later.text})}</a></#if>
</nav>
</#if></#macro>
