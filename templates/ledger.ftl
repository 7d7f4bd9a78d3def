<#-- The ledger. `view` is a LedgerView. Each row is a list of who says how many. The axis behind the
     numbers is decoration; the numbers are the text. -->

<#import "parts.ftl" as parts>

<#macro dot d>
<svg class="tally-marks" aria-hidden="true" width="100%" height="100%">
<#if d.from != d.to><line class="tally-span" x1="${d.from?c}%" x2="${d.to?c}%" y1="50%" y2="50%"/></#if>
<circle class="tally-dot<#if d.vague> vague</#if>" cx="${d.from?c}%" cy="50%" r="5"/><#if d.opensBefore><svg x="${d.from?c}%" y="50%" overflow="visible"><path class="tally-arrow" d="M-7 0H-14M-11 -3.5L-15 0L-11 3.5"/></svg></#if>
<#if d.from != d.to><circle class="tally-dot<#if d.vague> vague</#if>" cx="${d.to?c}%" cy="50%" r="5"/></#if>
<#if d.opensAfter><svg x="${d.to?c}%" y="50%" overflow="visible"><path class="tally-arrow" d="M7 0H14M11 -3.5L15 0L11 3.5"/></svg></#if>
</svg>
</#macro>

<#macro phrase p><#if p.href??><a href="${p.href}"><@parts.apart p.text/></a><#else><@parts.apart p.text/></#if></#macro>

<#macro entry e headings>
<div class="tally-entry<#if e.superseded??> superseded</#if><#if !e.dot??> alone</#if>"<@parts.since e.known/><#if e.superseded??> data-superseded="${e.superseded?c}"</#if>>
<dt><span class="visually-hidden">${headings.claimant}: </span><span class="tally-claimant"><#if e.actorHref??><a href="${e.actorHref}"><@parts.apart e.claimant/></a><#else>${e.claimant}</#if></span> <span class="tally-said"><bdi>${e.said}</bdi><#list e.marks as mark>${t("mark.semicolon")}<bdi>${mark}</bdi></#list><#if e.superseded??><span<@parts.since e.superseded/>>${t("mark.semicolon")}<bdi>${t("ledger.superseded")}</bdi></span></#if></span></dt>
<dd><span class="visually-hidden">${headings.figure}: </span><#if e.dot??><div class="tally-cell<#if e.dot.opensAfter> more</#if>"><@dot e.dot/><span class="tally-place ${e.dot.label}"><a class="tally-figure" href="${e.href}">${e.figure}</a></span></div><#else><a class="tally-figure" href="${e.href}">${e.figure}</a></#if></dd>
</div>
</#macro>

<#macro row r headings>
<div class="tally-row" role="group" aria-label="${r.caption}"<@parts.since r.known/><#if r.axis?? && (r.axis.known > r.known)> data-compared="${r.axis.known?c}"</#if>>
<p class="tally-remark"><#if r.scopeName??><span class="tally-scope">${r.scopeName}: <#list r.scope as p><#if (p.known > r.known)><span<@parts.since p.known/>></#if><#if p?counter gt 1>${t("mark.comma")}</#if><@phrase p/><#if (p.known > r.known)></span></#if></#list></span></#if> <span class="tally-accounts"><@parts.spells r.remarks/></span></p>
<dl class="tally-list">
<#list r.entries as e><@entry e headings/></#list>
</dl>
<#if r.axis??>
<div class="tally-axis" aria-hidden="true"<@parts.since r.axis.known/>><div class="tally-ticks"><#list r.axis.ticks as tick><span class="tally-tick ${tick.at}<#if tick?is_last> last</#if>"><span>${tick.text}</span></span></#list></div></div>
</#if>
<#list r.sums as sum>
<p class="tally-sum"<@parts.since sum.known/>><#list sum.terms as term><@phrase term/><#sep> + </#list> = <@phrase sum.total/><span class="tally-said">${t("mark.semicolon")}${sum.verdict}${t("mark.semicolon")}${sum.by}</span></p>
</#list>
<#list r.notes as note>
<p class="tally-note"<@parts.since note.known/>><a href="${note.href}"><@parts.apart note.text/></a> <span class="tally-said">${note.by}</span></p>
</#list>
</div>
</#macro>

<#macro ledger view>
<div class="tally">
<#local blocks = view.blocks>
<#list blocks as block>
<div class="tally-groups<#if (blocks?size > 1)> below</#if>">
<#list block as part>
<div class="tally-group"<@parts.since part.known/>>
<h3 class="tally-title"><bdi>${part.title}</bdi><#if part.follows??><span class="tally-more"<@parts.since part.follows/>> ${t("ledger.continued")}</span></#if></h3>
<#list part.rows as r><@row r view.headings/></#list>
</div>
</#list>
</div>
</#list>
<#list view.notes as note>
<p class="graphic-note">${note}</p>
</#list>
</div>
</#macro>
