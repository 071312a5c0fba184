import { matchAt } from '../lexicon/match.ts'
import type { Draft, DraftReader, NumeralReader } from './figure-draft.ts'
import { type Numeral, readNumeral } from './numeral.ts'

const RANKED = /[名位]/y
const GREAT = /大(?!学|道|街|楼|会|桥)/y
const STRONG = /强(?![度力化大烈劲调制行者壮])/y
const TOP = /(?:TOP|Top|top) ?-?(\d{1,4})(?!\d)/y
const END = /[,。;!?、)”"’》\s和与及]|$|的|,|,|而|并/y
const LISTING = /[,、:是]/y
const CLAUSE_START = /(?:^|[,。;!?:、“"(\s])$/
// 位列第一, 销量第二: words after which a rank is one whatever follows.
const RANK_CUE =
  /(?:位列|位居|排名|排|列|居|跻身|蝉联|[获夺摘得]|全国|全球|国内|国产|世界|全市|全省|亚洲|中国|行业|销量|销售额|登顶|名列|并列|首发|成绩|总分|积分|市占率|份额|规模|榜单|荣膺|斩获|保持|县区|两区)$/
const RANK_NOUN = /平台|品牌|大股东|股东|高楼|高峰|人口|强国|大国|城|案|股|名|位|股|档/y
const NOT_RANK =
  /[个次步轮天批届代节章条款项期季年月周日号楼层排部集版时手方线人眼场局盘夫财产梯书线者道枪站程序家]|时间|财经|产业/y
const TOP_CUE =
  /(?:排名|排|列|居|进|入|跻身|[揽冲]|额|量|率|榜|积分|成绩|位|行业|国内|全国|全球|世界|单品|类|市|省|亚洲|得票|票房|份额|规模)$/
const TOP_END = /[,。;!?、)”"\s]|$|的|甲|强|大|家|和|与|及|,|印/y
const NOT_TOP = /[年天次场轮日月周季小分秒期集届年代排任后]|个(?!人|城)|个月/y

const rank = (start: number, end: number, numeral: Numeral, unit: string | null): Draft => {
  return {
    start,
    end,
    kind: 'rank',
    quantity: { form: 'single', value: numeral.value },
    unit: unit === null ? null : { code: unit, text: unit, inferred: false },
  }
}

/** 第一, 第2名, 第三大. Not 第一次, 第二梯队, 第三产业. */
export const readRank: DraftReader = (text, at) => {
  if (text.charAt(at) !== '第') return null
  const numeral = readNumeral(text, text.charAt(at + 1) === ' ' ? at + 2 : at + 1)
  if (!numeral?.countable || numeral.open || numeral.surplus) return null
  const { end } = numeral
  const ranked = matchAt(RANKED, text, end)
  if (ranked) return rank(at, end + 1, numeral, ranked[0])
  if (matchAt(GREAT, text, end)) return rank(at, end + 1, numeral, null)
  if (matchAt(NOT_RANK, text, end)) return null
  const before = text.slice(Math.max(0, at - 6), at)
  const listed = CLAUSE_START.test(before) && matchAt(LISTING, text, end) !== null
  if (listed) return null
  const fits =
    numeral.tail >= 4 ||
    matchAt(END, text, end) !== null ||
    RANK_CUE.test(before) ||
    matchAt(RANK_NOUN, text, end) !== null
  return fits ? rank(at, end, numeral, null) : null
}

/** 前三名, 前10强, 排名前五. Not 前三季度, 前两天. */
export const readTop: DraftReader = (text, at) => {
  if (text.charAt(at) === '前') return readFront(text, at)
  const top = matchAt(TOP, text, at)
  if (!top) return null
  const quantity = { form: 'single', value: String(Number(top[1])) } as const
  return { start: at, end: at + top[0].length, kind: 'rank', quantity, unit: null, topN: true }
}

const readFront: DraftReader = (text, at) => {
  const numeral = readNumeral(text, at + 1)
  if (!numeral?.countable || numeral.open || numeral.surplus || numeral.tail >= 4) return null
  const { end } = numeral
  const ranked = matchAt(RANKED, text, end)
  if (ranked) return { ...rank(at, end + 1, numeral, ranked[0]), topN: true }
  if (matchAt(STRONG, text, end) || matchAt(GREAT, text, end))
    return { ...rank(at, end + 1, numeral, null), topN: true }
  if (matchAt(NOT_TOP, text, end)) return null
  const cued = TOP_CUE.test(text.slice(Math.max(0, at - 4), at)) && matchAt(TOP_END, text, end) !== null
  return cued ? { ...rank(at, end, numeral, null), topN: true } : null
}

/** 十强, 世界500强, 八强. */
export const readStrong: NumeralReader = (text, numeral) => {
  if (text.charAt(numeral.end) !== '强' || !numeral.countable || numeral.open || numeral.surplus) return null
  if (!matchAt(STRONG, text, numeral.end)) return null
  if (numeral.single && !STRONG_COUNT.test(text.charAt(numeral.start))) return null
  return { ...rank(numeral.start, numeral.end + 1, numeral, null), topN: true }
}
const STRONG_COUNT = /[二四八六\d]/
