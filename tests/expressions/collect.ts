/** Every regular expression of the project's own code, wherever its text is known without running it. */
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

export interface Expression {
  /** `src/sxs/markdown/fences.ts:4` */
  place: string
  source: string
  flags: string
}

export interface Collected {
  expressions: Expression[]
  /** Places of `new RegExp` whose text depends on what the program is given. */
  unknown: string[]
}

/** @param root absolute path of the project */
export function collectExpressions(root: string): Collected {
  const collected: Collected = { expressions: [], unknown: [] }
  const names = globSync(
    ['src/**/*.{ts,js,astro,mdx}', 'bench/**/*.ts', 'public/**/*.js', '*.{ts,mjs}'],
    {
      cwd: root,
    },
  )
  const texts = new Map(
    names.map((name): [string, string] => [
      path.join(root, name),
      toScript(name, readFileSync(path.join(root, name), 'utf8')),
    ]),
  )
  const program = createProgram(texts)
  for (const file of texts.keys()) {
    const source = program.getSourceFile(file)!
    collect(source, program.getTypeChecker(), path.relative(root, file), collected)
  }
  return collected
}

/** Of a component its front matter and its scripts; what stands between them becomes empty lines. */
function toScript(name: string, text: string): string {
  if (!/\.(?:astro|mdx)$/.test(name)) return text
  const lines = text.split('\n')
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : -1
  let isScript = false
  return lines
    .map((line, index) => {
      if (index < end) return index === 0 ? '' : line
      if (line.includes('<script')) isScript = !/<\/script|\/>/.test(line)
      else if (line.includes('</script')) isScript = false
      else if (isScript) return line
      return ''
    })
    .join('\n')
}

/** Types are wanted for constants of other modules only, so libraries stay unread. */
function createProgram(texts: ReadonlyMap<string, string>): ts.Program {
  const options: ts.CompilerOptions = {
    allowJs: true,
    allowImportingTsExtensions: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    noEmit: true,
    noLib: true,
    target: ts.ScriptTarget.ESNext,
    types: [],
  }
  const host = ts.createCompilerHost(options)
  const names = new Map(Array.from(texts.keys(), (file) => [toModule(file), file]))
  host.getSourceFile = (name, target) => {
    const text = texts.get(names.get(name) ?? name)
    return text === undefined ? undefined : ts.createSourceFile(name, text, target, true)
  }
  host.fileExists = (name) => texts.has(names.get(name) ?? name)
  host.readFile = (name) => texts.get(names.get(name) ?? name)
  const program = ts.createProgram([...names.keys()], options, host)
  const getSourceFile = program.getSourceFile.bind(program)
  program.getSourceFile = (name) => getSourceFile(toModule(name))
  return program
}

function toModule(file: string): string {
  return /\.(?:astro|mdx)$/.test(file) ? `${file}.ts` : file
}

function collect(node: ts.Node, checker: ts.TypeChecker, name: string, collected: Collected): void {
  const placeOf = () => {
    const { line } = node.getSourceFile().getLineAndCharacterOfPosition(node.getStart())
    return `${name.replaceAll(path.sep, '/')}:${line + 1}`
  }
  if (ts.isRegularExpressionLiteral(node)) {
    const end = node.text.lastIndexOf('/')
    const source = node.text.slice(1, end)
    collected.expressions.push({ place: placeOf(), source, flags: node.text.slice(end + 1) })
  } else if (isConstructor(node)) {
    const [pattern, flags] = node.arguments ?? []
    const source = pattern && valueOf(pattern, checker)
    const written = flags ? valueOf(flags, checker) : ''
    if (source === undefined || written === undefined) collected.unknown.push(placeOf())
    else collected.expressions.push({ place: placeOf(), source, flags: written })
  }
  ts.forEachChild(node, (child) => collect(child, checker, name, collected))
}

function isConstructor(node: ts.Node): node is ts.NewExpression | ts.CallExpression {
  return (
    (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
    ts.isIdentifier(node.expression) &&
    node.expression.text === 'RegExp'
  )
}

/** The text of an expression made of constants; nothing where it is made of anything else. */
function valueOf(node: ts.Node, checker: ts.TypeChecker): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text
  if (ts.isTaggedTemplateExpression(node)) return rawOf(node, checker)
  if (ts.isParenthesizedExpression(node)) return valueOf(node.expression, checker)
  if (ts.isTemplateExpression(node)) {
    const parts = node.templateSpans.map(({ expression, literal }) => {
      const value = valueOf(expression, checker)
      return value === undefined ? undefined : value + literal.text
    })
    return parts.includes(undefined) ? undefined : node.head.text + parts.join('')
  }
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const [left, right] = [valueOf(node.left, checker), valueOf(node.right, checker)]
    return left === undefined || right === undefined ? undefined : left + right
  }
  if (ts.isPropertyAccessExpression(node) && node.name.text === 'source')
    return sourceOf(node.expression, checker)
  if (ts.isCallExpression(node)) return joined(node, checker)
  const value = declared(node, checker)
  return value && valueOf(value, checker)
}

/** `String.raw` */
function rawOf(node: ts.TaggedTemplateExpression, checker: ts.TypeChecker): string | undefined {
  if (node.tag.getText() !== 'String.raw') return undefined
  const { template } = node
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.rawText
  const parts = template.templateSpans.map(({ expression, literal }) => {
    const value = valueOf(expression, checker)
    return value === undefined ? undefined : value + (literal.rawText ?? '')
  })
  return parts.includes(undefined) ? undefined : (template.head.rawText ?? '') + parts.join('')
}

/** `/x/.source`, and that of a constant. */
function sourceOf(node: ts.Node, checker: ts.TypeChecker): string | undefined {
  const value = ts.isRegularExpressionLiteral(node) ? node : declared(node, checker)
  if (!value || !ts.isRegularExpressionLiteral(value)) return undefined
  return value.text.slice(1, value.text.lastIndexOf('/'))
}

/** `[a, b].join('|')` */
function joined(node: ts.CallExpression, checker: ts.TypeChecker): string | undefined {
  const { expression, arguments: given } = node
  if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== 'join')
    return undefined
  const list = ts.isArrayLiteralExpression(expression.expression)
    ? expression.expression
    : declared(expression.expression, checker)
  const between = given[0] && valueOf(given[0], checker)
  if (!list || !ts.isArrayLiteralExpression(list) || between === undefined) return undefined
  const parts = list.elements.map((element) => valueOf(element, checker))
  return parts.includes(undefined) ? undefined : parts.join(between)
}

/** What a constant was declared with, in this module or another. */
function declared(node: ts.Node, checker: ts.TypeChecker): ts.Expression | undefined {
  if (!ts.isIdentifier(node)) return undefined
  let symbol = checker.getSymbolAtLocation(node)
  if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol)
  const declaration = symbol?.valueDeclaration
  if (!declaration || !ts.isVariableDeclaration(declaration)) return undefined
  const isConstant = (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0
  return isConstant ? declaration.initializer : undefined
}
