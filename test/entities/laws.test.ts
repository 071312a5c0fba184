import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type { Entity } from '../../src/entities/index.ts'
import { annotate, defineRecogniser, recognisers, shift } from '../../src/entities/index.ts'

const alphabet = [
  ...'0123456789０１２,.:：，。；“”（）()[]【】-—~～%％$￥@#|/丨 \n!?',
  ...'零一二三四五六七八九十百千万亿两半几数第前多余点分秒时日月年周天元块角个名家台米度级成倍折',
  ...'去今昨明上下本当同期初底末春夏据报道数据显示来源记者编辑图摄说表示称增长下降至到由从比约超过近以上',
  ...[
    '双11',
    '新华社',
    '长河日报',
    '责任编辑',
    '![](a.jpg)',
    '图源',
    '林小舟',
    'iPhone',
    'US$',
    '億萬兩點',
    '😀',
    '\u{20000}',
  ],
]
const texts = fc.array(fc.constantFrom(...alphabet), { maxLength: 120 }).map((parts) => parts.join(''))
const anchors = fc.constantFrom(undefined, '2025-06-10', '2024-02-29T23:59:59+08:00')

const all = (text: string, anchor?: string): readonly Entity[] =>
  Object.values(annotate(text, anchor === undefined ? {} : { anchor })).flat()

describe('every entity', () => {
  it('is the slice that its span names, as are its parts', () => {
    fc.assert(
      fc.property(texts, anchors, (text, anchor) => {
        for (const entity of all(text, anchor)) {
          expect(text.slice(entity.span.start, entity.span.end)).toBe(entity.text)
          expect(entity.text).not.toBe('')
          for (const part of partsOf(entity))
            expect(text.slice(part.span.start, part.span.end)).toBe(part.text ?? part.name)
        }
      }),
      { numRuns: 1500 },
    )
  })

  it('equals its own JSON', () => {
    fc.assert(
      fc.property(texts, anchors, (text, anchor) => {
        const found = annotate(text, anchor === undefined ? {} : { anchor })
        expect(JSON.parse(JSON.stringify(found))).toEqual(found)
        expect(JSON.stringify(found)).not.toContain('undefined')
      }),
      { numRuns: 800 },
    )
  })

  it('stands in the order of the text and crosses none of its list', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const list of Object.values(annotate(text))) {
          const ends = list.map(({ span }) => span.end)
          expect(list.every(({ span }, index) => index === 0 || span.start >= (ends[index - 1] ?? 0))).toBe(true)
        }
      }),
      { numRuns: 800 },
    )
  })

  it('has plain decimals and closed intervals', () => {
    const decimal = /^(?:0|-?(?:0\.\d*[1-9]|[1-9]\d*(?:\.\d*[1-9])?))$/
    fc.assert(
      fc.property(texts, (text) => {
        const { figures, dates } = annotate(text, { anchor: '2025-06-10' })
        for (const { quantity } of figures) {
          if (quantity.form === 'single') expect(quantity.value).toMatch(decimal)
          if (quantity.form === 'range')
            expect([quantity.min, quantity.max].every((value) => decimal.test(value))).toBe(true)
        }
        expect(dates.every(({ start, end }) => (start === null) === (end === null))).toBe(true)
      }),
      { numRuns: 800 },
    )
  })
})

type Piece = {
  readonly span: { readonly start: number; readonly end: number }
  readonly text?: string
  readonly name?: string
}

const partsOf = (entity: Entity): readonly Piece[] => {
  switch (entity.type) {
    case 'figure':
      return [...entity.boundCue, ...[entity.change?.verb, entity.comparison?.cue].filter((cue) => cue !== undefined)]
    case 'source':
      return entity.cue ? [entity.cue] : []
    case 'imageCredit':
      return entity.caption ? [entity.caption] : []
    case 'credit':
      return entity.names
    case 'quote':
      return [entity.speaker, entity.cue].filter((part) => part !== null && part !== undefined)
    default:
      return []
  }
}

describe('shift', () => {
  it('undoes itself', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 30n }), fc.integer({ min: 0, max: 20 }), (digits, places) => {
        expect(shift(shift(String(digits), -places), places)).toBe(String(digits))
      }),
    )
  })

  it.each([
    ['16190.67', 8, '1619067000000'],
    ['8.7', 8, '870000000'],
    ['01.10', 0, '1.1'],
    ['-2.160', 0, '-2.16'],
    ['-0.0', 3, '0'],
    ['5', -6, '0.000005'],
  ])('%s by %i is %s', (mantissa, scale, value) => expect(shift(mantissa, scale)).toBe(value))

  it('refuses what is no number', () => expect(() => shift('1e5', 0)).toThrow(RangeError))
})

describe('the time of a long text', () => {
  const hostile = [
    '1',
    '一',
    '十',
    '(',
    '（',
    '“',
    '来源：',
    '据',
    '@',
    '记者 ',
    '1,',
    '1.',
    '1:',
    '1-',
    '年',
    '今年',
    '图',
    ' ',
    '：',
    '—',
    '前',
    '第',
    '数',
    '万',
    '两',
    '《',
    '增长',
    '同比',
    '林',
    '1月',
  ]
  it.each(hostile)('ends for 60,000 characters of %s', (piece) => {
    const text = piece.repeat(Math.ceil(60_000 / piece.length))
    expect(all(text, '2025-06-10').every(({ span }) => span.end <= text.length)).toBe(true)
  })

  it('brings as many entities as the text has copies', () => {
    const paragraph = '3月5日，公司营收3208.6亿元，同比增长7.35%。长图数据显示，排名第二。\n'
    const count = (copies: number): number => all(paragraph.repeat(copies), '2026-03-06').length
    expect(count(40)).toBe(count(1) * 40)
  })
})

describe('a recogniser of your own', () => {
  const tickers = defineRecogniser({
    id: 'acme/ticker',
    why: 'A stock code.',
    list: 'tickers',
    find: ({ text, start }) =>
      [...text.matchAll(/\d{6}\.SH/g)].map(({ 0: code, index }) => {
        const span = { start: start + index, end: start + index + code.length }
        return { type: 'ticker' as const, text: code, span, code: code.slice(0, 6) }
      }),
    examples: [['600519.SH', ['600519.SH']]],
    spares: ['600519'],
  })

  it('has its list in the result, typed', () => {
    const found = annotate('某酒600519.SH涨2%', { recognisers: [...recognisers, tickers] })
    expect(found.tickers.map(({ code }) => code)).toEqual(['600519'])
    expect(found.figures.map(({ text }) => text)).toEqual(['2%'])
    expectTypeOf(found.tickers[0]!.type).toEqualTypeOf<'ticker'>()
  })

  it('may stand alone: the other lists are empty', () => {
    expect(annotate('涨2%', { recognisers: [tickers] })).toMatchObject({ figures: [], tickers: [] })
  })
})
