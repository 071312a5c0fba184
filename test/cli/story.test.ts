import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shownSteps, undo } from '../../src/cli/edits.ts'
import { padded, printable, visible, width } from '../../src/cli/printable.ts'
import { story } from '../../src/cli/story.ts'
import { text } from '../../src/cli/text.ts'
import type { Step } from '../../src/span.ts'
import { article, harbour, place } from '../support/article.ts'

describe('explain', () => {
  test('of one of everything', () =>
    expect(story(harbour)).toMatchInlineSnapshot(`
      "渔港新码头"试水": 首批海鲜*3吨*上岸

      Encoding
        gb18030, from meta
        <meta charset="gb2312">, read as gb18030
        the page claims gb2312

      Profile
        netease/post2020 网易新闻（2020 起）
        host www.163.com
        has .post_body

      Fields, and where they stand
        title        渔港新码头"试水": 首批海鲜*3吨*上岸  h1.post_title
        publishedAt  2025-03-02T08:15:00+08:00            .post_info
        source       海岸日报                             .post_info a

      Article
        8 blocks, 1 picture, 1 film, 84 characters
        zh-Hans; script Hans, found as Hant
        2 blocks removed

      Repairs
        pinyin/gloss in block 0, paragraph: 1 edit
          3月2日清\\u200b晨，渔[-(yú)-]港新码头启用，约3吨海鲜…
        spacing/invisible in block 0, paragraph: 1 edit
          3月2日清[-\\u200b-]晨，渔港新码头启用，约3…

      Removals
        strip/source-line  before block 8  本文来源：海岸日报
        profile/aside      before block 8  责任编辑：沈一帆_NF0001

      Entities
        figures       1
        dates         1
        sources       1
        imageCredits  1
        credits       1
        quotes        1
        mentions      1
        contacts      1
        notices       1

      Notices
        false-encoding  The page says gb2312 but uses characters of gb18030.
      "
    `))

  test('of nothing', () => expect(story(article())).toContain('Removals\n  none'))

  test('prints nothing that cannot be seen', () => {
    const evil = '甲\u001b[31m\u202e\u200b乙'
    const trace = {
      ...harbour.trace,
      decoding: { ...harbour.trace.decoding, why: evil, declared: evil },
      profile: { id: 'a/b', name: '名', why: [evil] },
      fields: { title: evil },
      removals: [{ rule: 'a/b', text: evil, before: 0 }],
      notices: [{ code: 'limit' as const, message: evil }],
    }
    const told = story(article({ title: evil, trace }))
    expect(told).toContain('甲\\u001b[31m\\u202e\\u200b乙')
    expect(told).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u200b\u202e]/)
  })
})

describe('steps', () => {
  const step = (id: string, ...edits: (readonly [start: number, was: string, text: string])[]): Step => ({
    id,
    edits: edits.map(([start, was, text]) => ({ span: { start, end: start + was.length }, was, text })),
  })

  test('stand over the text each was made on', () => {
    const steps = [step('a', [2, 'XX', ''], [6, 'Y', '丙丙']), step('b', [0, '', '甲'], [2, '乙', '丁'])]
    expect(shownSteps('甲一二丁四丙丙', steps).map(({ shown }) => shown)).toEqual([
      '一二[-XX-]乙四[-Y-]{+丙丙+}',
      '{+甲+}一二[-乙-]{+丁+}四丙丙',
    ])
  })

  test('stand alone where the text is another', () => {
    expect(shownSteps('别的', [step('a', [0, '', '甲'])]).map(({ shown }) => shown)).toEqual(['{+甲+}'])
    expect(shownSteps(undefined, [step('a', [0, '甲', '乙'], [4, '丙', ''])]).map(({ shown }) => shown)).toEqual([
      '[-甲-]{+乙+} [-丙-]',
    ])
  })

  test('show a stretch of a long text', () => {
    const long = '零一二三四五六七八九'.repeat(8)
    const [shown] = shownSteps(
      long,
      [step('a', [30, '\u200b', ''], [70, 'A', 'Ａ'])].map((one) => ({
        ...one,
        edits: one.edits.filter((edit) => edit.text === ''),
      })),
    )
    expect(shown?.shown).toBe('…八九零一二三四五六七八九[-\\u200b-]零一二三四五六七八九零一…')
  })

  test('undo brings back what was there', () => {
    const edits = fc.array(fc.tuple(fc.string(), fc.string(), fc.string()), { maxLength: 6 })
    fc.assert(
      fc.property(edits, fc.string(), (pieces, tail) => {
        let at = 0
        const made = pieces.map(([before, was, now]) => {
          const start = at + before.length
          at = start + was.length
          return [start, was, now] as const
        })
        const raw = pieces.map(([before, was]) => before + was).join('') + tail
        const final = pieces.map(([before, , now]) => before + now).join('') + tail
        expect(undo(final, step('a', ...made))).toBe(raw)
      }),
    )
  })
})

