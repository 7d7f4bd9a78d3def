<#-- An event on a sheet, and claims with everything that is known of them. -->
<#import "parts.ftl" as p>

<#macro claim of anchored>
<li class="claim"<#if anchored> id="${of.anchor}"</#if>><@p.speaker of.says/> <@p.said of.said/>&nbsp;<@p.marks of.marks/>
<#if anchored>
<#if of.reported??> <span class="muted">${t("claim.reported")}: <@p.quote of.reported/><#if of.translation??> ${t("claim.translation")}: <@p.quote of.translation/></#if>${t("mark.stop")}</span></#if>
<#if of.note??> <span class="muted">${t("claim.note")}: <@p.text of.note/></span></#if>
<#if of.published??> <span class="muted">${t("claim.published", {"time": of.published})}${t("mark.stop")}</span></#if>
<#if of.asOf??> <span class="muted">${t("claim.as-of", {"time": of.asOf})}${t("mark.stop")}</span></#if>
</#if>
<#list of.remarks as one><#if anchored || one.always> <span class="remark"><@p.remark one/></span></#if></#list>
<#list of.against as rival>
<br><span class="against"><b>${rival.denial?then(t("claim.denied"), t("claim.disputed"))}${t("mark.stop")}</b> <@p.speaker rival.says/> <@p.said rival.said/>&nbsp;<@p.marks rival.marks/></span>
</#list>
</li>
</#macro>

<#-- @param anchored whether this is where links to the claims lead -->
<#macro accounts of anchored>
<ul class="claims">
<#list of as group>
<#if group.headings?has_content>
<li class="accounts"><b><@p.text group.headings?last.text/></b>
<ul>
<#list group.claims as one><@claim one anchored/></#list>
</ul>
</li>
<#else>
<@claim group.claims[0] anchored/>
</#if>
</#list>
</ul>
</#macro>

<#macro fact name><tr><th scope="row" width="24%">${name}</th><td width="76%"><#nested></td></tr></#macro>

<#macro event of>
<div class="sheet">
<div class="kept">
<h3 id="${of.path}"><@p.text of.title/></h3>
<#if of.warning??>
<p class="warning"><b>${t("event.warning")}${t("mark.stop")}</b> <@p.text of.warning/></p>
</#if>
<#if of.summary??>
<p class="summary"><@p.text of.summary/>&nbsp;<@p.marks of.marks/></p>
</#if>
<table class="facts">
<tbody>
<@fact t("event.when")>${of.time.text}<#if !of.summary??>&nbsp;<@p.marks of.marks/></#if></@fact>
<#if of.time.others?has_content><@fact t("event.elsewhere")>${of.time.others?join(t("mark.semicolon"))}</@fact></#if>
<#if of.time.reported??><@fact t("event.reported")><@p.quote of.time.reported/></@fact></#if>
<#list of.order as order><@fact order.relation><@p.links order.events/></@fact></#list>
<#if of.ended??><@fact t("event.ended")>${of.ended}</@fact></#if>
<#if of.places?has_content><@fact t("event.where")><#list of.places as chain>${chain?map(place -> place.text)?join(t("mark.comma"))}<#sep>${t("mark.semicolon")}</#sep></#list></@fact></#if>
<#list of.participants as participant><@fact participant.role><@p.links participant.actors/></@fact></#list>
<@fact t("event.type-label")>${of.type}</@fact>
<#if of.remarks?has_content><@fact t("event.status-label")>${of.remarks?join(" ")}</@fact></#if>
<#list of.relations as relation><@fact relation.relation><@p.links relation.events/></@fact></#list>
</tbody>
</table>
</div>
<#if of.body??>
<div class="prose">${of.body}</div>
</#if>
<#list of.pictures as picture>
<p class="picture">${t("briefing.picture")} <#if picture.warning??>${picture.warning?remove_ending(t("mark.stop"))}${t("mark.stop")}<#else><@p.text picture.alt/></#if><#if picture.caption??> <@p.text picture.caption/></#if> <#list picture.credits as credit>${credit} </#list>${picture.verification}</p>
</#list>
<#if of.accounts?has_content>
<h4>${t("claim.title")}</h4>
<@accounts of.accounts true/>
</#if>
<#if of.estimate??>
<h4>${t("event.estimate")}</h4>
<p>${t("event.estimate-hint")} <b>${of.estimate.figure}</b>${t("mark.stop")} <@p.text of.estimate.rationale/></p>
</#if>
<#if of.corrections?has_content>
<h4>${t("event.corrections")}</h4>
<@p.corrections of.corrections/>
</#if>
</div>
</#macro>
