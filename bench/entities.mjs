// How long reading all entities takes beside what chrono-node's zh.hans takes for dates alone, on the same text in the
// same run, and whether the time grows with the length alone.
//
//   npm run build && npm install --prefix bench && node bench/entities.mjs
import * as chrono from 'chrono-node'
import { annotate } from '../dist/entities.js'

// As dense in figures and dates as news is: about thirty to a thousand characters.
const article = [
  '长河日报讯（记者 林小舟）长河集团昨天公布了今年上半年的成绩单，营收3208.6亿元，同比增长7.35%，净利润47.02亿元，较去年同期下滑1.2个百分点。',
  '管理层在电话会上解释说，下滑主要来自原料价格，和渠道里的库存关系不大，下半年会把更多的钱花在仓库和车队上，门店不会再像从前那样铺得那么快。',
  '![](step.jpg)',
  '●图源：微博@长河集团',
  '长图数据显示，2025年10月7日至11月11日，全市卖出的步道砖超过120万块，平均每块279.21元，排在前三名的分别来自东山、西山和南山。',
  '这几年河边的生意并不好做，老店搬走了一批，新店又开了一批，真正留下来的多半是街坊自己的铺子，卖的还是那几样东西，招牌换了又换，味道倒是没有变。',
  '“树都种好了，就等水退下去。”陈大河站在堤上说，他在这里看了二十年的水位，每天早晚各记一次，本子堆满了半间屋子，谁来借都给看，从来不收钱。',
  '据长河财经此前报道，步道的第二段计划在明年9月前完工，届时总长将不少于30公里，沿线还要修6座小桥，投资约1.2亿元，由市里和集团各出一半。',
  '不过，居民们更关心的不是数字，而是旧桥会不会拆、夜里有没有灯、下雨的时候路滑不滑，这些问题在发布会上都没有得到明确的答复，只说还在研究。',
  '业内人士认为，类似的项目在别的城市已经有过先例，成败往往不在设计，而在修好以后有没有人管，有没有人愿意为它花心思，这一点谁也说不准。',
  '本文来源：长河日报  责任编辑：林小舟_NF0001',
].join('\n')
const anchor = '2026-03-06'
const reference = new Date(`${anchor}T08:00:00Z`)

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]

// Both are warm after this many characters.
const WARM = 1_500_000
const ROUNDS = 40

/** Median time of a warm run in ms per 1,000 characters. */
const measure = (run, text) => {
  for (let read = 0; read < WARM; read += text.length) run(text)
  const times = Array.from({ length: ROUNDS }, () => {
    const begun = performance.now()
    run(text)
    return performance.now() - begun
  })
  return (median(times) / text.length) * 1000
}

const ours = (text) => annotate(text, { anchor })
const theirs = (text) => chrono.zh.hans.parse(text, reference)

console.log('ms per 1,000 characters; median of warm runs')
for (const copies of [1, 10, 100]) {
  const text = Array(copies).fill(article).join('\n')
  const [all, dates] = [measure(ours, text), measure(theirs, text)]
  const length = String(text.length).padStart(6)
  console.log(
    `${length} characters  jianbao ${all.toFixed(3)}  chrono ${dates.toFixed(3)}  ${(all / dates).toFixed(1)}×`,
  )
}
