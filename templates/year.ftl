<#import "layout.ftl" as l>
<#import "parts.ftl" as p>
<@l.page>
<h1>${page.title}</h1>
<ul class="columns">
<#list page.days as day>
<li><@p.link day/></li>
</#list>
</ul>
<@p.turn page/>
</@l.page>
