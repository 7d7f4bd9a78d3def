<#import "layout.ftl" as l>
<#import "parts.ftl" as p>
<#import "map.ftl" as map>
<@l.page>
<h1><@p.text page.name/></h1>
<dl class="about">
<#if page.aliases?has_content>
<dt>${t("page.aliases")}</dt>
<dd><#list page.aliases as alias><bdi>${alias}</bdi><#sep>${t("mark.comma")}</#sep></#list></dd>
</#if>
<#if page.within?has_content>
<dt>${t("page.within")}</dt>
<dd><@p.links page.within/></dd>
</#if>
<#if page.holds?has_content>
<dt>${t("page.holds")}</dt>
<dd><@p.links page.holds/></dd>
</#if>
<#if page.point??>
<dt>${t("page.location")}</dt>
<dd>${page.point}<#if page.precision??>: ${page.precision}</#if></dd>
</#if>
</dl>
<#if page.map??>
<@map.map page.map/>
</#if>
<section class="block" aria-labelledby="events">
<h2 id="events">${t("page.events-here")}</h2>
<#if page.days?has_content>
<@p.days page.days 3/>
<#else>
<p>${t("page.no-events-here")}</p>
</#if>
</section>
<@p.notes page.notes t("page.notes-title")/>
</@l.page>
