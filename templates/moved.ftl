<#import "parts.ftl" as p>
<#assign s = page.shell>
<!doctype html>
<html lang="${s.language}" dir="${s.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${s.policy}">
<meta http-equiv="refresh" content="0; url=${page.event.href}">
<meta name="robots" content="noindex">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${s.title}</title>
<link rel="stylesheet" href="${asset("site.css")}">
</head>
<body>
<main>
<h1>${t("event.moved")}</h1>
<p><@p.link page.event/></p>
</main>
</body>
</html>
