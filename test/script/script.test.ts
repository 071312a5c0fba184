import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { apply } from '../../src/repair/edits.ts'
import { changes } from '../../src/script/changes.ts'
import { convert } from '../../src/script/convert.ts'
import { detectScript } from '../../src/script/detect.ts'
import { readings } from '../../src/script/readings.ts'
import { toSimplified } from '../../src/script/simplified.ts'
import type { ScriptTarget } from '../../src/script/target.ts'
import { reads, traditionalOf } from '../../src/script/traditional.ts'
import { prose, traditionalProse } from '../support/prose.ts'

const clean = { polluted: false }

describe('which script a text is in', () => {
  test.each([
    ['这里有一条长河', 'Hans'],
    ['這裡有一條長河', 'Hant'],
    ['中文的文字', 'none'],
    ['English', 'none'],
    ['', 'none'],
    ['这里和那裡，長河和长河', 'mixed'],
    ['気象庁によると、台風は北上している。', 'none'],
    [prose.join(''), 'Hans'],
    [traditionalProse.join(''), 'Hant'],
  ] as const)('%s', (text, script) => {
    expect(detectScript(text)).toBe(script)
  })
})

describe('Traditional to Simplified', () => {
  test.each([
    ['看著、藏著、保持著', '看着、藏着、保持着'],
    ['原著、名著、專著、著名、著作、顯著、土著', '原著、名著、专著、著名、著作、显著、土著'],
    ['乾隆年間的餅乾', '乾隆年间的饼干'],
    ['蚌埠的軟體專案', '蚌埠的软体专案'],
  ])('%s', (text, simplified) => {
    expect(toSimplified(text)).toBe(simplified)
  })
})

describe('convert', () => {
  const textsOf = (texts: readonly string[], target: ScriptTarget, evidence = clean) =>
    convert(texts, target, evidence).texts.map(({ text }) => text)

  test('keep changes nothing', () => {
    expect(textsOf(traditionalProse, 'keep', { polluted: true })).toEqual(traditionalProse)
  })

  test('original leaves genuine Traditional alone', () => {
    expect(convert(traditionalProse, 'original', clean)).toMatchObject({ found: 'Hant', text: 'Hant' })
    expect(textsOf(traditionalProse, 'original')).toEqual(traditionalProse)
  })

  test('original turns back what a mirror converted', () => {
    expect(convert(['這條長河'], 'original', { polluted: true })).toMatchObject({ found: 'Hant', text: 'Hans' })
    const crude = '這里的學校以后要開課，關系到大家，這么好的機會，最后還是來了，那里的老師說。'
    expect(textsOf([crude], 'original')).toEqual([
      '这里的学校以后要开课，关系到大家，这么好的机会，最后还是来了，那里的老师说。',
    ])
  })

  test('one text of a document is converted by the evidence of all', () => {
    expect(textsOf(['乾燥', ...traditionalProse], 'Hans')[0]).toBe('干燥')
    expect(textsOf(['乾燥', ...prose], 'Hans')[0]).toBe('乾燥')
  })

  test('each conversion is a step that can be done again', () => {
    const { texts } = convert(traditionalProse, 'Hans', clean)
    texts.forEach(({ text, steps }, i) => {
      expect(steps.map(({ id }) => id)).toEqual(['script/hans'])
      expect(apply(traditionalProse[i] ?? '', steps[0]?.edits ?? [])).toBe(text)
    })
  })

  test('an unknown script is refused', () => {
    expect(() => convert(traditionalProse, 'hans' as ScriptTarget, clean)).toThrow(/'Hans'/)
  })
})

test('the edits between two texts lead from one to the other', () => {
  const shorten = (text: string) => text.replaceAll('軟體', '件').replaceAll('一', '二')
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('軟體', '一', '字', 'a', '，')).map((parts) => parts.join('')),
      (text) => {
        expect(apply(text, changes(text, shorten(text), shorten))).toBe(shorten(text))
      },
    ),
  )
})

describe('the table of readings', () => {
  test.each(readings.split(' '))('%s', (entry) => {
    expect(entry).toMatch(/^[a-zü]{0,4}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ][a-zü]{0,4}[\u3400-\u9fff]*(,[\u3400-\u9fff]+)?$/)
  })

  test('tells usual readings from rare ones', () => {
    expect(reads('學', 'xué')).toBe('usual')
    expect(reads('單', 'shàn')).toBe('rare')
    expect(reads('學', 'xiào')).toBeUndefined()
    expect(traditionalOf('yōu')).toContain('優')
  })
})
