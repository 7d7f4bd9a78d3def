<#-- The macro `strip` draws one StripView. -->
<#macro strip view>
</#macro>
