<#-- The macro `ledger` draws one LedgerView. -->
<#macro ledger view>
</#macro>
