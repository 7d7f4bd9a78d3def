<#import "layout.ftl" as l>
<#import "parts.ftl" as p>
<@l.page>
<h1>${t("page.corrections")}</h1>
<#if page.contact??>
<p>${t("page.contact")}: <@p.link page.contact/></p>
</#if>
<#if page.corrections?has_content>
<@p.corrections page.corrections/>
<#else>
<p>${t("page.no-corrections")}</p>
</#if>
<p><@p.link page.feed/></p>
<#if page.editions?has_content>
<h2>${t("page.editions")}</h2>
<ul>
<#list page.editions as edition>
<li><@p.link edition/></li>
</#list>
</ul>
</#if>
<#if page.withdrawn?has_content>
<h2>${t("page.withdrawn-list")}</h2>
<ul>
<#list page.withdrawn as event>
<li><@p.link event/></li>
</#list>
</ul>
</#if>
<#if page.erased?has_content>
<h2>${t("erased.list")}</h2>
<p>${t("erased.list-text")}</p>
<@p.erased page.erased/>
</#if>
</@l.page>
