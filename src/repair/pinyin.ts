import { codeOf } from '../decode/encode.ts'
import { read } from '../decode/read.ts'
import { reads } from '../script/traditional.ts'
import { defineRepair } from './define.ts'
import { edit, rewrite } from './edits.ts'
import { mark } from './marks.ts'
import { type Gloss, glossesOf, isScattered, plain, pollutionOf, syllable } from './pollution.ts'

const strip = (text: string, isArtefact: (gloss: Gloss) => boolean) =>
  glossesOf(text)
    .filter(isArtefact)
    .map(({ start, end }) => edit(start, text.slice(start, end), ''))

export const pinyinGloss = defineRepair({
  id: 'pinyin/gloss',
  why: 'A mirror site put the reading in brackets behind every occurrence of some characters.',
  marks: mark.tone,
  survey: (texts) => {
    const pollution = pollutionOf(texts)
    return pollution && ((text) => strip(text, pollution.isArtefact))
  },
  mends: [
    ['學(xué)校門前來了一輛汽車(chē)，學(xué)生都去看車(chē)。', '學校門前來了一輛汽車，學生都去看車。'],
    ['機(jī )會(huì )難得，亳(bó)州的機(jī )會(huì )更少。', '機會難得，亳(bó)州的機會更少。'],
    ['他還(hái)說(shuō)，這里長(zhǎng)年缺水。', '他還說，這里長年缺水。'],
    ['這里發（fā）現（xiàn）了一條小河，沿河走三里就到。', '這里發現了一條小河，沿河走三里就到。'],
  ],
  spares: [
    '亳(bó)州、歙(shè)县、六(lù)安',
    '「龍」(lóng)是生肖。',
    '国(guó)家(jiā)与人(rén)民(mín)',
    '單(shàn)先生姓單，不姓善。',
    '舉(jǔ)頭(tóu)望(wàng)明(míng)月(yuè)',
    '發(fā)展與頭髮(fà)二字，簡化後寫成同一個字。',
    '麵(miàn)包、鬱(yù)悶、龜(guī)裂(jūn liè)都是常用詞。',
    '麵(miàn)包、鬱(yù)悶、龜(guī)殼，都要會讀。',
    '龔(gōng)團長在山上演奏，遊客很開心，只有鄺(kuàng)先生睡著了。',
  ],
})

/** 預 is EE41, 款 ends in EE: 款App had the bytes of 預 in it. */
const atAscii = new RegExp(`(?<=([^\\x00-\\x7f])([@-~]))[(（]\\s?(${syllable})\\s?[)）]`, 'g')

export const pinyinAtAscii = defineRepair({
  id: 'pinyin/ascii',
  why: 'A mirror site took the second byte of one character and a letter for a character and put its reading there.',
  marks: mark.tone,
  survey: (texts) => {
    if (!pollutionOf(texts)) return undefined
    return rewrite(atAscii, ([, before = '', letter = '', spelled = '']) => {
      const lead = codeOf(before.charCodeAt(0), 'gb18030') & 0xff
      const character = read(new Uint8Array([lead, letter.charCodeAt(0)]), 'gb18030')
      return reads(character, plain(spelled)) ? '' : undefined
    })
  },
  mends: [['學(xué)校發(fā)布了一款A(yù)pp，供人查詢。', '學(xué)校發(fā)布了一款App，供人查詢。']],
  spares: ['學(xué)校發(fā)布了一種A(yù)型血清。', '款A(yù)pp'],
})

export const pinyinScattered = defineRepair({
  id: 'pinyin/scattered',
  why: 'A mirror site put readings in brackets behind characters picked at random.',
  marks: mark.tone,
  survey: (texts) => (isScattered(texts) ? (text) => strip(text, () => true) : undefined),
  mends: [
    [
      '今(jīn)天傍晚，碼頭邊的倉庫里亮起了燈，幾位木匠圍著長桌商量怎樣修好那條(tiáo)小船(chuán)。工(gōng)人說，明年(nián)春天就能下水，到時候請大家都來看看，電(diàn)視臺也會派記者來。',
      '今天傍晚，碼頭邊的倉庫里亮起了燈，幾位木匠圍著長桌商量怎樣修好那條小船。工人說，明年春天就能下水，到時候請大家都來看看，電視臺也會派記者來。',
    ],
  ],
  spares: ['行(xíng)人與行(háng)業，長(cháng)短與長(zhǎng)大，都是同一個字的兩種讀音，學生要分得清楚才行。'],
})
