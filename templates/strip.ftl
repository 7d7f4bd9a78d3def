<#-- The strip. `view` is a StripView. Positions are attributes of SVG or classes of sheet/kinds.css: the
     policy allows no style attribute. Every sign is decoration; the labels are the text. -->
<#import "parts.ftl" as parts>

<#macro mark m kind>
<#switch m.sign>
<#on "band">
<rect class="band ${kind}" x="${m.from?c}%" y="8%" width="${m.width?c}%" height="84%"/><rect class="foot ${kind}" x="${m.from?c}%" y="92%" width="${m.width?c}%" height="5" transform="translate(0 -5)"/><#if !m.opensBefore><rect class="edge ${kind}" x="${m.from?c}%" y="8%" width="3" height="84%"/></#if>
<#on "whisker">
<line class="whisker ${kind}" x1="${m.from?c}%" x2="${m.to?c}%" y1="50%" y2="50%"/><#if !m.opensBefore><line class="whisker ${kind}" x1="${m.from?c}%" x2="${m.from?c}%" y1="32%" y2="68%"/></#if><#if !m.opensAfter><line class="whisker ${kind}" x1="${m.to?c}%" x2="${m.to?c}%" y1="32%" y2="68%"/></#if>
<#on "lasts">
<line class="lasts ${kind}" x1="${m.from?c}%" x2="${m.to?c}%" y1="50%" y2="50%"/>
<#on "envelope">
<line class="envelope" x1="${m.from?c}%" x2="${m.to?c}%" y1="94%" y2="94%"/><#if !m.opensBefore><line class="envelope" x1="${m.from?c}%" x2="${m.from?c}%" y1="70%" y2="94%"/></#if><#if !m.opensAfter><line class="envelope" x1="${m.to?c}%" x2="${m.to?c}%" y1="70%" y2="94%"/></#if>
<#on "gap">
<rect class="gap" x="${m.from?c}%" y="15%" width="${m.width?c}%" height="70%"/>
<#on "arrow">
<svg x="${m.from?c}%" y="50%" overflow="visible"><path class="arrow" d="M-13 0H-4M-7 -3L-3 0L-7 3"/></svg>
<#on "connector">
<svg x="${m.from?c}%" y="50%" overflow="visible"><path class="arrow" d="M-9 -15V0H-4M-7 -3L-3 0L-7 3"/></svg>
</#switch>
<#if m.opensBefore><svg x="${m.from?c}%" y="50%" overflow="visible"><path class="open ${kind}" d="M7 -4L3 0L7 4"/></svg></#if><#t>
<#if m.opensAfter><svg x="${m.to?c}%" y="50%" overflow="visible"><path class="open ${kind}" d="M-7 -4L-3 0L-7 4"/></svg></#if><#t>
</#macro>

<#-- Points are drawn last: over their whiskers. -->
<#macro point m kind statement>
<#if m.sign == "dot"><svg x="${m.from?c}%" y="50%" overflow="visible"><@shape kind statement/></svg></#if><#t>
<#if m.sign == "claimed"><svg x="${m.from?c}%" y="50%" overflow="visible"><circle class="claimed ${kind}" r="4"/></svg></#if><#t>
</#macro>

<#-- A kind's shape: it differs without colour. A statement is drawn in outline. -->
<#macro shape kind statement>
<g class="shape ${kind}<#if statement> said</#if>"><#switch kind>
<#on "kind-state"><rect x="-4.5" y="-4.5" width="9" height="9"/>
<#on "kind-claim"><path d="M0 -5.5L5.5 4.5H-5.5Z"/>
<#on "kind-civil"><path d="M0 -6L6 0L0 6L-6 0Z"/>
<#default><circle r="5"/>
</#switch></g>
</#macro>

<#macro bins bins size tall>
<ol class="strip-bins ${size}<#if tall> tall</#if>">
<#list bins as bin>
<li<#if bin.at?has_content> class="${bin.at}"</#if>><#if bin.href??><a href="${bin.href}" aria-label="${bin.words}">${bin.number}</a></#if></li>
</#list>
</ol>
<svg class="strip-bars ${size}" aria-hidden="true" width="100%" height="36" preserveAspectRatio="none" viewBox="0 0 100 100"><path class="bar" d="<#list bins as bin><#if bin.href??>M${bin.from?c} 100V${(100 - bin.height)?c}H${bin.to?c}V100</#if></#list>"/></svg>
</#macro>

<#macro density d>
<div class="strip-density">
<@bins d.fine "fine" d.tall/>
<@bins d.coarse "coarse" false/>
<#if d.days?has_content || d.wider??>
<ul class="strip-days-only">
<#list d.days as bin>
<li><svg class="strip-marks" aria-hidden="true" width="100%" height="100%"><rect class="band kind-other" x="${bin.from?c}%" y="8%" width="${bin.width?c}%" height="84%"/><rect class="foot kind-other" x="${bin.from?c}%" y="92%" width="${bin.width?c}%" height="5" transform="translate(0 -5)"/></svg><a class="strip-label ${bin.at}" href="${bin.href!}">${bin.words}</a></li>
</#list>
<#if d.wider??><li class="strip-wider">${d.wider.words}</li></#if>
</ul>
</#if>
</div>
</#macro>

