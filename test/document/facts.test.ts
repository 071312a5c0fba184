import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoTime } from '../../src/document/date.ts'
import { headerOf } from '../../src/document/header-line.ts'
import { headlineOf, siteIn, withoutSite } from '../../src/document/headline.ts'
import { describedIn } from '../../src/document/json-ld.ts'
import { linesOf } from '../../src/document/lines.ts'
import { offsetOf } from '../../src/document/offset.ts'
import { parseTree } from '../../src/document/tree.ts'
import { extract } from '../../src/index.ts'

const dateIn = (text: string): string | undefined => isoTime(text, '+08:00')
const header = (...lines: string[]): ReturnType<typeof headerOf> => headerOf(lines, dateIn)

describe('a header', () => {
  test('needs no separators', () => {
    expect(header('2019-09-26 12:11来源：长河时报网作者：林在山')).toEqual({
      published: '2019-09-26T12:11+08:00',
      source: '长河时报网',
      author: '林在山',
    })
  })
  test('has a label in one element and its value in the next', () => {
    expect(header('2019年9月26日 12:11\t来源：\t\t长河日报\t\t我要评论').source).toBe('长河日报')
  })
  test('names a medium next to the time without a label', () => {
    expect(header('2009年09月26日12:11\t长河娱乐\t我有话说(3人参与)').source).toBe('长河娱乐')
    expect(header('2009年09月26日12:11\t收藏本文').source).toBeUndefined()
  })
  test('says who, not whom they write for', () => {
    expect(header('作者：《长河周刊》记者 林小舟').author).toBe('林小舟')
    expect(header('作者：佚名').author).toBeUndefined()
    expect(header('责任编辑：陈大河').editor).toBe('陈大河')
  })
  test.each(['3小时前', '昨天 12:00', '09-26 12:11'])('%s is no date', (printed) => {
    expect(header(printed)).toEqual({ unresolved: printed })
  })
  test('is read in linear time', () => {
    const hostile = '来源：'.repeat(100_000)
    expect(header(hostile)).toEqual({})
  })
})

describe('dates', () => {
  test.each([
    ['November 6, 2009', '2009-11-06'],
    ['6 Nov 2009', '2009-11-06'],
    ['十一月 6th, 2009', '2009-11-06'],
    ['2023年11月14日 6時00分', '2023-11-14T06:00+08:00'],
    ['2021 09 / 26 12:11:15', '2021-09-26T12:11:15+08:00'],
    ['February 30, 2009', undefined],
  ])('%s is %s', (printed, iso) => expect(dateIn(printed)).toBe(iso))
  test('keep no hour where nobody says which', () => {
    expect(isoTime('2009-11-06 12:11', offsetOf('A walk by the river'))).toBe('2009-11-06')
    expect(isoTime('2009-11-06T12:11Z', offsetOf('A walk by the river'))).toBe('2009-11-06T12:11Z')
  })
})

describe('a headline', () => {
  const headline = (html: string, title: string): string | undefined =>
    headlineOf(linesOf(parseTree(html)).all, 99, [title])?.text
  test('is the line that the title begins with, whatever its element', () => {
    expect(headline('<p>长河网</p><div>河边步道今天开放</div><p>正文</p>', '河边步道今天开放_长河网')).toBe(
      '河边步道今天开放',
    )
  })
  test('is a cell where a mark stands beside it', () => {
    expect(headline('<h1>河边步道今天开放<span>原创</span></h1>', '河边步道今天开放_书屋')).toBe('河边步道今天开放')
  })
  test('loses what the site adds', () => {
    expect(withoutSite('河边步道今天开放_本地_长河网', '')).toBe('河边步道今天开放')
    expect(withoutSite('A walk by the river - The Review', 'The Review')).toBe('A walk by the river')
    expect(withoutSite('1-10月用水量下降', '')).toBe('1-10月用水量下降')
    expect(siteIn('河边步道今天开放_本地_长河网', '河边步道今天开放')).toBe('长河网')
  })
})

describe('JSON-LD', () => {
  test('is read in graphs and lists, by own keys alone', () => {
    const json =
      '[{"@graph":[{"@type":"WebSite"},{"@type":["NewsArticle"],"headline":"步道","author":[{"name":"林小舟"}]}]}]'
    expect(describedIn([json])).toEqual({ headline: '步道', authors: ['林小舟'] })
    expect(describedIn(['{"__proto__":{"@type":"Article","headline":"x"},"constructor":{"name":"y"}}'])?.headline).toBe(
      'x',
    )
    expect(({} as Record<string, unknown>)['headline']).toBeUndefined()
  })
  test('may have line breaks in its strings', () => {
    expect(describedIn(['{"@type":"Article","headline":"河边\n步道"}'])?.headline).toBe('河边 步道')
  })
  test('never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.json(), fc.string()), (source) => [describedIn([source])].length === 1))
  })
})

describe('the next page', () => {
  const page = (href: string): string =>
    `<title>步道</title><div><h1>步道今天开放了</h1><p>${'步道在周末开放，市民可以免费进入。'.repeat(9)}</p><a href="${href}">下一页</a></div>`
  const next = (href: string): string | undefined =>
    extract(page(href), { url: 'https://changhe.example/a/1.html' }).trace.notices.find(
      ({ code }) => code === 'next-page',
    )?.message
  test('differs by a number alone', () => {
    expect(next('1_2.html')).toBe('The article goes on at https://changhe.example/a/1_2.html')
    expect(next('/list/2.html')).toBeUndefined()
    expect(next('javascript:next()')).toBeUndefined()
  })
})

describe('generic', () => {
  const prose = '步道在周末开放，市民可以免费进入，全长三公里，沿河种了柳树。'
  test('takes what a profile would: not the comments, not the links', () => {
    const links = Array.from(
      { length: 9 },
      (_, index) => `<li><a href="/${index}">另一篇文章的标题${index}</a></li>`,
    ).join('')
    const html = `<title>步道今天开放了</title><div><ul>${links}</ul><div><h1>步道今天开放了</h1><p>${prose.repeat(3)}</p><p>${prose}</p></div><div class="comments"><p>${prose.repeat(5)}</p></div></div>`
    expect(extract(html).text).toBe(`${prose.repeat(3)}\n${prose}`)
  })
  test('walks deep and wide pages once', () => {
    const deep = `${'<div>'.repeat(20_000)}<p>${prose.repeat(9)}</p>`
    const wide = `<title>步道</title>${`<p>${prose}</p>`.repeat(20_000)}`
    expect(extract(deep).text).toBe(prose.repeat(9))
    expect(extract(wide).blocks).toHaveLength(20_000)
  })
})
