import { describe, expect, it } from 'vitest'
import { boundsAfter, boundsBefore, boundsBeforeScale, changes, comparisons } from '../../src/entities/cues.ts'
import { events } from '../../src/entities/date-words.ts'
import { imageCreditForms } from '../../src/entities/image-credit-forms.ts'
import { annotate } from '../../src/entities/index.ts'
import { originLabels } from '../../src/entities/source-cues.ts'
import { unitAt, unitWords } from '../../src/entities/unit.ts'
import { currencies, currencySigns, measures } from '../../src/entities/unit-tables.ts'
import { creditRoles } from '../../src/lexicon/credit-roles.ts'
import { fold } from '../../src/lexicon/fold.ts'
import { folds } from '../../src/lexicon/fold-table.ts'

const wordsOf = (words: string): string[] => words.split(' ')

describe('fold table', () => {
  it.each(folds)('%s is as long as what it is read as', (from, to) => {
    expect(to.length).toBe(from.length)
    expect(fold(from)).toBe(to)
  })

  it('reads no character in two ways', () => {
    const all = folds.flatMap(([from]) => [...from])
    expect(all.filter((char, index) => all.indexOf(char) !== index)).toEqual([])
  })
})

describe('unit tables', () => {
  it.each(unitWords.map((unit) => [unit.text, unit] as const))('%s is found where it stands', (text, unit) => {
    expect(fold(text)).toBe(text)
    expect(unitAt(`12${text}，`, 2)?.text).toBe(text)
    expect(unit.code).not.toBe('')
  })

  it.each(
    [...currencies, ...measures].flatMap(([code, , words]) => wordsOf(words).map((word) => [word, code] as const)),
  )('25%s is a figure in %s', (word, code) => {
    const [figure] = annotate(`价值共25${word}，`).figures
    expect([figure?.text, figure?.unit?.code]).toEqual([`25${word}`, code])
  })

  it.each(currencySigns)('%s may stand before the number: %s', (code, sign) => {
    const [figure] = annotate(`共花了${sign}300，`).figures
    expect([figure?.text, figure?.unit?.code]).toEqual([`${sign}300`, code])
  })
})

describe('cue tables', () => {
  it.each(boundsBefore.flatMap(([bound, words]) => wordsOf(words).map((word) => [word, bound] as const)))(
    '%s300元 is %s',
    (word, bound) => expect(annotate(`这笔款${word}300元，`).figures[0]?.bound).toBe(bound),
  )

  it.each(Object.entries(boundsBeforeScale))('%s sets a bound only before a scale word', (word, bound) => {
    expect(annotate(`这笔款${word}百元，`).figures[0]?.bound).toBe(bound)
    expect(annotate(`这笔款${word}300元，`).figures[0]?.bound).toBe('exact')
  })

  it.each(['不过百元', '网上千余人', '经过百余天', '外资买超251亿元', '外資買超251億元'])(
    '%s is exact or open',
    (text) => expect(annotate(`这里${text}，`).figures.flatMap(({ boundCue }) => boundCue)).toEqual([]),
  )

  it.each(boundsAfter.flatMap(([bound, words]) => wordsOf(words).map((word) => [word, bound] as const)))(
    '300元%s is %s',
    (word, bound) => expect(annotate(`这笔款300元${word}，`).figures[0]?.bound).toBe(bound),
  )

  it.each(changes.flatMap(([direction, , words]) => wordsOf(words).map((word) => [word, direction] as const)))(
    '%s12.5%% goes %s',
    (word, direction) => {
      expect(annotate(`销量${word}12.5%，`).figures[0]?.change).toMatchObject({ direction, role: 'delta' })
    },
  )

  it('names every basis of comparison once', () => {
    const names = comparisons.map(([basis]) => basis)
    expect(new Set(names).size).toBe(names.length)
  })

  it.each([
    ['同比', 'yoy'],
    ['较去年同期', 'yoy'],
    ['季环比', 'qoq'],
    ['较上月', 'mom'],
    ['比上周', 'wow'],
    ['较前一交易日', 'dod'],
    ['环比', 'sequential'],
    ['较年初', 'ytd'],
    ['较历史平均', 'average'],
    ['较此前预期', 'expectation'],
    ['较疫情前', 'other'],
  ])('%s is %s', (cue, basis) => {
    expect(annotate(`销量${cue}增长12.5%，`).figures[0]?.comparison?.basis).toBe(basis)
  })
})

describe('role table', () => {
  it.each(creditRoles.flatMap(([role, words]) => wordsOf(words).map((word) => [word, role] as const)))(
    '%s：林小舟 is a credit of %s',
    (word, role) => {
      const [credit] = annotate(`正文第一段。\n${word}：林小舟`).credits
      expect([credit?.role, credit?.names.map(({ name }) => name)]).toEqual([role, ['林小舟']])
    },
  )
})

describe('labels of sources', () => {
  it.each(originLabels.flatMap(([relation, words]) => wordsOf(words).map((word) => [word, relation] as const)))(
    '%s：长河日报 is %s',
    (word, relation) => {
      expect(annotate(`${word}：长河日报`).sources).toMatchObject([{ name: '长河日报', relation, scope: 'article' }])
    },
  )
})

describe('forms of image credits', () => {
  it.each(
    imageCreditForms.flatMap(({ form, scope, examples }) => examples.map((example) => [example, form, scope] as const)),
  )('credits the picture above: %s', (line, _, scope) => {
    const credits = annotate(`正文。\n![](1.jpg)\n${line}`).imageCredits
    expect(credits).toHaveLength(1)
    expect(credits[0]?.imageIndex).toBe(scope === 'image' ? 0 : null)
  })
})

describe('events', () => {
  it.each(events.flatMap(([words, event, month]) => wordsOf(words).map((word) => [word, event, month] as const)))(
    '今年%s is of the year of publication',
    (word, event, month) => {
      const [date] = annotate(`今年${word}，`, { anchor: '2025-06-10' }).dates
      expect([date?.text, date?.event, date?.value?.slice(0, 4)]).toEqual([`今年${word}`, event, '2025'])
      expect(date?.start === null).toBe(month === undefined)
    },
  )
})
