import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { repair, repairs, replay, undo } from '../../src/repair/index.ts'
import type { Step } from '../../src/span.ts'
import { mirrored } from '../support/mirror.ts'
import { prose } from '../support/prose.ts'

/** Pieces that repairs look at, so that random text is damaged text. */
const pieces = [
  ...repairs.flatMap(({ mends, spares }) => [...mends.map(([broken]) => broken), ...spares]),
  ...prose,
  mirrored(prose.join('\n')),
  '&',
  'amp;',
  '#',
  ';',
  '\\u',
  '\\',
  '%',
  '(',
  ')',
  '?',
  ',',
  '.',
  '，',
  '。',
  'â€',
  'Ã',
  '\ufffd',
  '\u200d',
  '\u3000',
  '\n',
  ' ',
  '1',
] // prettier-ignore

const damaged = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 12 })
  .map((parts) => parts.join(''))

const isOrderly = (text: string, steps: readonly Step[]) => {
  let current = text
  for (const { edits } of steps) {
    expect(edits.length).toBeGreaterThan(0)
    let end = 0
    for (const { span, was } of edits) {
      expect(span.start).toBeGreaterThanOrEqual(end)
      expect(current.slice(span.start, span.end)).toBe(was)
      end = span.end
    }
    current = replay(current, [{ id: 'one', edits }])
  }
}

describe('every repair, on any text', () => {
  test('is replayable and can be undone', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const { text: whole, steps } = repair(text)
        isOrderly(text, steps)
        expect(replay(text, steps)).toBe(whole)
        expect(undo(whole, steps)).toBe(text)
      }),
      { numRuns: 400 },
    )
  })

  test('finds nothing the second time', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const once = repair(text).text
        expect(repair(once).text).toBe(once)
      }),
      { numRuns: 400 },
    )
  })

  test('leaves ASCII alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), fc.string({ unit: 'binary-ascii' }), (text, controls) => {
        expect(repair(text).steps).toEqual([])
        expect(repair(controls).steps).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})

// Quadratic work on these would take hours.
const hostile = [
  '&amp;',
  '&lt;',
  '&quot; ',
  '作\\n',
  '&',
  '&#',
  '\\u4eca',
  '\\',
  '%E4',
  '(',
  '（',
  '?',
  '學(',
  '學(xué)',
  '?yōu)',
  'â€',
  'Ã¦',
  'æ–',
  '鏂',
  '锛岀',
  '\u200d',
  'e\u0301',
  '\u3000',
  ' ',
  '\u00a0',
  ',',
  '，',
  '.',
  '一,',
  '，，',
  '１',
  '１．',
  '한',
  '\ue000',
  '\ufffd',
  '字',
  '這里',
  '著',
  '\r',
  '烫',
] // prettier-ignore

test.each(hostile)('a long run of %j is read in linear time', (piece) => {
  const text = `字${piece.repeat(Math.ceil(120_000 / piece.length))}x`
  expect(typeof repair(text).text).toBe('string')
})

test.runIf(existsSync('fixtures'))('the articles of the fixtures are whole', () => {
  const files = readdirSync('fixtures', { recursive: true, encoding: 'utf8' })
  for (const file of files.filter((name) => name.endsWith('article.json'))) {
    const { text } = JSON.parse(readFileSync(`fixtures/${file}`, 'utf8')) as { text: string }
    expect(repair(text, { script: 'keep' }).text, file).toBe(text)
  }
})
