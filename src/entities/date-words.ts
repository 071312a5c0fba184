/**
 * Words of dates which hold no number. `year`, `month`, `week` and `day` count from the publication time; `after` counts
 * from the date that was named last.
 */
export type DateWord =
  | { readonly is: 'year'; readonly offset: number; readonly from: 'anchor' | 'last' }
  | { readonly is: 'month'; readonly offset: number; readonly from: 'anchor' | 'last' }
  | { readonly is: 'day'; readonly offset: number; readonly from: 'anchor' | 'last'; readonly part?: string }
  | { readonly is: 'week'; readonly offset: number }
  | { readonly is: 'half'; readonly half: 1 | 2 }
  | { readonly is: 'quarter'; readonly offset: number }
  | { readonly is: 'season'; readonly season: number; readonly alone: boolean }
  | {
      readonly is: 'edge'
      readonly edge: 'beginning' | 'middle' | 'end'
      readonly of: 'year' | 'month' | 'both'
      readonly alone: boolean
    }
  | { readonly is: 'third'; readonly third: 1 | 2 | 3 }
  | { readonly is: 'samePeriod' }
  | { readonly is: 'part'; readonly part: string }

type Rows = readonly (readonly [words: string, word: DateWord])[]

const year = (offset: number, from: 'anchor' | 'last' = 'anchor'): DateWord => ({ is: 'year', offset, from })
const month = (offset: number, from: 'anchor' | 'last' = 'anchor'): DateWord => ({ is: 'month', offset, from })
const day = (offset: number, part?: string, from: 'anchor' | 'last' = 'anchor'): DateWord =>
  part === undefined ? { is: 'day', offset, from } : { is: 'day', offset, from, part }
const week = (offset: number): DateWord => ({ is: 'week', offset })
const season = (index: number, alone: boolean): DateWord => ({ is: 'season', season: index, alone })

export const dateWords: Rows = [
  ['今年 今年度 本年 本年度 这一年', year(0)],
  ['去年 上年 上一年 上年度 去年度', year(-1)],
  ['前年', year(-2)],
  ['大前年', year(-3)],
  ['明年 下年 下一年', year(1)],
  ['后年', year(2)],
  ['当年 同年', year(0, 'last')],
  ['次年 翌年', year(1, 'last')],
  ['本月 这个月 当月', month(0)],
  ['上月 上个月', month(-1)],
  ['下月 下个月', month(1)],
  ['同月', month(0, 'last')],
  ['次月', month(1, 'last')],
  ['今天 今日 全天', day(0)],
  ['昨天 昨日', day(-1)],
  ['前天 前日', day(-2)],
  ['大前天', day(-3)],
  ['明天 明日', day(1)],
  ['后天', day(2)],
  ['大后天', day(3)],
  ['今早 今晨 今天早上', day(0, '早上')],
  ['今晚 今夜', day(0, '晚上')],
  ['昨晚 昨夜', day(-1, '晚上')],
  ['昨晨', day(-1, '早上')],
  ['前晚', day(-2, '晚上')],
  ['明晚', day(1, '晚上')],
  ['明早 明晨', day(1, '早上')],
  ['当天 当日 同日 同一天', day(0, undefined, 'last')],
  ['当晚 当夜 是夜', day(0, '晚上', 'last')],
  ['次日 翌日 第二天', day(1, undefined, 'last')],
  ['本周 这周 这个星期 本星期 这星期 这个礼拜', week(0)],
  ['上周 上星期 上个星期 上礼拜 上个礼拜 上一周', week(-1)],
  ['上上周 上上星期 上上个星期', week(-2)],
  ['下周 下星期 下个星期 下礼拜 下个礼拜 下一周', week(1)],
  ['下下周 下下星期 下下个星期', week(2)],
  ['上半年 前半年', { is: 'half', half: 1 }],
  ['下半年 后半年', { is: 'half', half: 2 }],
  ['本季度 本季 当季', { is: 'quarter', offset: 0 }],
  ['上季度 上个季度 上一季度 上季', { is: 'quarter', offset: -1 }],
  ['下季度 下个季度 下一季度', { is: 'quarter', offset: 1 }],
  ['春季 春天', season(21, true)],
  ['夏季 夏天', season(22, true)],
  ['秋季 秋天', season(23, true)],
  ['冬季 冬天', season(24, true)],
  ['春', season(21, false)],
  ['夏', season(22, false)],
  ['秋', season(23, false)],
  ['冬', season(24, false)],
  ['年初', { is: 'edge', edge: 'beginning', of: 'year', alone: true }],
  ['年中', { is: 'edge', edge: 'middle', of: 'year', alone: true }],
  ['年底 年末', { is: 'edge', edge: 'end', of: 'year', alone: true }],
  ['月初', { is: 'edge', edge: 'beginning', of: 'month', alone: true }],
  ['月底 月末', { is: 'edge', edge: 'end', of: 'month', alone: true }],
  ['初', { is: 'edge', edge: 'beginning', of: 'both', alone: false }],
  ['底 末', { is: 'edge', edge: 'end', of: 'both', alone: false }],
  ['上旬', { is: 'third', third: 1 }],
  ['中旬', { is: 'third', third: 2 }],
  ['下旬', { is: 'third', third: 3 }],
  ['同期', { is: 'samePeriod' }],
]

