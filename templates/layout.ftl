<#-- What stands around every page. Use: <#import "layout.ftl" as l><@l.page>…</@l.page>
     `script`: whether the page is one that the script adds to. -->
<#import "parts.ftl" as p>
<#macro page script=false>
<#local s = .data_model.page.shell>
<!doctype html>
<html lang="${s.language}" dir="${s.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${s.policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${s.title}</title>
<#if s.description??>
<meta name="description" content="${s.description}">
</#if>
<meta name="generator" content="Hourline">
<meta name="color-scheme" content="light dark">
<#list s.languages as one>
<link rel="alternate" hreflang="${one.tag}" href="${one.address}">
<#if one.original>
<link rel="alternate" hreflang="x-default" href="${one.address}">
</#if>
</#list>
<#if s.canonical??>
<link rel="canonical" href="${s.canonical}">
<meta property="og:url" content="${s.canonical}">
</#if>
<meta property="og:type" content="${s.kind}">
<meta property="og:title" content="${s.title}">
<meta property="og:site_name" content="${s.site}">
<meta property="og:locale" content="${s.language?replace("-", "_")}">
<#if s.description??>
<meta property="og:description" content="${s.description}">
</#if>
<#if s.image??>
<meta property="og:image" content="${s.image}">
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta property="og:image:alt" content="${s.imageText}">
<meta name="twitter:card" content="summary_large_image">
<#else>
<meta name="twitter:card" content="summary">
</#if>
<link rel="icon" href="${asset("icon.svg")}" type="image/svg+xml">
<#-- The letters that a page begins with. Asked for by the sheets alone they come later, and all is
     laid out twice. Opened from a file, a browser waits for the sheets and notes that on its console. -->
<#list (sheet == "languages/ur.css")?then(["nastaliq"], ["hourline-sans", "hourline-serif"]) as letters>
<link rel="preload" href="${asset("fonts/" + letters + ".woff2")}" as="font" type="font/woff2" crossorigin>
</#list>
<link rel="stylesheet" href="${asset("site.css")}">
<link rel="stylesheet" href="${asset("print.css")}" media="print">
<#if sheet?has_content>
<link rel="stylesheet" href="${asset(sheet)}">
</#if>
<link rel="alternate" type="application/atom+xml" href="${s.shared}feed.xml" title="${t("page.feed")}">
<#if script>
<script src="${asset("hourline.js")}" defer></script>
</#if>
<#if s.data??>
<script type="application/ld+json">${s.data}</script>
</#if>
</head>
<body>
<a class="skip" href="#content">${t("page.skip")}</a>
<header class="masthead">
<p class="name"><a href="${s.home}"><@p.apart s.site/></a></p>
<nav aria-label="${t("page.menu")}">
<ul>
<#list s.menu as item>
<li><a href="${item.href}"<#if item.current> aria-current="page"</#if>><@p.text item.text/></a></li>
</#list>
</ul>
</nav>
<#if s.languages?has_content>
<nav class="languages" aria-label="${t("page.languages")}">
<ul>
<#list s.languages as one>
<li><#if one.current><span lang="${one.tag}" aria-current="true">${one.name}</span><#else><a href="${one.href}" lang="${one.tag}" hreflang="${one.tag}" rel="alternate" data-language="${one.tag}">${one.name}</a></#if></li>
</#list>
</ul>
</nav>
</#if>
</header>
<main id="content" tabindex="-1">
<#if s.unreviewed>
<p class="unreviewed" role="note">${t("page.unreviewed")}<#list s.languages as one><#if one.original> <a href="${one.href}" hreflang="${one.tag}" data-language="${one.tag}">${t("page.to-original")}</a></#if></#list></p>
</#if>
<#nested>
</main>
<footer class="foot">
<#if foreign()?has_content>
<p class="untranslated">${t("page.untranslated", {"mark": foreign()})}</p>
</#if>
<p>${s.foot.edition}</p>
<#if s.foot.publisher??>
<p>${t("page.publisher")}: <@p.link s.foot.publisher/></p>
</#if>
<#if s.foot.contact??>
<p>${t("page.contact")}: <@p.link s.foot.contact/></p>
</#if>
<#if s.foot.licence??>
<p>${t("page.licence")}: <@p.link s.foot.licence/></p>
</#if>
<#if s.foot.briefings?has_content>
<p class="files">${t("briefing.title")}: <#list s.foot.briefings as briefing><@p.link briefing/><#sep> · </#sep></#list></p>
</#if>
<p class="files">${t("page.data")}: <#list s.foot.files as file><@p.link file/><#sep> · </#sep></#list> · <a href="${asset("fonts/fonts-licence.txt")}">${t("page.fonts")}</a></p>
</footer>
</body>
</html>
</#macro>
