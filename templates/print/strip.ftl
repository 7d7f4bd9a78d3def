<#-- The strip on paper: a table whose rows are drawings of one width, so that it breaks between
     rows and repeats its hours on every page. The window is 400 units wide. -->

<#import "parts.ftl" as p>

<#assign tints = {"kind-attack": "#f1ddd3", "kind-state": "#d7e3ef", "kind-claim": "#ede3cf", "kind-civil": "#dce8e0", "kind-other": "#e6e6e6"}>
<#assign inks = {"kind-attack": "#8f3a16", "kind-state": "#1d4f7c", "kind-claim": "#6f4b00", "kind-civil": "#2f5741", "kind-other": "#444444"}>
<#-- Kinds differ without colour too: by the dashes of a band's foot, and by the shape of a point. -->
<#assign dashes = {"kind-attack": "5 2", "kind-state": "12 3", "kind-claim": "1.5 2", "kind-civil": "8 2 1.5 2", "kind-other": "400 1"}>

<#function x percent rtl><#return ((rtl?then(100 - percent, percent)) * 4)?round></#function>
<#function left m rtl><#return x(rtl?then(m.to, m.from), rtl)></#function>
<#function wide m><#return ((m.to - m.from) * 4)?round></#function>

<#macro ground view rtl height>
<#list view.nights as night><rect x="${left(night, rtl)}" y="0" width="${wide(night)}" height="${height}" fill="#eeeeee"/></#list>
<#list view.lines as line><path d="M${x(line.from, rtl)} 0V${height}" stroke="${line.strong?then("#555555", "#cccccc")}" stroke-width="${line.strong?then("1", "0.5")}" fill="none"/></#list>
<path d="M${x(100, rtl)} 0V${height}" stroke="#555555" stroke-width="1" fill="none"/>
</#macro>

<#macro point x y kind said>
<#local fill = said?then("#ffffff", inks[kind])>
<#switch kind>
<#on "kind-state"><rect x="${x - 4}" y="${y - 4}" width="8" height="8" fill="${fill}" stroke="${inks[kind]}" stroke-width="1.4"/>
<#on "kind-claim"><path d="M${x} ${y - 5}L${x + 5} ${y + 4}H${x - 5}Z" fill="${fill}" stroke="${inks[kind]}" stroke-width="1.4"/>
<#on "kind-civil"><path d="M${x} ${y - 5}L${x + 5} ${y}L${x} ${y + 5}L${x - 5} ${y}Z" fill="${fill}" stroke="${inks[kind]}" stroke-width="1.4"/>
<#default><circle cx="${x}" cy="${y}" r="4.4" fill="${fill}" stroke="${inks[kind]}" stroke-width="1.4"/>
</#switch>
</#macro>

