import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeBytes } from '../../src/decode/decode.ts'
import { encode, joined, utf8 } from '../support/encode.ts'

const prose = '昨天傍晚，码头边的旧仓库里亮起了灯，几位木匠围着一张长桌商量怎样修好那条漏水的小船。'
const traditional = '昨天傍晚，碼頭邊的舊倉庫裡亮起了燈，幾位木匠圍著一張長桌商量怎樣修好那條漏水的小船。'
const page = (body: string, head = '') =>
  `<!doctype html><html><head>${head}<title>小城</title></head><body><p>${body}</p></body></html>`

const utf16 = (text: string, littleEndian: boolean) => {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian)
  return bytes
}

describe('what a page is encoded in', () => {
  test.each([
    ['a mark', joined(new Uint8Array([0xef, 0xbb, 0xbf]), utf8(page(prose))), undefined, 'utf-8', 'bom'],
    [
      'a mark before UTF-16',
      joined(new Uint8Array([0xff, 0xfe]), utf16(page(prose), true)),
      undefined,
      'utf-16le',
      'bom',
    ],
    ['UTF-16 without a mark', utf16(page(prose), false), undefined, 'utf-16be', 'validity'],
    ['UTF-8 under a false <meta>', utf8(page(prose, '<meta charset="gbk">')), undefined, 'utf-8', 'validity'],
    ['UTF-8 under a false header', utf8(page(prose)), 'text/html; charset=ISO-8859-1', 'utf-8', 'validity'],
    ['GBK by header', encode(page(prose), 'gb18030'), 'text/html; charset=GB2312', 'gb18030', 'content-type'],
    ['GBK by <meta>', encode(page(prose, '<meta charset=gbk>'), 'gb18030'), 'text/html', 'gb18030', 'meta'],
    [
      'GBK by XML',
      encode(`<?xml version="1.0" encoding="gb2312"?>${page(prose)}`, 'gb18030'),
      undefined,
      'gb18030',
      'meta',
    ],
    [
      'GBK that says UTF-8',
      encode(page(prose, '<meta charset="utf-8">'), 'gb18030'),
      undefined,
      'gb18030',
      'plausibility',
    ],
    [
      'GBK that says Big5',
      encode(page(prose, '<meta charset="big5">'), 'gb18030'),
      undefined,
      'gb18030',
      'plausibility',
    ],
    ['GBK that says nothing', encode(page(prose), 'gb18030'), undefined, 'gb18030', 'plausibility'],
    ['GBK under Latin-1', encode(page('开会'), 'gb18030'), 'text/html; charset=iso-8859-1', 'gb18030', 'plausibility'],
    ['Big5 by <meta>', encode(page(traditional, '<meta charset=big5>'), 'big5'), undefined, 'big5', 'meta'],
    ['Big5 that says nothing', encode(page(traditional), 'big5'), undefined, 'big5', 'plausibility'],
    ['Big5 that says GBK', encode(page(traditional, '<meta charset=gbk>'), 'big5'), undefined, 'big5', 'plausibility'],
  ] as const)('%s', (_, bytes, contentType, encoding, from) => {
    const { html, decoding } = decodeBytes(bytes, contentType)
    expect(decoding).toMatchObject({ encoding, from, undecodable: 0 })
    expect(html).toMatch(/小城.*(小船。|开会)/)
  })

  test('the charset of a script or of a comment is not the page’s', () => {
    const head = '<script charset="gbk" src="a.js"></script><!-- <meta charset="big5"> -->'
    expect(decodeBytes(encode(page(traditional, head), 'big5')).decoding).toMatchObject({
      encoding: 'big5',
      from: 'plausibility',
    })
    expect(decodeBytes(utf8(page(prose, head))).decoding).not.toHaveProperty('declared')
  })

  test('a claim that was not followed is told', () => {
    expect(decodeBytes(utf8(page(prose, '<meta charset="GBK">'))).decoding.declared).toBe('gbk')
    expect(decodeBytes(encode(page(prose), 'gb18030'), 'text/html; charset=gb2312').decoding).not.toHaveProperty(
      'declared',
    )
  })

  test('bytes that are UTF-8 by chance follow the declaration', () => {
    expect(decodeBytes(encode('<meta charset=gbk><p>联通</p>', 'gb18030')).html).toContain('联通')
    expect(decodeBytes(utf8('<p>café Müller</p>')).html).toContain('café Müller')
  })

  test('accented letters without a declaration are Windows-1252', () => {
    const bytes = new Uint8Array(
      [...'<p>caf'].map((c) => c.charCodeAt(0)).concat([0xe9, 0x20, 0x80, 0x20, 0x93, 0x61, 0x94]),
    )
    expect(decodeBytes(bytes).html).toBe('<p>café € “a”')
  })
})

