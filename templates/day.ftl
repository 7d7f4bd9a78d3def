<#import "layout.ftl" as l>
<#import "parts.ftl" as p>
<@l.page>
<h1>${page.day.heading}</h1>
<p class="facts">${page.count}</p>
<@p.events page.day 2/>
<@p.turn page/>
<@p.notes page.notes t("page.notes-title")/>
</@l.page>
