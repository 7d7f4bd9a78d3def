<#import "layout.ftl" as l>
<#import "parts.ftl" as p>
<#import "strip.ftl" as strip>
<#import "ledger.ftl" as ledger>
<#import "map.ftl" as map>
<#import "explore.ftl" as explore>
<@l.page script=true>
<script type="application/json" id="words">${page.words}</script>
<h1><@p.text page.title/></h1>
<#if page.standfirst??>
<p class="standfirst"><@p.text page.standfirst/></p>
</#if>
<ul class="facts">
<#if page.window??>
<li>${page.window}</li>
</#if>
<#list page.counts as count>
<li><@p.link count/></li>
</#list>
<li class="muted">${page.edition}</li>
</ul>

<@explore.explore page.explore page.whole/>
<section class="block" aria-labelledby="hours">
<h2 id="hours">${t("page.strip-title")}</h2>
<@strip.strip page.strip true/>
</section>

<section class="block" aria-labelledby="figures">
<h2 id="figures">${t("page.ledger-title")}</h2>
<p class="hint">${t("page.ledger-hint")}<#if !page.whole> ${t("page.ledger-of-list")}</#if></p>
<@ledger.ledger page.ledger/>
<#assign first = page.ledger.groups?map(group -> group.known)?min!0>
<#if (first > 0)>
<p data-none data-known="0" data-until="${first?c}" hidden>${t("page.ledger-none")}</p>
</#if>
<p class="links"><a href="${page.shell.root}claims/index.html">${t("page.ledger-all")}</a></p>
</section>

<section class="block<#if !page.whole> below</#if>" aria-labelledby="where">
<h2 id="where">${t("page.map-title")}</h2>
<@map.map page.map/>
</section>

<section class="block<#if !page.whole> below</#if>" aria-labelledby="events">
<h2 id="events">${t("page.list-title")}</h2>
<p class="hint">${page.listHint}</p>
<p data-none hidden>${t("page.list-none")}</p>
<@p.days page.days 3/>
<#if page.dayLinks?has_content>
<h3 id="days">${t("page.days")}</h3>
<ul class="columns">
<#list page.dayLinks as day>
<li><@p.link day/></li>
</#list>
</ul>
</#if>
</section>

<section class="block<#if !page.whole> below</#if>" aria-labelledby="unknown">
<h2 id="unknown">${t("page.unknown-title")}</h2>
<#if page.unknown?has_content>
<ul class="gaps">
<#list page.unknown as gap>
<li><#if gap.missing??>${gap.missing} </#if><@p.apart gap.text/><#if gap.time??> (${gap.time})</#if> <#if gap.about?has_content><span class="muted"><@p.links gap.about/></span> </#if><@p.marks gap.marks/></li>
</#list>
</ul>
<#else>
<p>${t("page.no-unknown")}</p>
</#if>
</section>

<section class="block<#if !page.whole> below</#if>" aria-labelledby="corrections">
<h2 id="corrections">${t("page.corrections")}</h2>
<#if page.corrections?has_content>
<@p.corrections page.corrections/>
<p class="links"><a href="${page.shell.root}corrections/index.html">${t("page.corrections-all")}</a></p>
<#else>
<p>${t("page.no-corrections")}</p>
</#if>
</section>

<@p.notes page.notes t("page.notes-title") "sources" !page.whole>
<p class="links"><a href="${page.shell.root}sources/index.html">${t("page.notes-all")}</a></p>
</@p.notes>

<#if page.shell.foot.briefings?has_content>
<section class="block" aria-labelledby="briefings">
<h2 id="briefings">${t("briefing.title")}</h2>
<ul class="links">
<#list page.shell.foot.briefings as briefing>
<li><@p.link briefing/></li>
</#list>
</ul>
</section>

</#if>
<section class="block" aria-labelledby="made">
<h2 id="made">${t("page.made-title")}</h2>
<ul class="links">
<#list page.made as one>
<li><@p.link one/></li>
</#list>
<li>${t("page.made-hint")}: <#list page.shell.foot.files as file><@p.link file/><#sep>${t("mark.comma")}</#sep></#list></li>
</ul>
</section>
</@l.page>
