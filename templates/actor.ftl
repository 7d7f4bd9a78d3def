<#import "layout.ftl" as l>
<#import "parts.ftl" as p>
<@l.page>
<h1><@p.text page.name/></h1>
<dl class="about">
<dt>${t("page.actor-type")}</dt>
<dd>${page.type}</dd>
<#if page.aliases?has_content>
<dt>${t("page.aliases")}</dt>
<dd><#list page.aliases as alias><bdi>${alias}</bdi><#sep>${t("mark.comma")}</#sep></#list></dd>
</#if>
<#if page.partOf?has_content>
<dt>${t("page.part-of")}</dt>
<dd><@p.links page.partOf/></dd>
</#if>
<#if page.parts?has_content>
<dt>${t("page.parts")}</dt>
<dd><@p.links page.parts/></dd>
</#if>
<#if page.unnamed?? || page.note??>
<dt>${t("page.editor-note")}</dt>
<dd><#if page.unnamed??>${page.unnamed} </#if><#if page.note??><@p.apart page.note/></#if></dd>
</#if>
<#if page.sameAs?has_content>
<dt>${t("page.same-as")}</dt>
<dd><@p.links page.sameAs/></dd>
</#if>
</dl>
<#if page.events?has_content>
<section class="block" aria-labelledby="events">
<h2 id="events">${t("page.actor-events")}</h2>
<#list page.events as role>
<h3>${role.relation}</h3>
<ul>
<#list role.events as event>
<li><@p.link event/></li>
</#list>
</ul>
</#list>
</section>
</#if>
<#if page.says?has_content>
<section class="block" aria-labelledby="says">
<h2 id="says">${t("page.actor-says")}</h2>
<@p.accounts page.says/>
</section>
</#if>
<#if page.named?has_content>
<section class="block" aria-labelledby="named">
<h2 id="named">${t("page.actor-named")}</h2>
<@p.accounts page.named/>
</section>
</#if>
<@p.notes page.notes t("page.notes-title")/>
</@l.page>