/** Parts of the day with their first and last hour. `noon` says when the hours 1 to 11 are those after noon. */
export const dayParts: readonly (readonly [words: string, from: number, to: number, noon: boolean])[] = [
  ['凌晨', 0, 5, false],
  ['清晨 早晨 早上 早间 清早 晨间 一早', 5, 8, false],
  ['上午', 6, 11, false],
  ['中午 午间 正午', 11, 13, true],
  ['下午 午后', 12, 17, true],
  ['傍晚', 17, 19, true],
  ['晚上 晚间 夜间 夜里 夜晚 深夜 入夜 晚', 18, 23, true],
  ['午夜 半夜', 23, 23, true],
  ['盘前 早盘', 6, 11, false],
  ['盘后 尾盘', 12, 17, true],
]

/** Days with a name. A month and a day where they fall on the same date each year. */
export const events: readonly (readonly [words: string, event: string, month?: number, day?: number])[] = [
  ['双11 双十一', '双11'],
  ['双12 双十二', '双12'],
  ['黑色星期五', '黑色星期五'],
  ['网络星期一', '网络星期一'],
  ['618大促 618购物节 618年中大促', '618'],
  ['进博会', '进博会'],
  ['广交会', '广交会'],
  ['服贸会', '服贸会'],
  ['春节假期 春节 农历新年', '春节'],
  ['除夕', '除夕'],
  ['元宵节', '元宵节'],
  ['清明节 清明假期', '清明节'],
  ['端午节 端午假期 端午小长假', '端午节'],
  ['七夕节 七夕', '七夕'],
  ['中秋节 中秋假期', '中秋节'],
  ['重阳节', '重阳节'],
  ['春运', '春运'],
  ['元旦 元旦假期', '元旦', 1, 1],
  ['情人节', '情人节', 2, 14],
  ['妇女节 三八妇女节 国际妇女节', '妇女节', 3, 8],
  ['植树节', '植树节', 3, 12],
  ['愚人节', '愚人节', 4, 1],
  ['劳动节 五一国际劳动节 国际劳动节 五一假期 五一小长假 五一黄金周', '劳动节', 5, 1],
  ['青年节 五四青年节', '青年节', 5, 4],
  ['儿童节 六一儿童节 国际儿童节', '儿童节', 6, 1],
  ['建党节', '建党节', 7, 1],
  ['建军节 八一建军节', '建军节', 8, 1],
  ['教师节', '教师节', 9, 10],
  ['国庆 国庆节 国庆假期 国庆长假 国庆黄金周 十一黄金周 十一假期 十一长假', '国庆节', 10, 1],
  ['万圣节', '万圣节', 10, 31],
  ['平安夜', '平安夜', 12, 24],
  ['圣诞节 圣诞', '圣诞节', 12, 25],
]

/** Monday first. */
export const weekdays = '一二三四五六日'
