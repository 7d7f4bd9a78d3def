<#-- The controls that the script wakes. Until then they are neither shown nor read out, and keep their
     room, so that nothing moves; a browser without scripts leaves them out. `view` is an ExploreView. -->
<#import "parts.ftl" as parts>

<#macro filter f>
<fieldset class="explore-filter" data-filter="${f.name}">
<legend>${f.legend}</legend>
<ul>
<#list f.choices as choice>
<li<#if (choice.depth > 0)> class="depth-${choice.depth?c}"</#if>><label><input type="checkbox" name="${f.name}" value="${choice.value}"> <@parts.apart choice.label/> <span class="count"></span></label></li>
</#list>
</ul>
</fieldset>
</#macro>

<#-- A step through moments: the bar at the foot of the window repeats it. -->
<#macro moves>
<button type="button" data-move="-1">${t("explore.known-earlier")}</button>
<button type="button" data-move="1">${t("explore.known-later")}</button>
<button type="button" data-move="latest">${t("explore.known-latest")}</button>
</#macro>

<#macro explore view whole>
<section class="explore waiting" aria-labelledby="explore-title"<#if whole> data-whole</#if>>
<h2 class="unseen" id="explore-title">${t("explore.title")}</h2>
<div class="explore-search" role="search">
<label for="explore-search">${t("explore.search")}</label>
<input type="search" id="explore-search" autocomplete="off" spellcheck="false" maxlength="200" data-index="${view.index}" data-library="${asset("search/minisearch.js")}" data-search="${asset("search/search.js")}">
<p class="explore-results" role="status"></p>
<ol class="explore-found" hidden></ol>
</div>
<#if (view.moments?size > 1)>
<div class="explore-known">
<label for="explore-known">${t("explore.known")}</label>
<input type="range" id="explore-known" min="0" max="${view.moments?size?c}" step="1" value="${view.moments?size?c}" list="explore-moments">
<datalist id="explore-moments">
<#list view.moments as moment><option value="${moment?index?c}" label="${moment.words}" data-at="${moment.at}"></option></#list>
<option value="${view.moments?size?c}" label="${t("explore.latest")}"></option>
</datalist>
<output for="explore-known">${t("explore.latest")}</output>
<span class="explore-moves"><@moves/></span>
<p class="hint">${t("explore.known-hint")}</p>
</div>
</#if>
<#if view.filters?has_content || !whole>
<details class="explore-filters">
<summary>${t("explore.filters")} <span class="count"></span></summary>
<template>
<div class="explore-choices">
<#list view.filters as f><@filter f/></#list>
</div>
</template>
</details>
</#if>
<div class="explore-steps" role="group" aria-label="${t("explore.steps")}">
<button type="button" data-step="-1" aria-keyshortcuts="k">${t("explore.previous")}</button>
<button type="button" data-step="1" aria-keyshortcuts="j">${t("explore.next")}</button>
<button type="button" data-play aria-pressed="false">${t("explore.play")}</button>
<p class="explore-step" role="status"></p>
</div>
<div class="explore-share">
<button type="button" data-copy>${t("explore.copy")}</button>
<label>${t("explore.theme")} <select data-theme-choice><option value="">${t("explore.theme-auto")}</option><option value="light">${t("explore.theme-light")}</option><option value="dark">${t("explore.theme-dark")}</option></select></label>
<p class="explore-copied" role="status"></p>
<input type="text" class="explore-address" readonly hidden aria-label="${t("explore.address")}">
</div>
<div class="explore-result">
<p class="explore-said" role="status"></p>
<button type="button" data-clear hidden>${t("explore.clear")}</button>
</div>
</section>
<#if (view.moments?size > 1)>
<div class="explore-back" role="group" aria-label="${t("explore.known")}" hidden>
<p></p>
<span class="explore-moves"><@moves/></span>
</div>
</#if>
</#macro>
