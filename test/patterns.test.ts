import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

/** Every pattern literal of a file, found in its syntax tree. */
function patternsIn(path: string): readonly RegExp[] {
  const file = ts.createSourceFile(path, readFileSync(join('src', path), 'utf8'), ts.ScriptTarget.Latest, true)
  const found: RegExp[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      found.push(new RegExp(node.text.slice(1, end), node.text.slice(end + 1)))
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

/** Long enough for whatever backtracks in powers of the length to hang, which the test's time limit ends. */
const LENGTH = 20_000
const WORD = /[\p{L}\p{N}]|[^\s\w\\^$.|?*+()[\]{}-]/gu

/** Runs of what the pattern itself looks for, and a last character that matches nothing. */
function attacks({ source }: RegExp): readonly string[] {
  const own = [...new Set(source.replace(/\\u[\da-fA-F]{4}|\\[a-zA-Z](?:\{[^}]*\})?/g, '').match(WORD) ?? [])].slice(
    0,
    10,
  )
  const units = [...new Set([...own, ' ', '1', 'a', '字', '：', '\t', '"', '<'])]
  const pairs = own.flatMap((a) => own.slice(0, 4).map((b) => a + b)).slice(0, 16)
  const words = [own.join(''), own.toReversed().join(''), `${own.join('')} `]
  return [...units, ...pairs, ...words]
    .filter(Boolean)
    .map((unit) => `${unit.repeat(Math.ceil(LENGTH / unit.length))}\u0001`)
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
const all = files.map((name) => [name, patternsIn(name)] as const).filter(([, patterns]) => patterns.length > 0)

test('there are patterns', () => expect(all.flatMap(([, patterns]) => patterns).length).toBeGreaterThan(300))

describe('no pattern hangs on what it looks for', () => {
  test.each(all)('%s', (_, patterns) => {
    for (const pattern of patterns) {
      for (const attack of attacks(pattern)) {
        pattern.lastIndex = 0
        const match = pattern.exec(attack)
        expect(match === null || match.index >= 0).toBe(true)
      }
    }
  })
})

test('a pattern that backtracks without end would be seen', () => {
  // Not run on an attack: that would hang. What is checked is that the attack on it is among those that are run.
  expect(attacks(/(?:了|了了)*$/).some((attack) => attack.startsWith('了'.repeat(LENGTH)))).toBe(true)
})
