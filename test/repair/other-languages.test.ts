import { describe, expect, test } from 'vitest'
import { read } from '../../src/decode/read.ts'
import { mend } from '../../src/repair/mend.ts'
import { repairs } from '../../src/repair/repairs.ts'
import { encode } from '../support/encode.ts'

const page = [
  '정보통신망법 개정안 통과',
  '서울시는 다음 달부터 청년 주거 지원 사업을 시작한다고 밝혔다.',
  '중소기업벤처부와 과학기술정보통신부는 인공지능 산업 육성 방안을 마련했다.',
  '국제축구연맹 월드컵 아시아 최종예선에서 축구대표팀이 이겼다.',
  '北 김정은, 尹대통령, 美국무부',
  '접속정보를 보호하고 자동완성 기능을 제공한다.',
  '일리노이',
]

describe('Korean', () => {
  test('comes back as it was, as a page', () => {
    expect(mend(page, repairs).texts.map(({ text }) => text)).toEqual(page)
  })

  test.each(page)('comes back as it was, alone: %s', (text) => {
    expect(mend([text], repairs).texts[0]?.text).toBe(text)
  })

  test('a short title without Hanja is proved by the page', () => {
    const whole = ['今天下雨', '今天下雨，我们在家等他回来，一起看书。']
    const broken = whole.map((text) => read(encode(text, 'gb18030'), 'euc-kr'))
    expect(mend(broken, repairs).texts.map(({ text }) => text)).toEqual(whole)
  })
})

test('full-width letters of a Japanese page stay, in a title without kana too', () => {
  const page = ['ＮＨＫ', '２０２５年度の予算では、ＡＩ関連が１０％を占めた。']
  expect(mend(page, repairs).texts.map(({ text }) => text)).toEqual(page)
  expect(mend(['２０２５年鲜の选'], repairs).texts[0]?.text).toBe('2025年鲜の选')
})