<#macro mark m kind rtl height>
<#local y = (height / 2)?round>
<#switch m.sign>
<#on "band"><rect x="${left(m, rtl)}" y="2" width="${wide(m)}" height="${height - 4}" fill="${tints[kind]}"/><path d="M${left(m, rtl)} ${height - 3}h${wide(m)}" stroke="${inks[kind]}" stroke-width="2" stroke-dasharray="${dashes[kind]}" fill="none"/><#if !m.opensBefore><path d="M${x(m.from, rtl)} 2V${height - 2}" stroke="${inks[kind]}" stroke-width="1.6" fill="none"/></#if>
<#on "whisker"><path d="M${left(m, rtl)} ${y}h${wide(m)}m0 -3v6m-${wide(m)} 0v-6" stroke="${inks[kind]}" stroke-width="1.2" fill="none"/>
<#on "lasts"><path d="M${left(m, rtl)} ${y}h${wide(m)}" stroke="${inks[kind]}" stroke-width="3" fill="none"/>
<#on "envelope"><path d="M${left(m, rtl)} ${height - 5}v4h${wide(m)}v-4" stroke="#555555" stroke-width="0.9" fill="none"/>
<#on "gap"><rect x="${left(m, rtl)}" y="3" width="${wide(m)}" height="${height - 6}" fill="#ffffff" stroke="#777777" stroke-width="0.8" stroke-dasharray="3 2"/>
<#on "arrow", "connector"><path d="M${x(m.from, rtl) + rtl?then(13, -13)} ${y}H${x(m.from, rtl) + rtl?then(4, -4)}m${rtl?then("3", "-3")} -3l${rtl?then("-3", "3")} 3l${rtl?then("3", "-3")} 3" stroke="#333333" stroke-width="1.2" fill="none"/>
</#switch>
<#if m.opensBefore><path d="M${x(m.from, rtl) + rtl?then(-7, 7)} ${y - 4}l${rtl?then("4", "-4")} 4l${rtl?then("-4", "4")} 4" stroke="${inks[kind]}" stroke-width="1.2" fill="none"/></#if>
<#if m.opensAfter><path d="M${x(m.to, rtl) + rtl?then(7, -7)} ${y - 4}l${rtl?then("-4", "4")} 4l${rtl?then("4", "-4")} 4" stroke="${inks[kind]}" stroke-width="1.2" fill="none"/></#if>
</#macro>

<#macro points m kind said rtl height>
<#local y = (height / 2)?round>
<#if m.sign == "dot"><@point x(m.from, rtl) y kind said/></#if>
<#if m.sign == "claimed"><circle cx="${x(m.from, rtl)}" cy="${y}" r="3.6" fill="#ffffff" stroke="${inks[kind]}" stroke-width="1.4"/></#if>
</#macro>

<#-- @param lines how many lines its label takes -->
<#macro row r view lines rtl>
<#local height = 13 * lines + 5>
<tr class="${r.sign}"><th scope="row" class="label"><@p.text r.title/></th><td class="plot" colspan="${view.headings?size}"><svg width="100%" viewBox="0 0 400 ${height}" alt="${r.when}"><@ground view rtl height/><#list r.marks as m><@mark m r.kind rtl height/></#list><#list r.marks as m><@points m r.kind r.statement rtl height/></#list></svg></td></tr>
</#macro>

<#macro density d view rtl>
<tr><th scope="row" class="label">${d.total}</th><td class="plot" colspan="${view.headings?size}"><svg width="100%" viewBox="0 0 400 40" alt="${d.fine?filter(bin -> bin.count > 0)?map(bin -> bin.words)?join(t("mark.semicolon"))}"><@ground view rtl 40/><#list d.fine as bin><#if bin.count gt 0><rect x="${left(bin, rtl)}" y="${(38 - bin.height * 0.28)?round}" width="${[wide(bin) - 1, 1]?max}" height="${[(bin.height * 0.28)?round, 1]?max}" fill="#444444"/><text x="${((x(bin.from, rtl) + x(bin.to, rtl)) / 2)?round}" y="8" font-family="Hourline Sans" font-size="7" fill="#000000" text-anchor="middle">${bin.number}</text></#if></#list></svg></td></tr>
<#list d.days as bin>
<tr><th scope="row" class="label">${bin.words}</th><td class="plot" colspan="${view.headings?size}"><svg width="100%" viewBox="0 0 400 18" alt="${bin.words}"><@ground view rtl 18/><rect x="${left(bin, rtl)}" y="3" width="${wide(bin)}" height="12" fill="#e0e0e0"/></svg></td></tr>
</#list>
<#if d.wider??><tr><td class="label" colspan="${view.headings?size + 1}">${d.wider.words}</td></tr></#if>
</#macro>