describe('characters that platforms lose', () => {
  test('four bytes in a page that says gb2312', () => {
    expect(decodeBytes(encode(page('𠮷野家与㐂字', '<meta charset=gb2312>'), 'gb18030')).html).toContain('𠮷野家与㐂字')
  })

  test('the Hong Kong set of Big5', () => {
    const bytes = joined(
      utf8('<meta charset=big5-hkscs>'),
      encode('<p>佢', 'big5'),
      new Uint8Array([0x96, 0xdf]),
      encode('話今日', 'big5'),
    )
    const { html, decoding } = decodeBytes(bytes)
    expect(decoding).toMatchObject({ encoding: 'big5', undecodable: 0 })
    expect(html).not.toMatch(/[\ue000-\uf8ff]/)
  })
})

describe('damage', () => {
  test('a broken byte does not turn a UTF-8 page into GBK', () => {
    const { html, decoding } = decodeBytes(joined(utf8(page(prose)), new Uint8Array([0xff, 0xa0]), utf8(page(prose))))
    expect(html.split(prose)).toHaveLength(3)
    expect(decoding).toMatchObject({ encoding: 'utf-8', undecodable: 2 })
  })

  test('a cut tail', () => {
    expect(decodeBytes(utf8(page(prose) + prose).slice(0, -1)).decoding).toMatchObject({
      encoding: 'utf-8',
      undecodable: 1,
    })
    expect(decodeBytes(encode(page(prose) + prose, 'gb18030').slice(0, -1)).decoding).toMatchObject({
      encoding: 'gb18030',
      undecodable: 1,
    })
  })

  test('U+FFFD that the page itself holds is no loss of ours', () => {
    const { html, decoding } = decodeBytes(utf8(page(`${prose}\ufffd`)))
    expect(html).toContain('\ufffd')
    expect(decoding.undecodable).toBe(0)
  })

  test('an include in UTF-8 within a GBK page, and the reverse', () => {
    const footer = '<div>关于我们的工作和联系办法</div>'
    const gbk = decodeBytes(
      joined(encode(page(prose, '<meta charset=gbk>'), 'gb18030'), utf8(footer), encode(page(prose), 'gb18030')),
    )
    expect(gbk.html).toContain(footer)
    expect(gbk.html.split(prose)).toHaveLength(3)
    expect(gbk.decoding).toMatchObject({ encoding: 'gb18030', undecodable: 0, why: expect.stringContaining('utf-8') })
    const modern = decodeBytes(joined(utf8(page(prose)), encode(footer, 'gb18030'), utf8(page(prose))))
    expect(modern.html).toContain(footer)
    expect(modern.decoding).toMatchObject({
      encoding: 'utf-8',
      undecodable: 0,
      why: expect.stringContaining('gb18030'),
    })
  })
})

describe('laws', () => {
  test('any bytes under any header become a string', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom(undefined, 'text/html; charset=gbk', 'charset=x', ''),
        (bytes, type) => {
          const { html, decoding } = decodeBytes(bytes, type)
          expect(typeof html).toBe('string')
          expect(decoding.undecodable).toBeGreaterThanOrEqual(0)
        },
      ),
    )
  })

  test('a page of UTF-8 comes back as it was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        fc.pre(!text.startsWith('\ufeff') && !text.includes('\0'))
        expect(decodeBytes(utf8(`<p>${text}${prose}</p>`)).html).toBe(`<p>${text}${prose}</p>`)
      }),
    )
  })
})
