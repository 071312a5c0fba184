import { describe, expect, test } from 'vitest'
import { read } from '../../src/decode/read.ts'
import { explain, repair } from '../../src/repair/index.ts'
import { encode, utf8 } from '../support/encode.ts'
import { prose, traditionalProse } from '../support/prose.ts'

const bytesOf = (text: string, encoding: string) => (encoding === 'utf-8' ? utf8(text) : encode(text, encoding))
const misread = (text: string, right: string, wrong: string) => read(bytesOf(text, right), wrong)
const latin1 = (text: string, right: string) =>
  Array.from(bytesOf(text, right), (byte) => String.fromCharCode(byte)).join('')

describe('a text read in the wrong encoding comes back', () => {
  describe.each([
    ['utf-8', 'windows-1252', prose],
    ['gb18030', 'windows-1252', prose],
    ['big5', 'windows-1252', traditionalProse],
    ['gb18030', 'big5', prose],
    ['big5', 'gb18030', traditionalProse],
    ['gb18030', 'euc-kr', prose],
    ['utf-8', 'gb18030', prose],
  ] as const)('%s read as %s', (right, wrong, texts) => {
    const whole = texts.filter((text) => !misread(text, right, wrong).includes('\ufffd'))

    test.runIf(whole.length > 0).each(whole)('%s', (text) => {
      expect(repair(misread(text, right, wrong), { script: 'keep' }).text).toBe(text)
    })
  })

  test.each(prose)('read as Latin-1, where 80 to 9F are controls: %s', (text) => {
    expect(repair(latin1(text, 'utf-8')).text).toBe(text)
    expect(repair(latin1(text, 'gb18030')).text).toBe(text)
  })

  test.each(prose)('twice and three times: %s', (text) => {
    const twice = misread(misread(text, 'utf-8', 'windows-1252'), 'utf-8', 'windows-1252')
    expect(repair(twice).text).toBe(text)
    expect(repair(misread(twice, 'utf-8', 'windows-1252')).text).toBe(text)
    expect(repair(misread(misread(text, 'gb18030', 'windows-1252'), 'utf-8', 'windows-1252')).text).toBe(text)
  })

  test('in the middle of a sound text', () => {
    const run = '市场管理部门提醒消费者'
    expect(repair(`今日要闻：${misread(run, 'utf-8', 'gb18030')}`).text).toBe(`今日要闻：${run}`)
    expect(repair(`今日要闻：${misread(run, 'gb18030', 'windows-1252')}。`).text).toBe(`今日要闻：${run}。`)
    expect(repair(`The mayor said ${misread('“没有问题”', 'utf-8', 'windows-1252')} today.`).text).toBe(
      'The mayor said “没有问题” today.',
    )
  })

  test('with a no-break space that became a space', () => {
    const text = '研究团队今天公布了结果'
    expect(repair(misread(text, 'utf-8', 'windows-1252').replaceAll('\u00a0', ' ')).text).toBe(text)
  })
})

describe('lost bytes', () => {
  const cut = (text: string) => misread(text, 'utf-8', 'gb18030')

  test('are restored where a date or a word leaves one character', () => {
    expect(repair(cut('新闻记者8月到现场')).text).toBe('新闻记者8月到现场')
    expect(repair(cut('昨天北京11月12日电').replaceAll('\ufffd', '?')).text).toBe('昨天北京11月12日电')
  })

  test('are left and flagged where more than one fits', () => {
    const { text, flags } = explain(cut('大家一起走3里路到学校'))
    expect(text).toBe('大家一起走3里路到学\ufffd')
    expect(flags).toEqual([expect.objectContaining({ code: 'unrepairable', span: { start: 10, end: 11 } })])
  })
})

describe('what cannot be restored is flagged and stays', () => {
  test.each([
    ['锟斤拷锟斤拷', 'unrepairable'],
    ['烫烫烫烫', 'unrepairable'],
    ['市气象\ufffd今天', 'unrepairable'],
    ['销量达\ue412万辆', 'private-use'],
    [misread(prose[0], 'utf-8', 'big5'), 'unrepairable'],
    [read(encode(prose[0], 'gb18030'), 'utf-8'), 'unrepairable'],
  ] as const)('%s', (text, code) => {
    const explained = explain(text, { script: 'Hans' })
    expect(explained.text).toBe(text)
    expect(explained.flags.map((flag) => flag.code)).toContain(code)
  })
})

test.each([
  'Müller, José und Dvořák',
  'São Paulo, Łódź, Köln',
  'café…” «MAÇÃ»',
  '気象庁によると、台風は北上している。',
  'カタカナとひらがなだけの長い文章をここにおいてみます',
  '대한민국은 민주공화국이다. 오늘은 비가 온다.',
  '浣熊、獬豸、饕餮、貔貅、麒麟',
  '鏂、閫、缁這些字偶爾也會出現',
  '善善惡惡，差若毫釐，竭誠盡節',
])('sound text is left alone: %s', (text) => {
  expect(repair(text).steps).toEqual([])
})
