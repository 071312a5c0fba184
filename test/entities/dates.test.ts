import { describe, expect, it } from 'vitest'
import { annotate } from '../../src/entities/index.ts'

const datesIn = (text: string, anchor?: string): string[] =>
  annotate(text, anchor === undefined ? {} : { anchor }).dates.map(
    ({ text: date, value, granularity, resolution }) => `${date} ${value} ${granularity} ${resolution}`,
  )

describe('reckoned from 2025-11-12', () => {
  it.each([
    ['去年9月', ['去年9月 2024-09 month anchored']],
    ['今年双11', ['今年双11 2025 event anchored']],
    ['今年“黑色星期五”', ['今年“黑色星期五” 2025 event anchored']],
    ['上半年', ['上半年 2025-01-01/2025-06-30 half anchored']],
    ['前三季度', ['前三季度 2025-01-01/2025-09-30 quarter anchored']],
    ['前10个月', ['前10个月 2025-01/2025-10 month anchored']],
    ['1-10月', ['1-10月 2025-01/2025-10 month anchored']],
    ['昨日下午3点半', ['昨日下午3点半 2025-11-11T15:30 minute anchored']],
    ['11月12日凌晨5点58分', ['11月12日凌晨5点58分 2025-11-12T05:58 minute anchored']],
    ['9日，公司宣布', ['9日 2025-11-09 day anchored']],
    ['28日，公司宣布', ['28日 2025-10-28 day anchored']],
    ['上周三', ['上周三 2025-11-05 day anchored']],
    ['6月第3个星期日', ['6月第3个星期日 2025-06-15 day anchored']],
    ['未来3年', ['未来3年 2025-11-12/2028-11-11 year anchored']],
    ['十年前', ['十年前 2015 year anchored']],
    ['上世纪80年代', ['上世纪80年代 1980-01-01/1989-12-31 decade anchored']],
    ['11月25日至12月底', ['11月25日至12月底 2025-11-25/2025-12-31 day anchored']],
    ['Q3营收', ['Q3 2025-07-01/2025-09-30 quarter anchored']],
    ['月底', ['月底 2025-11 month anchored']],
    ['本月初', ['本月初 2025-11 month anchored']],
    ['7月底', ['7月底 2025-07 month anchored']],
    ['今日（11月12日）', ['今日（11月12日） 2025-11-12 day anchored']],
    ['今（9）日', ['今（9）日 2025-11-09 day anchored']],
    ['過去十年，當晚8點', ['過去十年 2015-11-12/2025-11-11 year anchored', '當晚8點 2025-11-12T20 hour anchored']],
  ])('%s', (text, expected) => expect(datesIn(text, '2025-11-12T08:00:00+08:00')).toEqual(expected))

  it('takes December for last year in January', () => {
    expect(datesIn('12月', '2026-01-05')).toEqual(['12月 2025-12 month anchored'])
  })
})

describe('reckoned from 2026-01-19, news looks back', () => {
  it.each([
    ['四季度', '2025-10-01/2025-12-31'],
    ['前三季度', '2025-01-01/2025-09-30'],
    ['上半年', '2025-01-01/2025-06-30'],
    ['下半年', '2025-07-01/2025-12-31'],
    ['1—12月份', '2025-01/2025-12'],
    ['前11个月', '2025-01/2025-11'],
    ['一季度', '2026-01-01/2026-03-31'],
    ['今年四季度', '2026-10-01/2026-12-31'],
    ['1-2月', '2026-01/2026-02'],
  ])('%s', (text, value) => expect(annotate(text, { anchor: '2026-01-19' }).dates).toMatchObject([{ text, value }]))
})

describe('said in full', () => {
  it.each([
    ['2025年10月7日-11月11日', '2025-10-07/2025-11-11'],
    ['2016年至2018年', '2016-01-01/2018-12-31'],
    ['二〇二二年三月', '2022-03'],
    ['七八年三月', '1978-03'],
    ['2019-09-26 12:11', '2019-09-26T12:11'],
    ['2019.9.6', '2019-09-06'],
    ['2022年首季度', '2022-01-01/2022-03-31'],
    ['18世纪', '1700-01-01/1799-12-31'],
    ['2019年春季', '2019-21'],
    ['2025上半年', '2025-01-01/2025-06-30'],
    ['2024下半年', '2024-07-01/2024-12-31'],
    ['2025Q1', '2025-01-01/2025-03-31'],
    ['2025H1', '2025-01-01/2025-06-30'],
    ['2024全年', '2024'],
    ['2024年全年', '2024'],
    ['2025一季度', '2025-01-01/2025-03-31'],
    ['2018年 12月', '2018-12'],
    ['2024年2月29日24时', '2024-03-01T00'],
    ['6月上旬', null],
  ])('%s', (text, value) => {
    expect(annotate(text).dates).toMatchObject([{ text, value }])
  })
})

