import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article, Image, ListBlock } from '../../src/article.ts'
import { toMarkdown } from '../../src/render/markdown.ts'
import { article, harbour, place } from '../support/article.ts'
import { outline, plain, readMarkdown } from './read-markdown.ts'

const outlines = (value: Article): string[] => readMarkdown(toMarkdown(value)).nodes.map(outline)
const data = (value: Article): unknown => readMarkdown(toMarkdown(value)).data

/** Text in which Markdown, HTML and YAML see marks wherever they can. */
const marks = [
  ...'\\`*_{}[]()#+-=.!<>|~&;:"\'$^@/ \t1a中“。',
  '\u3000',
  '\u202e',
  '\u2028',
  '---',
  '&amp;',
  '1. ',
  '```',
]
const nasty = fc.array(fc.constantFrom(...marks), { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''))

const picture = (parts: Partial<Image>): Article =>
  article({ ...place([{ type: 'image', image: 0 }]), images: [{ src: 'https://e.com/a.jpg', block: 0, ...parts }] })

test('an article reads well', () => {
  expect(toMarkdown(harbour)).toMatchInlineSnapshot(`
    "---
    title: "渔港新码头\\"试水\\": 首批海鲜*3吨*上岸"
    originalTitle: "新码头今日启用"
    canonicalUrl: "https://www.163.com/dy/article/JX0AB12C05561ABC.html"
    url: "https://www.163.com/dy/article/JX0AB12C05561ABC.html"
    docId: "JX0AB12C05561ABC"
    site: "网易"
    source: { name: "海岸日报", url: "http://www.example.com/", place: "舟山" }
    publishedAt: "2025-03-02T08:15:00+08:00"
    modifiedAt: "2025-03-02T09:40+08:00"
    authors: ["陈小渔", "林望潮"]
    editors: [{ name: "沈一帆", code: "NF0001" }, { code: "NB0002" }]
    section: "国内"
    keywords: ["渔港", "码头"]
    description: "新码头启用首日，三吨海鲜上岸。"
    language: "zh-Hans"
    ---

    # 渔港新码头"试水": 首批海鲜\\*3吨\\*上岸

    3月2日清晨，渔港新码头启用，约3吨海鲜上岸。

    ![码头全景](https://nimg.ws.126.net/harbour.jpg)\\
    *清晨的新码头。（图源：海岸视觉）*

    ## 一、怎么卖

    > “今天的鱼比昨天多一成。”陈小渔说。

    - 带鱼：每斤18元
    - 黄鱼：每斤32元

    | 品种 | 重量 |
    | --- | --- |
    | 带鱼 | 2吨 |
    | 黄鱼 | 1吨 |

    [![视频](https://nimg.ws.126.net/a.jpg)](https://flv.example.com/a.mp4)\\
    *卸货现场*
    "
  `)
})

