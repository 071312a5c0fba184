import { lexicon, matchAt, wordBefore } from '../lexicon/match.ts'
import { boundsBefore } from './cues.ts'
import { ERA } from './eras.ts'
import type { Numeral } from './numeral.ts'
import type { UnitWord } from './unit.ts'

const NAME_BEFORE = /[A-Za-z0-9][.\-/:_]?$/
const cueWords = boundsBefore.flatMap(([, words]) => words.split(' '))

/** 破亿, 近千家, 上万人: words that make a lone scale word a number. */
const scaleCues = lexicon(
  [...cueWords, '达', '达到', '上', '成', '每', '数以', '高达', '近', '过'].map((word) => [word, true] as const),
)
// 这一年, 有一天, 每一吨: one of them, not how many.
const ONE_NOT = /[这那有某每同唯第的哪任单统新逐之头另再整该]$|[一二三四五六七八九十]分之$/
const IDIOMS =
  /一(?:年一度|天到晚|年级|天天|年到头|成不变|周[边围]|步|夜之间|日千里)|三(?:轮车|部曲|部门|次产业|位一体|天两头)|两(?:口子|大阵营|个人)|[三四五]口之家|五台山|四大发明|四分五裂|十分(?!钟|之|[,。])|百分(?![之,。])|八大处|千家万户|百年[老大]|千百年|九分裤|一度|[七八]分[饱熟]/y
const NAMED_UNIT = /[年月日号]/
const POINT_CUE = /指数|[沪深大盘]|道指|纳指|标普|恒指|创业板|收[报盘于]|[涨跌报][了至]?|点位|关口/
const NOT_UNIT_NEXT: Readonly<Record<string, RegExp>> = {
  分: /^[之类开配布析享别店公手区行]/,
  点: /^[球击赞评开钟半时一二三四五六七八九十\d燃名]/,
  级: /^[别联]/,
  度: /^[假过]/,
  人: /^[工民员才格心生间物体们文权]/,
  个: /^[人性股体别案](?!月|[民权])/,
  名: /^[称单字义额优牌]/,
  家: /^[庭族长乡具电居用人里园属]/,
  台: /^[湾风币词阶]/,
  条: /^[件例款约]/,
  张: /^[某家贴]/,
  种: /^[植子]/,
  场: /^[馆地所景面均]/,
  部: /^[门分委长队署落位]/,
  口: /^[子味岸径]/,
  大: /^[约概于学会小人连米豆队厅桥衣众型雨雪]/,
  对: /^[于手阵象方]/,
  本: /^[报次地人届周月年]/,
  股: /^[东价市份权民]/,
  周: /^[期边围]/,
  两: /^[岸国]/,
  国: /^[家际]/,
  市: /^[场]/,
  车: /^[型企]/,
  校: /^[园]/,
  片: /^[区段]/,
  层: /^[面]/,
  门: /^[店票口]/,
  胜: /^[利]/,
  负: /^[责]/,
  平: /^[台均方]/,
  手: /^[机]/,
  章: /^[程]/,
  支: /^[持付撑援出配]/,
  元: /^[素旦宇]/,
  秒: /^[杀]/,
  天: /^[然气]/,
  日: /^[本元]/,
  年: /^[龄轻代级]/,
  米: /^[饭粉家]/,
  站: /^[点]/,
  班: /^[级]/,
  局: /^[部面]/,
  处: /^[理]/,
  单: /^[位身独元]/,
  晚: /^[会报餐宴间霞]/,
  期: /^[间货待刊望]/,
  倍: /^[感]/,
  成: /^[为立功员本绩交都年长就]/,
  折: /^[射腾扣叠]/,
  块: /^[链]/,
  字: /^[路架形头街]/,
  组: /^[织合]/,
  起: /^[步]/,
  批: /^[评发准]/,
  轮: /^[胎]/,
  项: /^[目]/,
  笔: /^[记者试]/,
  针: /^[对]/,
  道: /^[路]/,
  套: /^[路]/,
  位: /^[于置]/,
  所: /^[以有]/,
}

// 十八大 and 二十大 are congresses, unless something is said to be great.
const CONGRESS =
  /(?:十[一二三四五六七八九]|二十一?)大(?:以来|以后|之后|报告|精神|召开|代表|闭幕|开幕|期间|部署|提出|指出|作出|做出|关于|会议|党章|[,。、;的和上后前将中]|$)|(?<=党的)(?:十[一二三四五六七八九]|二十一?)大/y
