import { describe, expect, test } from 'vitest'
import { stripRules } from '../../src/index.ts'
import type { Line } from '../../src/strip/define.ts'

const link = /^\[(.*)\]\(#\)$/

/** One line of an example: `[…](#)` is a link, `![]()` a picture, both together a linked picture. */
function lineOf(printed: string): Line {
  const linked = link.exec(printed)
  const text = linked?.[1] ?? printed
  const image = text === '![]()'
  return { text: image ? '' : text, role: image ? 'image' : 'paragraph', linked: linked !== null, bold: false }
}

const linesOf = (example: string): readonly Line[] => example.split('\n').map(lineOf)

describe('strip rules', () => {
  test('have ids of their own', () => {
    expect(new Set(stripRules.map(({ id }) => id)).size).toBe(stripRules.length)
  })
  for (const rule of stripRules) {
    test.each(rule.examples.map((example) => [example]))(`${rule.id} takes the last line of %j`, (example) => {
      const lines = linesOf(example)
      expect(rule.strips(lines, lines.length - 1)).toBe(true)
    })
    test.each(rule.spares.map((spare) => [spare]))(`${rule.id} leaves the last line of %j`, (spare) => {
      const lines = linesOf(spare)
      expect(rule.strips(lines, lines.length - 1)).toBe(false)
    })
  }
})