describe('text stays text', () => {
  test('in paragraphs, headings, quotes, items, cells, captions and alts', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const value = article({
          title: text,
          ...place([
            { type: 'paragraph', text },
            { type: 'heading', text, level: 3 },
            { type: 'quote', text },
            { type: 'list', text, ordered: true, item: 1, depth: 0 },
            {
              type: 'table',
              text,
              rows: [
                [text, '数'],
                ['行', text],
              ],
            },
            { type: 'image', image: 0 },
          ]),
          images: [{ src: 'https://e.com/a.jpg', alt: text, caption: text, block: 5 }],
        })
        const { nodes } = readMarkdown(toMarkdown(value))
        expect(nodes.map(({ type }) => type)).toEqual([
          ...['heading', 'paragraph', 'heading', 'blockquote', 'list', 'table', 'paragraph'],
        ])
        expect(nodes.slice(0, 5).map((node) => plain(node))).toEqual([text, text, text, text, text])
        expect(plain(nodes[5])).toBe(`${text}数行${text}`)
        expect(outline(nodes[6]!)).toBe(
          `paragraph(image<https://e.com/a.jpg>${JSON.stringify(text)} break emphasis(${JSON.stringify(text)}))`,
        )
      }),
      { numRuns: 2000 },
    )
  })

  test('in front matter', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(data(article({ title: text, keywords: [text], source: { name: text } }))).toEqual({
          title: text,
          source: { name: text },
          keywords: [text],
          language: 'und',
        })
      }),
    )
  })

  test.each(['2025-03-02', 'no', 'null', '1e3', '0x1f', '~', '{a: b}', '- a', 'a: b', '', '\u0085', '\ufeff'])(
    'YAML reads %j as a string',
    (word) => expect(data(article({ keywords: [word] }))).toMatchObject({ keywords: [word] }),
  )

  test('no control or bidi character is written raw', () => {
    const text = '甲\u0000\u001b[31m\u007f\u0085\u009b\u061c\u200e\u202e\u2066\u2028\ufeff乙'
    const value = article({ title: text, keywords: [text], ...place([{ type: 'paragraph', text }]) })
    expect(toMarkdown(value)).not.toMatch(/[^\n\x20-\x7e\u4e00-\u9fff]/)
  })
})

describe('front matter', () => {
  test('says what the article says and no more', () => {
    const { title, originalTitle, canonicalUrl, url, docId, site, source, publishedAt, modifiedAt } = harbour
    const { authors, editors, section, keywords, description, language } = harbour
    expect(data(harbour)).toEqual({
      ...{ title, originalTitle, canonicalUrl, url, docId, site, source, publishedAt, modifiedAt },
      ...{ authors, editors, section, keywords, description, language },
    })
    expect(data(article())).toEqual({ language: 'und' })
  })
})

describe('addresses', () => {
  test.each(['javascript:alert(1)', 'data:image/png;base64,AA', '//e.com/a.jpg', 'a.jpg', 'ftp://e.com/a.jpg', ''])(
    '%j becomes no link',
    (src) => {
      expect(outlines(picture({ src, alt: '码头' }))).toEqual(['paragraph("码头")'])
      const film = article({ ...place([{ type: 'video', video: 0 }]), videos: [{ src, poster: src, block: 0 }] })
      expect(outlines(film)).toEqual([])
    },
  )

  test.each([
    ['https://e.com/a_(1).jpg?b=1&copy;=2', 'https://e.com/a_%281%29.jpg?b=1&copy;=2'],
    ['https://e.com/新 闻.jpg', 'https://e.com/%E6%96%B0%20%E9%97%BB.jpg'],
    ['https://e.com/a.jpg?`b`\\)<c>|', 'https://e.com/a.jpg?%60b%60%5C%29%3Cc%3E%7C'],
  ])('%s is one link', (src, url) => {
    expect(outlines(picture({ src, alt: '`' }))).toEqual([`paragraph(image<${url}>"\`")`])
  })
})

describe('pictures and films', () => {
  test.each<[Partial<Image>, string]>([
    [{}, ''],
    [{ caption: '清晨' }, ' break emphasis("清晨")'],
    [{ credit: '海岸视觉' }, ' break emphasis("图源：海岸视觉")'],
    [{ caption: '清晨', credit: '海岸视觉' }, ' break emphasis("清晨（图源：海岸视觉）")'],
    [{ caption: '清晨。海岸视觉 供图', credit: '海岸视觉' }, ' break emphasis("清晨。海岸视觉 供图")'],
  ])('%j', (parts, said) => {
    expect(outlines(picture(parts))).toEqual([`paragraph(image<https://e.com/a.jpg>""${said})`])
  })

  test('a film is a link, its poster the picture to click', () => {
    const film = (video: Article['videos'][number]) =>
      outlines(article({ ...place([{ type: 'video', video: 0 }]), videos: [video] }))
    const [src, poster] = ['https://e.com/a.mp4', 'https://e.com/a.jpg']
    expect(film({ src, block: 0 })).toEqual([`paragraph(link<${src}>("视频"))`])
    expect(film({ src, poster, block: 0 })).toEqual([`paragraph(link<${src}>(image<${poster}>"视频"))`])
    expect(film({ poster, caption: '卸货', block: 0 })).toEqual([
      `paragraph(image<${poster}>"视频" break emphasis("卸货"))`,
    ])
  })
})