<#macro row r>
<li class="strip-row strip-${r.sign} ${r.kind}<#if r.statement> said</#if>"<#if r.event?has_content> data-event="${r.event}"</#if>>
<#local kind = r.statement?then(r.kind + " said", r.kind)>
<svg class="strip-marks" aria-hidden="true" width="100%" height="100%"><#list r.marks as m><@mark m kind/></#list><#list r.marks as m><@point m r.kind r.statement/></#list></svg>
<#if r.href??><a class="strip-label ${r.label}" href="${r.href}"><@label r/></a><#else><span class="strip-label ${r.label}"><@label r/></span></#if>
</li>
</#macro>

<#macro label r>
<span class="strip-text"><bdi class="strip-title"<#if foreign(r.title)?has_content> lang="${foreign(r.title)}"</#if>><#if r.statement && r.sign == "event"><span class="speech" aria-hidden="true">“</span></#if>${r.title}</bdi><#if r.sign != "account"> <bdi class="strip-when">${r.when}</bdi></#if><#if r.brief??> <bdi class="strip-brief" aria-hidden="true">${r.brief}</bdi></#if></span>
</#macro>

<#macro sample s>
<svg class="sample" aria-hidden="true" width="28" height="14"><#switch s.sample>
<#on "kind"><svg x="50%" y="50%" overflow="visible"><@shape s.kind false/></svg>
<#on "statement"><svg x="25%" y="50%" overflow="visible"><circle class="shape-plain" r="4.5"/></svg><rect class="band kind-other said" x="13.5" y="2" width="14" height="10"/>
<#on "dot"><circle class="plain" cx="14" cy="7" r="5"/>
<#on "whisker"><path class="whisker kind-other" d="M1 7H27M1 4V10M27 4V10"/><circle class="plain" cx="14" cy="7" r="4"/>
<#on "band"><rect class="band kind-other" x="0" y="0" width="28" height="14"/><rect class="foot kind-other" x="0" y="9" width="28" height="5"/><rect class="edge kind-other" x="0" y="0" width="3" height="14"/>
<#on "claimed"><path class="envelope" d="M0.5 9V13.5H27.5V9"/><circle class="claimed kind-other" cx="14" cy="6" r="4"/>
<#on "lasts"><path class="lasts kind-other" d="M1 7H27"/>
<#on "arrow"><path class="arrow" d="M6 7H21M17 3L21 7L17 11"/>
<#on "gap"><rect class="gap" x="0.5" y="1.5" width="27" height="11"/>
<#on "open"><path class="open kind-other" d="M11 3L16 7L11 11"/>
<#on "counts"><path class="bar" d="M2 14V6H8V14ZM11 14V1H17V14ZM20 14V10H26V14Z"/>
<#on "night"><rect class="night" x="0" y="0" width="28" height="14"/>
</#switch></svg>
</#macro>

<#macro asides a>
<div class="strip-asides">
<p class="strip-asides-title">${a.title}</p>
<ul>
<#list a.events as event>
<li data-event="${event.event}"><a href="${event.href}"><@parts.apart event.title/></a> <bdi class="strip-aside-when">${event.when}</bdi></li>
</#list>
</ul>
</div>
</#macro>

<#macro stripes kind part><stop class="line ${kind}" offset="0"/><stop class="line ${kind}" offset="${part}"/><stop class="between" offset="${part}"/><stop class="between" offset="1"/></#macro>

<#-- What the script wakes. It keeps its room until then, so that nothing moves. -->
<#macro tools view>
<div class="waiting" data-added>
<div class="tools" role="group" aria-label="${t("strip.tool.name")}">
<span class="tool-group"><@tool "farther" "M3 8H13"/><@tool "nearer" "M3 8H13M8 3V13"/></span>
<span class="tool-group"><@tool "earlier" "M10 3L5 8L10 13"/><@tool "later" "M6 3L11 8L6 13"/></span>
<button type="button" data-tool="whole">${t("strip.tool.whole")}</button>
<label class="tool">${t("strip.tool.lanes")} <select data-tool="lanes"><#list ["place", "actor", "type"] as by><option value="${by}">${t("strip.tool.by-" + by)}</option></#list></select></label>
<#if (view.zones?size > 1)>
<label class="tool">${t("strip.tool.zone")} <select data-tool="zone"><#list view.zones as zone><option value="${zone.id}">${zone.name}</option></#list></select></label>
</#if>
<button type="button" data-tool="fold" aria-pressed="false">${t("strip.tool.fold")}</button>
<button type="button" data-tool="table" aria-pressed="false">${t("strip.tool.table")}</button>
</div>
<svg class="strip-overview" viewBox="0 0 1000 40" preserveAspectRatio="none" aria-hidden="true">
<#list view.nights as night>
<rect class="night" x="${(10 * night.from)?c}" width="${(10 * night.width)?c}" height="40"/>
</#list>
<#list view.overview.shapes as shape>
<path class="${shape.css}" d="${shape.path}"/>
</#list>
<rect class="shade" height="40"/><rect class="shade" height="40"/><rect class="frame" y="1" height="38" rx="2"/>
</svg>
<p class="strip-status" role="status">${view.status}</p>
<p class="strip-hint">${t("strip.tool.keys")}</p>
</div>
</#macro>

