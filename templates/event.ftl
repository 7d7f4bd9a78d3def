<#import "layout.ftl" as l>
<#import "parts.ftl" as p>
<@l.page>
<article class="${page.kind}">
<h1><@p.text page.title/></h1>
<#if page.withdrawn>
<p class="withdrawn">${t("event.withdrawn-text")}</p>
<p class="muted">${page.copy}</p>
<#else>
<#if page.draft>
<p class="draft">${t("event.draft-text")}</p>
</#if>
<#if page.warning??>
<p class="warning"><strong>${t("event.warning")}${t("mark.stop")}</strong> <@p.text page.warning/></p>
</#if>
<#if page.summary??>
<p class="lede"><@p.text page.summary/>&nbsp;<@p.marks page.marks/></p>
</#if>
<dl class="about">
<dt>${t("event.when")}</dt>
<dd><@p.time page.time/><#if !page.summary??>&nbsp;<@p.marks page.marks/></#if></dd>
<#if page.time.others?has_content>
<dt>${t("event.elsewhere")}</dt>
<dd>${page.time.others?join(t("mark.semicolon"))}</dd>
</#if>
<#if page.time.reported??>
<dt>${t("event.reported")}</dt>
<dd><@p.quote page.time.reported/></dd>
</#if>
<#list page.order as order>
<dt>${order.relation}</dt>
<dd><@p.many order.events/></dd>
</#list>
<#if page.ended??>
<dt>${t("event.ended")}</dt>
<dd>${page.ended}</dd>
</#if>
<#if page.places?has_content>
<dt>${t("event.where")}</dt>
<dd><ul><#list page.places as chain><li><@p.links chain/></li></#list></ul></dd>
</#if>
<#list page.participants as participant>
<dt>${participant.role}</dt>
<dd><@p.links participant.actors/></dd>
</#list>
<dt>${t("event.type-label")}</dt>
<dd>${page.type}</dd>
<#if page.remarks?has_content>
<dt>${t("event.status-label")}</dt>
<dd>${page.remarks?join(" ")}</dd>
</#if>
</dl>
<#list page.pictures as picture>
<@pictured picture/>
</#list>
<#if page.body??>
<div class="prose">${page.body}</div>
</#if>
<#if page.accounts?has_content>
<section class="block" aria-labelledby="claims">
<h2 id="claims">${t("claim.title")}</h2>
<ul class="claims">
<#list page.accounts as group>
<#if group.headings?has_content>
<li class="accounts"><p class="heading"><@p.spells group.headings/></p>
<ul>
<#list group.claims as claim>
<li class="claim" id="${claim.anchor}"><@whole claim/></li>
</#list>
</ul>
</li>
<#else>
<li class="claim" id="${group.claims[0].anchor}"><@whole group.claims[0]/></li>
</#if>
</#list>
</ul>
</section>
</#if>
<#if page.estimate??>
<section class="block" aria-labelledby="estimate">
<h2 id="estimate">${t("event.estimate")}</h2>
<p class="hint">${t("event.estimate-hint")}</p>
<p><strong>${page.estimate.figure}</strong></p>
<p class="prose"><@p.text page.estimate.rationale/></p>
</section>
</#if>
<#if page.relations?has_content>
<section class="block" aria-labelledby="related">
<h2 id="related">${t("event.related")}</h2>
<dl class="about">
<#list page.relations as one>
<dt>${one.relation}</dt>
<dd><@p.many one.events/></dd>
</#list>
</dl>
</section>
</#if>
</#if>
<#if page.corrections?has_content>
<section class="block" aria-labelledby="corrected">
<h2 id="corrected">${t("event.corrections")}</h2>
<@p.corrections page.corrections/>
</section>
</#if>
<@p.notes page.notes t("page.notes-title")/>
<#if !page.withdrawn>
<section class="block" aria-labelledby="cite">
<h2 id="cite">${t("event.cite")}</h2>
<p class="copy">${page.copy}</p>
</section>
</#if>
</article>
<@p.turn page/>
</@l.page>
<#-- A picture with everything that is known of it. Behind a warning it is not even fetched before a
  reader opens it; a graphic one is told in words. -->
<#macro pictured of>
<figure class="picture<#if of.image?? && of.image.upright> upright</#if>">
<#if of.warning??>
<details class="veil">
<summary>${of.warning}</summary>
<#if of.image??><@image of/><#else><p>${of.alt}</p></#if>
</details>
<#elseif of.image??>
<@image of/>
</#if>
<figcaption>
<#if of.caption??>
<p>${of.caption}</p>
</#if>
<ul class="remarks">
<#list of.credits as credit>
<li>${credit}</li>
</#list>
<li class="doubt">${of.verification}</li>
</ul>
</figcaption>
</figure>
</#macro>
<#macro image of><img src="${of.image.src}" srcset="${of.image.srcset}" sizes="(min-width: 46rem) 42rem, 92vw" width="${of.image.width?c}" height="${of.image.height?c}" alt="${of.alt}" loading="lazy" decoding="async"></#macro>
<#-- A claim with everything that is known of it. -->
<#macro whole of>
<@p.claim of true/>
<#if of.reported??>
<p class="reported">${t("claim.reported")}: <@p.quote of.reported/><#if of.translation??> ${t("claim.translation")}: <@p.quote of.translation/></#if></p>
</#if>
<#if of.note??>
<p class="note">${t("claim.note")}: ${of.note}</p>
</#if>
<#if of.published?? || of.asOf??>
<p class="said-when"><#if of.published??>${t("claim.published", {"time": of.published})}${t("mark.stop")}</#if><#if of.asOf??> ${t("claim.as-of", {"time": of.asOf})}${t("mark.stop")}</#if></p>
</#if>
<details class="citing"><summary>${t("claim.cite")}</summary><p class="copy">${of.citation}</p></details>
</#macro>
