import { defineRepair } from './define.ts'
import { hasStrangeHangul } from './hangul.ts'
import { mark } from './marks.ts'
import { misread } from './misread.ts'

/** Lines with nothing that Windows-1252 has not. */
const latin = /^[\t -\u2122]{4,}$/g
/** Runs of what GB2312 looks like in Latin-1. */
const letters = /[\xa1-\xff]{8,}/g

const high = /[^\x00-\x7f]/g
const visible = /[^\s]/g
/** Two characters of two bytes above 7F. */
const run = /[^\x00-\x7f]{4,400}/g

const lengthOf = (text: string, pattern: RegExp): number =>
  Array.from(text.matchAll(pattern), ([found]) => found.length).reduce((sum, length) => sum + length, 0)

/** Pairs follow upon pairs: three letters of five stand in runs. Accents in a Latin language stand alone. */
const standsInRuns = (text: string): boolean => lengthOf(text, run) * 5 >= lengthOf(text, high) * 3

/** Of Big5 at least each first byte is above 7F, and more than half of the second ones: no language has as many accents. */
const isDense = (text: string): boolean => lengthOf(text, high) * 5 >= lengthOf(text, visible) * 2

const foreign = mark.foreign | mark.rare

export const gbkAsLatin = defineRepair({
  id: 'mojibake/gbk-as-latin',
  why: 'GBK was read as Windows-1252 or Latin-1, two letters for each character.',
  marks: mark.latin,
  find: misread('windows-1252', 'gb18030', latin, letters, standsInRuns),
  mends: [
    ['½ñÌìÏÂÓê', '今天下雨'],
    ['标题：½ñÌìÏÂÓê', '标题：今天下雨'],
  ],
  spares: [
    'ÀÉÈÙÇ',
    'ÄÖÜ äöü ß',
    'Łódź',
    'François Lefèvre',
    'Tevékenységtéglák',
    'bokmål; norvég; norvég bokmål',
    'Ausdrücke in SELECT DISTINCT ON müssen mit den ersten Ausdrücken in ORDER BY übereinstimmen',
  ],
})

export const big5AsLatin = defineRepair({
  id: 'mojibake/big5-as-latin',
  why: 'Big5 was read as Windows-1252 or Latin-1; some of its second bytes are ASCII.',
  marks: mark.latin,
  find: misread('windows-1252', 'big5', latin, letters, isDense),
  mends: [['¤µ¤Ñ¤U«B', '今天下雨']],
  spares: ['¿Qué? ¡Sí!', 'El Niño y La Niña'],
})

export const gbkAsBig5 = defineRepair({
  id: 'mojibake/gbk-as-big5',
  why: 'GBK was read as Big5.',
  marks: foreign,
  find: misread('big5', 'gb18030'),
  mends: [['踏毞狟迾ㄛ扂蠅婓模脹坻隙懂﹝', '今天下雨，我们在家等他回来。']],
  spares: ['浣熊、獬豸、饕餮、貔貅', 'ㄅㄆㄇㄈ是注音符號', '   0 *ローカル*'],
})

export const big5AsGbk = defineRepair({
  id: 'mojibake/big5-as-gbk',
  why: 'Big5 was read as GBK.',
  marks: foreign,
  find: misread('gb18030', 'big5'),
  mends: [['さぱ\ue5fb獴\ue4c7и\ue145\ue6c8產单\ue652\ue6c4ㄓ\ue4c9', '今天下雨，我們在家等他回來。']],
  spares: [
    'カタカナとひらがな',
    '令和七年度予算案',
    'RSA (署名のみ)',
    '/proc/net/unix が開けません',
    'предложение 이',
    'предложение の',
    'ㄅㄆㄇㄈ',
    '兒歌：ㄅㄆㄇㄈ，注音符號ㄓㄨㄧㄣ。',
  ],
})

export const gbkAsEucKr = defineRepair({
  id: 'mojibake/gbk-as-euc-kr',
  why: 'GBK was read as EUC-KR.',
  marks: foreign,
  survey: (texts) => (hasStrangeHangul(texts) ? misread('euc-kr', 'gb18030') : undefined),
  mends: [['쏟莖苟黛，乖쳬瞳소된儉쀼윱。', '今天下雨，我们在家等他回来。']],
  spares: [
    '기상청은 오늘 비가 올 것으로 예보했다.',
    '일리노이',
    '중소기업벤처부와 공동으로',
    '접속정보를 보호하고',
    '국제축구연맹 월드컵 아시아 최종예선',
    '大韓民國 정부는 北韓과 대화한다.',
    '뉴멕시코',
    '꿇었던 무릎',
    '쩔쩔매다 훌쩍훌쩍 꿈틀꿈틀 쨍그랑',
    '한국어 김치的味道很好',
  ],
})