<#macro tool name shape><button type="button" data-tool="${name}" aria-label="${t("strip.tool." + name)}" title="${t("strip.tool." + name)}"><svg aria-hidden="true" width="16" height="16" viewBox="0 0 16 16"><path d="${shape}"/></svg></button></#macro>

<#-- `script`: whether the page is one that the script adds to. -->
<#macro strip view script=false>
<div class="strip" role="group" aria-label="${view.name}">
<svg class="strip-patterns" aria-hidden="true" width="0" height="0"><defs>
<pattern id="foot-attack" width="5" height="5" patternUnits="userSpaceOnUse"><path class="hatch kind-attack" d="M-1 6L6 -1"/></pattern>
<pattern id="foot-state" width="5" height="5" patternUnits="userSpaceOnUse"><path class="hatch kind-state" d="M-1 -1L6 6"/></pattern>
<pattern id="foot-claim" width="4" height="5" patternUnits="userSpaceOnUse"><path class="hatch kind-claim" d="M2 -1V6"/></pattern>
<pattern id="foot-civil" width="5" height="5" patternUnits="userSpaceOnUse"><circle class="stipple kind-civil" cx="2.5" cy="2.5" r="1.2"/></pattern>
<pattern id="foot-other" width="5" height="5" patternUnits="userSpaceOnUse"><path class="hatch kind-other" d="M-1 6L6 -1"/></pattern>
<linearGradient id="lines-attack" gradientUnits="userSpaceOnUse" x1="0" y1="0" x2="2" y2="2" spreadMethod="repeat"><@stripes "kind-attack" "0.4"/></linearGradient>
<linearGradient id="lines-state" gradientUnits="userSpaceOnUse" x1="0" y1="0" x2="2" y2="-2" spreadMethod="repeat"><@stripes "kind-state" "0.4"/></linearGradient>
<linearGradient id="lines-claim" gradientUnits="userSpaceOnUse" x1="0" y1="0" x2="3.5" y2="0" spreadMethod="repeat"><@stripes "kind-claim" "0.35"/></linearGradient>
<linearGradient id="lines-civil" gradientUnits="userSpaceOnUse" x1="0" y1="0" x2="6" y2="0" spreadMethod="repeat"><@stripes "kind-civil" "0.5"/></linearGradient>
<linearGradient id="lines-other" gradientUnits="userSpaceOnUse" x1="0" y1="0" x2="4" y2="4" spreadMethod="repeat"><@stripes "kind-other" "0.2"/></linearGradient>
</defs></svg>
<ul class="strip-legend">
<#list view.legend as sign>
<li><@sample sign/> ${sign.text}</li>
</#list>
</ul>
<#if view.before??><@asides view.before/></#if>
<#if script><@tools view/></#if>
<div class="strip-body">
<svg class="strip-ground" aria-hidden="true" width="100%" height="100%">
<#list view.nights as night>
<rect class="night" x="${night.from?c}%" y="0" width="${night.width?c}%" height="100%"/>
</#list>
<#list view.lines as line>
<line class="<#if line.strong>strong<#else>hour</#if>" x1="${line.from?c}%" x2="${line.from?c}%" y1="0" y2="100%"/>
</#list>
<line class="strong" x1="100%" x2="100%" y1="0" y2="100%"/>
</svg>
<div class="strip-head" aria-hidden="true">
<div class="strip-headings">
<#list view.headings as heading>
<div class="strip-heading ${heading.at}"><span class="whole">${heading.text}</span><span class="brief">${heading.brief}</span></div>
</#list>
</div>
<#list view.scales as scale>
<div class="strip-scale<#if scale?index gt 0> other</#if>"><span class="strip-zone">${scale.zone}</span>
<div class="strip-ticks">
<#list scale.ticks as tick>
<span class="strip-tick ${tick.at}<#if !tick.everywhere> fine</#if>">${tick.text}</span>
</#list>
</div></div>
</#list>
</div>
<#list view.lanes as lane>
<div class="strip-lane">
<h3 class="strip-name"><#if lane.href??><a href="${lane.href}"><@parts.apart lane.name/></a><#else>${lane.name}</#if> <#if lane.count?has_content><span class="strip-count">${lane.count}</span></#if><#if lane.note??> <span class="strip-note">${lane.note}</span></#if></h3>
<div class="strip-plot">
<#if lane.density??><@density lane.density/></#if>
<#if lane.rows?has_content>
<ul class="strip-rows">
<#list lane.rows as r><@row r/></#list>
</ul>
</#if>
</div>
</div>
</#list>
</div>
<#if view.after??><@asides view.after/></#if>
<#list view.notes as note>
<p class="graphic-note">${note}</p>
</#list>
</div>
<script type="application/json" id="strip-data">${view.data}</script>
</#macro>