describe('without an anchor', () => {
  it.each([
    ['去年', ['去年 null year unresolved']],
    ['9月', ['9月 XXXX-09 month unresolved']],
    ['7月30日。30日15时46分', ['7月30日 XXXX-07-30 day unresolved', '30日15时46分 XXXX-07-30T15:46 minute carried']],
    ['25日', ['25日 XXXX-XX-25 day unresolved']],
    ['2019年5月3日开工，9月完工', ['2019年5月3日 2019-05-03 day explicit', '9月 2019-09 month carried']],
  ])('%s invents nothing', (text, expected) => expect(datesIn(text)).toEqual(expected))
})

describe('carried from what was named', () => {
  it('gives 去年同期 the stretch that was named last', () => {
    expect(datesIn('上半年毛利率较去年同期下滑', '2019-09-07')[1]).toBe('去年同期 2018-01-01/2018-06-30 half anchored')
    expect(datesIn('1-10月占比较去年同期上升', '2016-11-22')[1]).toBe('去年同期 2015-01/2015-10 month anchored')
  })

  it('gives 当天, 次日 and a time alone the day that was named', () => {
    expect(datesIn('2019年5月3日开工，次日停工，当天9时复工')).toEqual([
      '2019年5月3日 2019-05-03 day explicit',
      '次日 2019-05-04 day carried',
      '当天9时 2019-05-04T09 hour carried',
    ])
  })
})

describe('marks', () => {
  it.each([
    ['截至2019年底', 'end'],
    ['2019年以来', 'since'],
    ['2019年9月前', 'before'],
    ['截至9月30日', 'until'],
    ['2030年前实现', 'before'],
    ['2035年前后', 'around'],
    ['3月5日左右', 'around'],
  ])('%s is %s', (text, modifier) => expect(annotate(text).dates[0]?.modifier).toBe(modifier))

  it.each([
    ['每年3月', '3月 XXXX-03'],
    ['每月15日', '15日 XXXX-XX-15'],
    ['每年9月10日', '9月10日 XXXX-09-10'],
  ])('%s comes again and is not dated', (text, expected) => {
    const [date] = annotate(text, { anchor: '2025-06-10' }).dates
    expect(`${date?.text} ${date?.value}`).toBe(expected)
    expect([date?.recurring, date?.start]).toEqual([true, null])
  })

  it.each(['13:45起飞', '8时起床', '9月1日起草'])('%s since nothing', (text) =>
    expect(annotate(text).dates.map(({ modifier }) => modifier)).toEqual([undefined]),
  )

  it('tells the time zone only where it is said', () => {
    expect(annotate('北京时间9月11日凌晨').dates[0]).toMatchObject({ timezone: '北京时间', granularity: 'part' })
    expect(annotate('9月11日').dates[0]?.timezone).toBeUndefined()
  })

  it('closes its interval', () => {
    expect(annotate('2024年2月').dates[0]).toMatchObject({ start: '2024-02-01', end: '2024-02-29' })
    expect(annotate('2024年2月3日凌晨').dates[0]).toMatchObject({ start: '2024-02-03T00:00', end: '2024-02-03T05:59' })
  })
})

it.each([
  '今日头条',
  '三年来',
  '3日游',
  '21世纪经济报道',
  '比分15:10',
  '38024日元',
  '小时',
  '五月天乐队',
  '一周期',
  '录取比例为1:50',
  '三四月份',
  '一二季度',
  '早上七八点钟',
  '連3日收紅',
  '大年初一',
  '公元前1046年',
  '奥迪Q3上市',
  '补时以3-2点燃看台',
  '以5-4点球晋级',
])('%s holds no date', (text) => expect(annotate(text).dates).toEqual([]))