<#macro sample s>
<svg width="28" viewBox="0 0 28 12" alt=""><#switch s.sample>
<#on "kind"><@point 14 6 s.kind false/>
<#on "statement"><@point 14 6 "kind-other" true/>
<#on "dot"><circle cx="14" cy="6" r="4.4" fill="#444444"/>
<#on "whisker"><path d="M2 6H26M2 3V9M26 3V9" stroke="#444444" stroke-width="1.2" fill="none"/><circle cx="14" cy="6" r="3.6" fill="#444444"/>
<#on "band"><rect x="0" y="0" width="28" height="12" fill="#e6e6e6"/><path d="M0 10.5H28" stroke="#444444" stroke-width="2" fill="none"/>
<#on "claimed"><path d="M0.5 7V11.5H27.5V7" stroke="#555555" stroke-width="0.9" fill="none"/><circle cx="14" cy="5" r="3.4" fill="#ffffff" stroke="#444444" stroke-width="1.4"/>
<#on "lasts"><path d="M1 6H27" stroke="#444444" stroke-width="3" fill="none"/>
<#on "arrow"><path d="M6 6H21M17 2L21 6L17 10" stroke="#333333" stroke-width="1.2" fill="none"/>
<#on "gap"><rect x="0.5" y="1" width="27" height="10" fill="#ffffff" stroke="#777777" stroke-width="0.8" stroke-dasharray="3 2"/>
<#on "open"><path d="M11 2L16 6L11 10" stroke="#444444" stroke-width="1.2" fill="none"/>
<#on "counts"><path d="M2 12V5H8V12ZM11 12V1H17V12ZM20 12V8H26V12Z" fill="#444444"/>
<#on "night"><rect x="0" y="0" width="28" height="12" fill="#eeeeee"/>
</#switch></svg>
</#macro>

<#macro asides a>
<p class="asides"><b>${a.title}</b> <#list a.events as event><#if event.href?has_content><a href="${event.href}" title="${event.title}"><@p.text event.title/></a><#else><@p.text event.title/></#if> <span class="muted">(${event.when})</span><#sep>${t("mark.semicolon")}</#sep></#list>${t("mark.stop")}</p>
</#macro>

<#-- @param rows how many lines each label takes, lane by lane -->
<#macro strip view rows direction>
<#local rtl = direction == "rtl">
<p class="legend"><#list view.legend as sign><span class="sign"><@sample sign/> ${sign.text}</span> </#list></p>
<#if view.before??><@asides view.before/></#if>
<table class="strip">
<thead>
<tr><th scope="col" class="label">${t("briefing.event")}</th><#list view.headings as heading><th scope="col" width="${(heading.share * 0.64)?c}%">${heading.text}</th></#list></tr>
<tr><td class="label muted"><#list view.scales as scale>${scale.zone}<#sep><br></#sep></#list></td><td class="plot" colspan="${view.headings?size}"><svg width="100%" viewBox="0 0 400 ${view.scales?size * 13}" alt="${t("briefing.hours-alt")}"><#list view.scales as scale><#list scale.ticks as tick><text x="${x(tick.from, rtl) + rtl?then(-2, 2)}" y="${scale?index * 13 + 10}" font-family="Hourline Sans" font-size="9" fill="${(scale?index == 0)?then("#000000", "#555555")}" text-anchor="${rtl?then("end", "start")}">${tick.text}</text></#list></#list></svg></td></tr>
</thead>
<#list view.lanes as lane>
<tbody class="kept">
<tr class="group"><th scope="rowgroup" colspan="${view.headings?size + 1}"><@p.text lane.name/> <span class="muted">${lane.count}<#if lane.note??> · ${lane.note}</#if></span></th></tr>
<#if lane.density??><@density lane.density view rtl/></#if>
<#if lane.rows?has_content><@row lane.rows?first view rows[lane?index][0] rtl/></#if>
</tbody>
<#if lane.rows?size gt 1>
<tbody>
<#list lane.rows[1..] as r><@row r view rows[lane?index][r?index + 1] rtl/></#list>
</tbody>
</#if>
</#list>
</table>
<#if view.after??><@asides view.after/></#if>
<#list view.notes as note>
<p class="hint">${note}</p>
</#list>
</#macro>