// 2025级 came in 2025, 2025款 is of that year.
const YEARLY = '级款版届'
const YEAR = /^(?:19[5-9]\d|20[0-4]\d)$/

const isOne = (numeral: Numeral, text: string): boolean => numeral.single && text.charAt(numeral.start) === '一'

/** Whether a number before this unit word is a figure: 三家 is, 一条 and 小米17 are not. */
export const isFigure = (text: string, numeral: Numeral, unit: UnitWord, start: number): boolean => {
  const before = text.slice(Math.max(0, start - 5), start)
  if (unit.kind === 'count' && !numeral.countable && unit.text !== '分') return false
  if (unit.text.startsWith('年') && ERA.test(before)) return false
  if (unit.code === 'point' && !isPoint(text, numeral, unit)) return false
  const other = unit.text.length === 1 ? NOT_UNIT_NEXT[unit.text] : undefined
  const after = numeral.end + (text.charAt(numeral.end) === ' ' ? 1 : 0) + unit.text.length
  if (other?.test(text.slice(after, after + 3))) return false
  if (YEARLY.includes(unit.text) && YEAR.test(text.slice(numeral.start, numeral.end))) return false
  if (numeral.script === 'arabic') return isArabicFigure(unit, before)
  if (numeral.script === 'capital') return unit.kind === 'money'
  if (matchAt(IDIOMS, text, numeral.start) || (unit.text === '折' && numeral.value === '10')) return false
  return isHanFigure(text, numeral, unit, before)
}

const isArabicFigure = (unit: UnitWord, before: string): boolean => {
  if (before === '' || before.charCodeAt(before.length - 1) > 127) return true
  if (NAME_BEFORE.test(before) && !CURRENCY.test(before)) return false
  return !(unit.kind === 'count' && LATIN_NAME.test(before))
}
const CURRENCY = /(?:RMB|USD|[$¥€£]) ?$/
const LATIN_NAME = /[A-Za-z] $/

const isHanFigure = (text: string, numeral: Numeral, unit: UnitWord, before: string): boolean => {
  if (unit.text === '大' && matchAt(CONGRESS, text, numeral.start)) return false
  // 零件 are parts, not none of something.
  if (unit.kind === 'count' && numeral.value === '0') return false
  if (numeral.bare) return isScaleFigure(text, numeral, unit)
  if (isOne(numeral, text)) return unit.han === 'one' && (unit.kind === 'percent' || !ONE_NOT.test(before))
  if (numeral.open || numeral.surplus) return true
  if (numeral.single) return unit.han === 'one' || unit.han === 'few'
  return unit.han !== 'arabic' || unit.text === '期'
}

const isScaleFigure = (text: string, numeral: Numeral, unit: UnitWord): boolean => {
  if (numeral.surplus || numeral.open || hasScaleCue(text, numeral.start)) return true
  return (
    numeral.end - numeral.start > 1 &&
    (unit.kind === 'money' || unit.kind === 'count') &&
    !NAMED_UNIT.test(text.charAt(numeral.end))
  )
}

/** 3420.57点 and 大涨58点 are of an index, 8点 and 三点 are not. */
const isPoint = (text: string, numeral: Numeral, unit: UnitWord): boolean => {
  if (numeral.script !== 'arabic') return false
  if (text.slice(numeral.start, numeral.end).includes('.')) return true
  const end = numeral.end + unit.text.length
  return (
    numeral.value.length > 4 ||
    POINT_CUE.test(text.slice(Math.max(0, numeral.start - 16), numeral.start)) ||
    POINT_CUE.test(text.slice(end, end + 3))
  )
}

/** Whether the words before make a lone scale word a number: 破亿, 上万. */
export const hasScaleCue = (text: string, at: number): boolean =>
  wordBefore(scaleCues, text, text.charAt(at - 1) === '了' ? at - 1 : at) !== undefined

/** Whether the number is part of a name: iPhone 11, A13, 2.0.1. */
export const isInName = (text: string, at: number): boolean => {
  const before = text.slice(Math.max(0, at - 3), at)
  return (NAME_BEFORE.test(before) || LATIN_NAME.test(before)) && !CURRENCY.test(before)
}