describe('text for people', () => {
  test('of one of everything', () =>
    expect(text(harbour)).toMatchInlineSnapshot(`
    "渔港新码头"试水": 首批海鲜*3吨*上岸
    海岸日报（舟山） · 2025-03-02 08:15 · 陈小渔、林望潮 · 编辑 沈一帆、NB0002

    3月2日清晨，渔港新码头启用，约3吨海鲜上岸。

    [图] 清晨的新码头。 图源：海岸视觉
         https://nimg.ws.126.net/harbour.jpg

    【一、怎么卖】

      ┃ “今天的鱼比昨天多一成。”陈小渔说。

    • 带鱼：每斤18元
    • 黄鱼：每斤32元

    品种  重量
    带鱼  2吨
    黄鱼  1吨

    [视频] 卸货现场
         https://flv.example.com/a.mp4
    "
  `))

  test('of pictures that say little', () => {
    const value = article({
      title: '题',
      ...place([
        { type: 'image', image: 0 },
        { type: 'image', image: 1 },
        { type: 'image', image: 2 },
        { type: 'image', image: 3 },
      ]),
      images: [
        { src: 'https://e.com/0.jpg', block: 0 },
        { src: 'https://e.com/1.jpg', credit: '海岸视觉', block: 1 },
        { src: 'https://e.com/2.jpg', caption: '清晨。图/海岸视觉', credit: '海岸视觉', block: 2 },
      ],
    })
    expect(text(value).split('\n\n').slice(1)).toEqual([
      '[图] https://e.com/0.jpg',
      '[图] 图源：海岸视觉\n     https://e.com/1.jpg',
      '[图] 清晨。图/海岸视觉\n     https://e.com/2.jpg',
      '[图]\n',
    ])
  })
})

describe('signs', () => {
  test.each([
    ['a\tb\nc', 'a\tb\nc'],
    ['\u0000\u0007\u001b[0m\r\u007f\u009b', '\\u0000\\u0007\\u001b[0m\\u000d\\u007f\\u009b'],
    ['\u200e\u202e\u2066\u2028\ufeff', '\\u200e\\u202e\\u2066\\u2028\\ufeff'],
    ['\ud800甲😀', '\\ud800甲😀'],
    ['👩\u200d🚀中　国', '👩\u200d🚀中　国'],
  ])('%j is printed as %j', (given, printed) => expect(printable(given)).toBe(printed))

  test.each([
    ['a\tb\nc d', 'a\\u0009b\\u000ac d'],
    ['中\u3000国\u00a0\u200b\u200d\ufe0f', '中\\u3000国\\u00a0\\u200b\\u200d\\ufe0f'],
    ['\u{e0041}', '\\u{e0041}'],
  ])('%j is made visible as %j', (given, shown) => expect(visible(given)).toBe(shown))

  test.each([
    ['abc', 3],
    ['中文', 4],
    ['（2016–2020）', 13],
    ['é', 1],
    ['😀', 2],
  ])('%s is %d columns wide', (given, columns) => {
    expect(width(given)).toBe(columns)
    expect(width(padded(given, 20))).toBe(20)
  })
})
