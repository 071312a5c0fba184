import ts from 'typescript'

/** A fenced block: its language, the other words behind the fence, its text, and the line it begins on. */
export type Fence = {
  readonly language: string
  readonly words: readonly string[]
  readonly code: string
  readonly line: number
}

const FENCE = /^```(?<info>[^\n`]*)\n(?<code>[\s\S]*?)^```$/gm

export const fences = (markdown: string): readonly Fence[] =>
  [...markdown.matchAll(FENCE)].map(({ index, groups }) => {
    const [language = '', ...words] = (groups?.['info'] ?? '').trim().split(/\s+/)
    return { language, words, code: groups?.['code'] ?? '', line: markdown.slice(0, index).split('\n').length + 1 }
  })

const SAID = /^[ \t]*\/\/ → (?<value>.*)$/

/**
 * A ts block as a program that collects what its `// → value` comments claim, as `[line, actual, expected]`. The
 * comment stands behind a declaration, a `console.log(…)` or a bare expression, and its value is an expression too.
 */
export function claiming(code: string): string {
  const file = ts.createSourceFile('readme.ts', code, ts.ScriptTarget.Latest, true)
  let program = ''
  let at = 0
  for (const statement of file.statements) {
    const end = code.indexOf('\n', statement.end)
    const value = SAID.exec(code.slice(statement.end, end < 0 ? code.length : end))?.groups?.['value']
    if (value === undefined) continue
    const line = file.getLineAndCharacterOfPosition(statement.end).line
    const what = claimed(statement).getText(file)
    // An expression is read once, so that what it does is done once.
    const kept = ts.isVariableStatement(statement)
      ? code.slice(at, statement.end)
      : code.slice(at, statement.getStart(file))
    program += `${kept}\n;globalThis.claims.push([${line}, (${what}), (${value})]);`
    at = end < 0 ? code.length : end
  }
  return program + code.slice(at)
}

function claimed(statement: ts.Statement): ts.Node {
  if (ts.isVariableStatement(statement)) {
    const name = statement.declarationList.declarations[0]?.name
    if (name !== undefined && ts.isIdentifier(name)) return name
  }
  if (!ts.isExpressionStatement(statement)) throw new Error(`Nothing to compare in: ${statement.getText()}`)
  const { expression } = statement
  const logged = ts.isCallExpression(expression) && expression.expression.getText() === 'console.log'
  return (logged ? expression.arguments[0] : undefined) ?? expression
}

/** Whether a value is what the README says; `…` in a string stands for what it leaves out. */
export function alike(actual: unknown, said: unknown): boolean {
  if (typeof said === 'string') return typeof actual === 'string' && elided(said).test(actual)
  if (typeof said !== 'object' || said === null) return Object.is(actual, said)
  if (typeof actual !== 'object' || actual === null || Array.isArray(actual) !== Array.isArray(said)) return false
  const [own, theirs] = [Object.entries(said), actual as Readonly<Record<string, unknown>>]
  return (
    own.length === Object.keys(theirs).length && own.every(([key, value]) => key in theirs && alike(theirs[key], value))
  )
}

const SPECIAL = /[.*+?^${}()|[\]\\]/g

const elided = (said: string): RegExp =>
  new RegExp(
    `^${said
      .split('…')
      .map((part) => part.replace(SPECIAL, '\\$&'))
      .join('[\\s\\S]*?')}$`,
  )

export type Call = { readonly command: string; readonly output: string }

/** A sh block as calls: a line behind `$ ` and the output below it. What stands without `$ ` is not run. */
export const calls = (code: string): readonly Call[] =>
  code
    .split(/^\$ /m)
    .slice(1)
    .map((call) => {
      const [command = '', ...output] = call.split('\n')
      return { command, output: output.join('\n').trimEnd() }
    })
