import { describe, expect, test } from 'vitest'
import { defineRecogniser } from '../src/entities/define.ts'
import { defineRepair } from '../src/repair/define.ts'
import { defineStripRule } from '../src/strip/define.ts'
import {
  edited,
  exported,
  foundIn,
  isRecogniser,
  isRepair,
  isStripRule,
  linesOf,
  mended,
  takes,
} from './support/rules.ts'

// Rules are found by walking the rooms: one that nobody listed, and one without examples, would be seen here.
const strip = await exported('src/strip', isStripRule)
const repair = await exported('src/repair', isRepair)
const recognise = await exported('src/entities', isRecogniser)

describe.each([
  ['strip', strip],
  ['repair', repair],
  ['entities', recognise],
])('the rules of %s', (_, { rules, lists }) => {
  const listed = new Set([...lists.values()].flat())

  test('all stand in a list', () => {
    expect([...rules].filter(([, rule]) => !listed.has(rule as never)).map(([name]) => name)).toEqual([])
  })

  test('have ids of their own', () => {
    for (const list of lists.values()) {
      const ids = list.map(({ id }) => id)
      expect(ids).toEqual([...new Set(ids)])
    }
  })

  test('say why in a sentence, and have examples', () => {
    for (const rule of listed) {
      expect(rule.why, rule.id).toMatch(/^[A-Z].*\.$/)
      expect(rule.spares.length, rule.id).toBeGreaterThan(0)
    }
  })
})

test('there are rules', () => {
  expect(strip.lists.size).toBeGreaterThan(0)
  for (const { rules, lists } of [strip, repair, recognise]) expect(lists.size > 0).toBe(rules.size > 0)
})

describe.each([...strip.rules.values()])('$id', (rule) => {
  test.each(rule.examples)('takes %j', (example) => expect(takes(rule, example)).toBe(true))
  test.each(rule.spares)('leaves %j', (spare) => expect(takes(rule, spare)).toBe(false))
})

describe.each([...repair.rules.values()])('$id', (rule) => {
  test.each(rule.mends)('mends %j to %j, and then nothing more', (broken, whole) => {
    expect(mended(rule, broken)).toBe(whole)
    expect(mended(rule, whole)).toBe(whole)
  })
  test.each(rule.spares)('leaves %j', (spare) => expect(mended(rule, spare)).toBe(spare))
})

describe.each([...recognise.rules.values()])('$id', (rule) => {
  test.each(rule.examples)('in %j finds %j', (text, found) => expect(foundIn(rule, text)).toEqual(found))
  test.each(rule.spares)('in %j finds nothing', (spare) => expect(foundIn(rule, spare)).toEqual([]))
})

describe('the check itself', () => {
  test('reads pictures, links and words', () => {
    expect(linesOf('河边\n![]()\n[![]()](#)\n[步道](#)\n- THE END -')).toEqual([
      { text: '河边', role: 'paragraph', linked: false, bold: false },
      { text: '', role: 'image', linked: false, bold: false },
      { text: '', role: 'image', linked: true, bold: false },
      { text: '步道', role: 'paragraph', linked: true, bold: false },
      { text: '- THE END -', role: 'paragraph', linked: false, bold: false },
    ])
  })

  test('tells a rule that does not do its examples', () => {
    const rule = defineStripRule({
      id: 'test/first',
      why: 'Only the last line counts.',
      kind: 'empty',
      strips: (_, index) => index === 0,
      examples: ['甲'],
      spares: ['甲\n乙'],
    })
    expect([takes(rule, '甲'), takes(rule, '甲\n乙')]).toEqual([true, false])
    expect([isStripRule(rule), isRepair(rule), isRecogniser(rule)]).toEqual([true, false, false])
  })

  test('refuses edits that overlap or lie', () => {
    const repair = defineRepair({ id: 'test/a', why: 'A.', find: () => [], mends: [['a', 'b']], spares: ['c'] })
    expect([isStripRule(repair), isRepair(repair), isRecogniser(repair)]).toEqual([false, true, false])
    const edit = (start: number, was: string, text: string) => ({ span: { start, end: start + was.length }, was, text })
    expect(edited('甲乙丙', [edit(0, '甲', '子'), edit(2, '丙', '')])).toBe('子乙')
    expect(() => edited('甲乙丙', [edit(1, '乙丙', ''), edit(2, '丙', '')])).toThrow('overlap')
    expect(() => edited('甲乙丙', [edit(1, '丙', '')])).toThrow('Not "丙" at 1')
  })

  test('refuses a mention that is not the slice', () => {
    const recogniser = defineRecogniser({
      id: 'test/a',
      why: 'A.',
      list: 'tests',
      find: ({ text }) => [{ type: 'mention', span: { start: 1, end: 3 }, text: '@甲', handle: text, kind: 'user' }],
      examples: [['在@甲', ['@甲']]],
      spares: ['乙'],
    })
    expect(isRecogniser(recogniser)).toBe(true)
    expect(foundIn(recogniser, '在@甲')).toEqual(['@甲'])
    expect(() => foundIn(recogniser, '乙')).toThrow('Not the slice')
  })
})
