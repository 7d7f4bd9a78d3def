<#-- The map. `view` is a MapView. Drawn for narrow and for wide pages; sheet/map.css shows one of the two. -->
<#import "parts.ftl" as parts>

<#-- A link that keeps its direction to itself: many keys have hundreds of them. -->
<#macro name of><#local language = foreign(of.name)><a href="${of.href}" dir="auto"<#if language?has_content> class="original" lang="${language}"</#if>>${of.name}</a></#macro>

<#-- A circle as part of a path, drawn as an element `circle` is. -->
<#macro round at r>M${at.x?c} ${at.y?c}m${r?c} 0a${r?c} ${r?c} 0 1 1-${(2 * r)?c} 0a${r?c} ${r?c} 0 1 1 ${(2 * r)?c} 0z</#macro>

<#macro drawing d view>
<svg class="map-drawing ${d.size}" role="group" aria-label="${view.name}" viewBox="0 0 ${d.width?c} ${(d.height + 22)?c}">
<desc>${view.description}</desc>
<svg width="${d.width?c}" height="${d.height?c}">
<rect class="map-sea" width="${d.width?c}" height="${d.height?c}"/>
<#list d.areas as area>
<path class="map-area ${area.layer}<#if !area.closed> open-line</#if>" d="${area.path}"/>
</#list>
</svg>
<rect class="map-frame" x="0.5" y="0.5" width="${(d.width - 1)?c}" height="${(d.height - 1)?c}"/>
<#list d.names as name>
<text class="map-area-name ${name.layer}" x="${name.x?c}" y="${name.y?c}" text-anchor="middle">${name.text}</text>
</#list>
<#-- Of very many places those that have neither name nor number are dots, a path for each layer of
     them: the lines below lead to them. -->
<#local all = !d.dots?has_content>
<#list d.dots as layer>
<#local rough = layer?filter(point -> point.ring gt 0 && !point.here)>
<#if rough?has_content><path class="map-ring" d="<#list rough as point><@round point point.ring/></#list>"/></#if>
<path class="map-dot" d="<#list layer as point><#if !point.here><@round point point.radius/></#if></#list>"/>
</#list>
<#list d.points as point>
<#if all || point.label.text?has_content || point.here>
<a href="${point.href}" aria-label="<#if point.label.keyed>${point.label.text} </#if>${point.words}" class="map-point<#if point.here> here</#if>" data-name="${point.name}"><title>${point.words}</title>
<#if point.label.leader><line class="map-leader" x1="${point.x?c}" y1="${point.y?c}" x2="${point.label.x?c}" y2="${(point.label.y - 4)?c}"/></#if>
<#if point.ring gt 0><circle class="map-ring" cx="${point.x?c}" cy="${point.y?c}" r="${point.ring?c}"/></#if>
<circle class="map-dot" cx="${point.x?c}" cy="${point.y?c}" r="${point.radius?c}"/>
<#if point.label.text?has_content><text<#if point.label.keyed> class="map-number"</#if> x="${point.label.x?c}" y="${point.label.y?c}" text-anchor="${point.label.anchor}"><#if point.label.keyed>${point.label.text}<#else><tspan class="map-name">${point.name}</tspan> <tspan class="map-count">${point.count}</tspan></#if></text></#if>
</a>
</#if>
</#list>
<path class="map-bar" d="M${d.bar.x?c} ${(d.bar.y - 4)?c}v4h${d.bar.length?c}v-4"/>
<text class="map-bar-text" x="${(d.bar.x + d.bar.length + 6)?c}" y="${(d.bar.y + 2)?c}">${d.bar.text}</text>
</svg>
<#local lines = all?then(d.key, d.key?filter(line -> line.number?has_content))>
<#if lines?has_content>
<ul class="map-key ${d.size}">
<#list lines as line>
<li><#if line.number?has_content><span class="map-number">${line.number}</span> </#if><@name line/> <span class="map-count">${line.count}</span></li>
</#list>
</ul>
</#if>
<#if !all>
<#local rest = d.key?filter(line -> !line.number?has_content)>
<#if rest?has_content>
<p class="map-key-more ${d.size}">${t("map.rest")} <#list rest[0..*60] as line><@name line/> (${line.count})<#sep>, </#sep></#list><#if (rest?size > 60)>; ${t("map.more")}</#if></p>
</#if>
</#if>
</#macro>

<#macro map view>
<div class="map">
<#list view.drawings as d><@drawing d view/></#list>
<#if view.unplaced?has_content>
<p class="map-unplaced">${view.unplacedTitle} <#list view.unplaced as line><a href="${line.href}"><@parts.apart line.name/></a> (<span class="map-count" data-words>${line.count}</span>)<#sep>${t("mark.comma")}</#list></p>
</#if>
<#list view.notes as note>
<p class="graphic-note">${note}</p>
</#list>
<#if view.credit??>
<p class="graphic-note"><@parts.text view.credit/></p>
</#if>
</div>
</#macro>
