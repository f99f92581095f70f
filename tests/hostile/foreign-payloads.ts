/** Payloads that come through other doors: foreign content in one another, and names that scripts ask for. */

/** SVG and MathML in HTML, in which tags mean something else, and the ways back into HTML. */
const foreign = String.raw`
<svg><desc><img src=x onerror=alert(1)></desc></svg>
<svg><title><img src=x onerror=alert(1)></title></svg>
<svg><p><style><g title="</style><img src=x onerror=alert(1)>"></svg>
<svg></p><style><a id="</style><img src=x onerror=alert(1)>">
<svg><foreignObject><math><mi xlink:href="javascript:alert(1)"><img src=x onerror=alert(1)></mi></math></foreignObject></svg>
<svg><foreignObject><svg><script>alert(1)</script></svg></foreignObject></svg>
<svg><math><mtext><svg><script>alert(1)</script></svg></mtext></math></svg>
<svg><feImage href="https://evil.example/a.png"/><filter id=f><feImage xlink:href="https://evil.example/b.png"/></filter></svg>
<svg style="fill:url(https://evil.example/a.svg#x)"><rect fill="url(https://evil.example/b.svg#x)"/></svg>
<svg><a><animate attributeName=href values="javascript:alert(1)" /><text>x</text></a></svg>
<svg><handler xmlns:ev="http://www.w3.org/2001/xml-events" ev:event=load>alert(1)</handler></svg>
<svg><![CDATA[</svg><img src=x onerror=alert(1)>]]></svg>
<math><annotation-xml encoding="text/html"><img src=x onerror=alert(1)></annotation-xml></math>
<math><annotation-xml encoding="application/xhtml+xml"><svg><style><img title="</style><img src=x onerror=alert(1)>"></style></svg></annotation-xml></math>
<math><mi><mglyph><svg><mtext><textarea><path id="</textarea><img src=x onerror=alert(1)>"></mtext></svg></mglyph></mi></math>
<math><mtext><mglyph><table><style><math><img src=x onerror=alert(1)></style></table></mglyph></mtext></math>
<math><semantics><annotation-xml><style><a title="</style><img src=x onerror=alert(1)>"></annotation-xml></semantics></math>
<math href="javascript:alert(1)"><mtext>x</mtext></math>
<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=alert(1)>
<table><svg><td><style><a title="</style><img src=x onerror=alert(1)>"></td></svg></table>
`
  .trim()
  .split('\n')

/** Names under which scripts, libraries and the page itself ask for something else. */
const clobbering = String.raw`
<img name=getElementById><img name=querySelector><img name=querySelectorAll>
<form id=documentElement name=documentElement><input name=dataset></form>
<a id=currentScript name=currentScript href="https://evil.example/x.js"></a>
<img name=head><img name=body><img name=title><img name=forms>
<form name=body><input name=append><input name=addEventListener></form>
<a id=navigator></a><a id=serviceWorker name=serviceWorker href="https://evil.example/sw.js"></a>
<a id=caches></a><a id=localStorage></a><a id=sessionStorage></a><a id=customElements></a>
<a id=pagefind href="https://evil.example/"></a><a id=pagefind name=baseUrl href="https://evil.example/"></a>
<a id=trustedTypes></a><a id=trustedTypes name=createPolicy></a>
<a id=location></a><a id=origin href="https://evil.example/"></a><a id=self></a><a id=parent></a>
<form id=attributes><input name=attributes><input name=parentNode><input name=childNodes></form>
<a id=defaultView></a><a id=defaultView name=location href="https://evil.example/"></a>
<a id="ty-status"></a><a id="ty-tree"></a><a id="ty-note-1"></a><a id="ty-note-1-from"></a>
<a id=toString></a><a id=hasOwnProperty></a><a id=then></a><a id=length></a>
`
  .trim()
  .split('\n')

/** A line of text can hold each. */
export const foreignInline: readonly string[] = [...foreign, ...clobbering]

/** Lines of their own. */
export const foreignBlocks = String.raw`
[^x]: <img src=x onerror=alert(1)> [x](javascript:alert(1))
[^"><img src=x onerror=alert(1)>]: x
[^constructor]: [^__proto__] <script>alert(1)</script>
<section data-footnotes class="footnotes"><ol><li id="user-content-fn-1" onclick=alert(1)>x</li></ol></section>
`
  .trim()
  .split('\n')

/** Names of folders, as a repository may hold them; one stands in another's place. */
export const folderNames = [
  '..%2f..%2fx',
  '"onmouseover="alert(1)',
  'javascript:',
  'ja-jp',
  'en-us',
  'checklists',
  'pagefind',
  '_astro',
  'constructor',
  '{locale}',
  '\u2028',
  '`${alert(1)}`',
]
