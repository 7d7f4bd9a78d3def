<#-- The map on paper: the wide drawing, at 124 mm. -->
<#import "parts.ftl" as p>

<#assign grounds = {"country": "#f0f0ee", "focus": "#e2e0d8", "other": "none"}>

<#macro drawing d view>
<div class="map"><svg width="470" viewBox="0 0 ${d.width?c} ${(d.height + 22)?c}" alt="${view.name}. ${view.description}">
<svg width="${d.width?c}" height="${d.height?c}">
<#list d.areas as area>
<path d="${area.path}" fill="${area.closed?then(grounds[area.layer], "none")}" stroke="#999999" stroke-width="${(area.layer == "focus")?then("1", "0.6")}"/>
</#list>
</svg>
<rect x="0.5" y="0.5" width="${(d.width - 1)?c}" height="${(d.height - 1)?c}" fill="none" stroke="#999999" stroke-width="0.8"/>
<#list d.names as name>
<text x="${name.x?c}" y="${name.y?c}" font-family="Hourline Sans" font-size="9" fill="#777777" text-anchor="middle">${name.text}</text>
</#list>
<#list d.points as point>
<#if point.label.leader><path d="M${point.x?c} ${point.y?c}L${point.label.x?c} ${(point.label.y - 4)?c}" stroke="#777777" stroke-width="0.6" fill="none"/></#if>
<#if point.ring gt 0><circle cx="${point.x?c}" cy="${point.y?c}" r="${point.ring?c}" fill="none" stroke="#8f3a16" stroke-width="0.8" stroke-dasharray="2.5 2"/></#if>
<circle cx="${point.x?c}" cy="${point.y?c}" r="${point.radius?c}" fill="#8f3a16" stroke="#ffffff" stroke-width="0.8"/>
<#if point.label.text?has_content><text x="${point.label.x?c}" y="${point.label.y?c}" font-family="Hourline Sans" font-size="11" fill="#000000" text-anchor="${point.label.anchor}">${point.label.text}</text></#if>
</#list>
<path d="M${d.bar.x?c} ${(d.bar.y - 4)?c}v4h${d.bar.length?c}v-4" stroke="#444444" stroke-width="1" fill="none"/>
<text x="${(d.bar.x + d.bar.length + 6)?c}" y="${(d.bar.y + 2)?c}" font-family="Hourline Sans" font-size="9.5" fill="#444444">${d.bar.text}</text>
</svg></div>
<#if d.key?has_content>
<p><#list d.key as line><#if line.number?has_content><b>${line.number}</b> </#if>${line.name} ${line.count}<#sep>${t("mark.semicolon")}</#sep></#list>${t("mark.stop")}</p>
</#if>
</#macro>

<#macro map view>
<@drawing view.drawings?last view/>
<#if view.unplaced?has_content>
<p>${view.unplacedTitle} <#list view.unplaced as line>${line.name} (${line.count})<#sep>${t("mark.comma")}</#list>${t("mark.stop")}</p>
</#if>
<#list view.notes as note>
<p class="hint">${note}</p>
</#list>
<#if view.credit??>
<p class="hint">${view.credit}</p>
</#if>
</#macro>
