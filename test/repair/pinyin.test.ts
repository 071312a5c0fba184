import { describe, expect, test } from 'vitest'
import { repair, repairs } from '../../src/repair/index.ts'
import { mend } from '../../src/repair/mend.ts'
import { mirrored } from '../support/mirror.ts'
import { prose } from '../support/prose.ts'

const whole = prose.join('\n')

describe('a mirror’s readings', () => {
  test('are taken away and the script is turned back', () => {
    const page = mirrored(whole)
    expect(page).toContain('學(xué)校')
    expect(repair(page).text).toBe(whole)
  })

  test.each([
    ['a space before the bracket', (page: string) => page.replaceAll(/(?<=[a-zāáǎàēéěèīíǐìōóǒòūúǔù])\)/g, ' )')],
    ['full-width brackets', (page: string) => page.replaceAll('(', '（').replaceAll(')', '）')],
    ['accents as characters of their own', (page: string) => page.normalize('NFD')],
    ['references for the accents', (page: string) => page.replaceAll('ā', '&#257;').replaceAll('é', '&#233;')],
    ['capitals', (page: string) => page.replaceAll('(xué)', '(Xué)')],
    ['a light tone', (page: string) => page.replaceAll('(gè)', '(ge)')],
    ['a zero-width space', (page: string) => page.replaceAll('(', '\u200b(')],
  ])('with %s', (_, change) => {
    expect(repair(change(mirrored(whole))).text).toBe(whole)
  })

  test('with marks that NFKC narrowed', () => {
    const text = whole.replaceAll('！', '。')
    expect(repair(mirrored(text).normalize('NFKC')).text).toBe(text)
  })

  test('in a title are proved by the body, whichever stands first', () => {
    const { texts, polluted } = mend([mirrored('学校图书馆'), mirrored(whole)], repairs)
    expect(polluted).toBe(true)
    expect(texts[0]?.text).toBe('學校圖書館')
    expect(mend([mirrored('学校图书馆')], repairs).polluted).toBe(false)
  })

  test('of a page do not make a clean title prove the contrary', () => {
    expect(mend(['學校的發電機', mirrored(whole)], repairs).texts[1]?.text).not.toMatch(/\([a-z]*[āáǎàēéěèīíǐì]/)
  })
})

describe('islands', () => {
  test.each([
    ['这里要变为一场大会。', '變?yōu)橐粓?chǎng)'],
    ['请到当地窗口。展览结束了。', '當?shù)卮翱凇'],
  ])('%s', (text, rubble) => {
    const page = mirrored(`${whole}\n${text}`)
    expect(page).toContain(rubble)
    expect(repair(page).text).toBe(`${whole}\n${text}`)
  })

  test('a letter that was the second byte', () => {
    expect(repair(`${mirrored(whole)}\n這款A(yù)pp可以用`).text).toBe(`${whole}\n这款App可以用`)
  })

  test('a byte before a mark is lost, and its character with it', () => {
    const { text } = repair(`${mirrored(whole)}\n勇?lián)?、促開放`)
    expect(text).toContain('勇\ufffd、促开放')
  })
})

describe('glosses stay', () => {
  test.each([
    '亳(bó)州、歙(shè)县、六(lù)安都在安徽。',
    '國(guó)家(jiā)與(yǔ)人(rén)民(mín)',
    '鄺(kuàng)先生和龔(gōng)小姐都住在這條街上，鄰居們常去看他們。',
    '「學」(xué)與「覺」(jué)的上半部相同，學生容易寫錯。',
    '舉(jǔ)頭(tóu)望(wàng)明(míng)月(yuè)，低(dī)頭(tóu)思(sī)故(gù)鄉(xiāng)。',
    '行(xíng)人走在銀行(háng)門口，長(cháng)大後又回到這裡，長(zhǎng)輩們都很高興。',
  ])('%s', (text) => {
    expect(repair(text).text).toBe(text)
  })

  test('in a polluted page too', () => {
    const gloss = '甪(lù)直古镇和谯(qiáo)城区'
    expect(repair(`${mirrored(whole)}\n甪(lù)直古鎮和譙(qiáo)城區`).text).toBe(`${whole}\n${gloss}`)
  })
})
