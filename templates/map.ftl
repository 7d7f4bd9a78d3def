<#-- The macro `map` draws one MapView. -->
<#macro map view>
</#macro>