describe('lists', () => {
  type Item = readonly [text: string, item: number, depth: number, ordered?: boolean]
  const lists = (...items: readonly Item[]): string[] =>
    outlines(
      article(
        place(items.map(([text, item, depth, ordered = false]) => ({ type: 'list', text, item, depth, ordered }))),
      ),
    )
  const li = (text: string, inside = ''): string => `listItem(paragraph("${text}")${inside && ` ${inside}`})`

  test.each<[string, readonly Item[], string[]]>([
    [
      'one list',
      [
        ['甲', 1, 0],
        ['乙', 2, 0],
      ],
      [`ul(${li('甲')} ${li('乙')})`],
    ],
    [
      'a 1 begins a new list',
      [
        ['甲', 1, 0],
        ['乙', 1, 0],
        ['丙', 1, 0],
      ],
      ['甲', '乙', '丙'].map((is) => `ul(${li(is)})`),
    ],
    [
      'numbers begin another list',
      [
        ['甲', 1, 0],
        ['乙', 2, 0, true],
      ],
      [`ul(${li('甲')})`, `ol2(${li('乙')})`],
    ],
    [
      'a list that begins with 3',
      [
        ['甲', 3, 0, true],
        ['乙', 4, 0, true],
      ],
      [`ol3(${li('甲')} ${li('乙')})`],
    ],
    [
      'lists within lists',
      [
        ['甲', 1, 0, true],
        ['子', 1, 1],
        ['孙', 1, 2, true],
        ['丑', 2, 1],
        ['乙', 2, 0, true],
      ],
      [`ol1(${li('甲', `ul(${li('子', `ol1(${li('孙')})`)} ${li('丑')})`)} ${li('乙')})`],
    ],
    [
      'two lists within one item, the second not from 1',
      [
        ['甲', 1, 0],
        ['子', 1, 1, true],
        ['丑', 1, 1, true],
        ['乙', 2, 0],
        ['寅', 2, 1, true],
      ],
      [`ul(${li('甲', `ol1(${li('子')}) ol1(${li('丑')})`)} ${li('乙', `ol2(${li('寅')})`)})`],
    ],
    [
      'a depth without a parent',
      [
        ['甲', 1, 2],
        ['乙', 2, 2],
      ],
      [`ul(${li('甲', `ul(${li('乙')})`)})`],
    ],
  ])('%s', (_, items, expected) => expect(lists(...items)).toEqual(expected))

  test('a paragraph between them makes two', () => {
    const item: Omit<ListBlock, 'span'> = { type: 'list', text: '甲', ordered: false, item: 1, depth: 0 }
    const value = article(place([item, { type: 'paragraph', text: '段' }, { ...item, item: 2 }]))
    expect(outlines(value)).toEqual([`ul(${li('甲')})`, 'paragraph("段")', `ul(${li('甲')})`])
  })
})

describe('tables', () => {
  test('the first row is the head, and short rows are filled up', () => {
    const rows = [['品种', '重量'], ['带鱼'], ['黄鱼', '1|吨']]
    expect(outlines(article(place([{ type: 'table', text: '', rows }])))).toEqual([
      'table(tableRow(tableCell("品种") tableCell("重量")) tableRow(tableCell("带鱼") tableCell()) ' +
        'tableRow(tableCell("黄鱼") tableCell("1|吨")))',
    ])
  })

  test('a table of nothing is nothing', () => {
    expect(outlines(article(place([{ type: 'table', text: '', rows: [] }])))).toEqual([])
  })
})
