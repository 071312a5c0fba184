// How long reading all entities takes beside what chrono-node's zh.hans takes for dates alone, on the same text in the
// same run, and whether the time grows with the length alone.
//
//   npm run build && npm install --prefix bench && node bench/entities.mjs
import * as chrono from 'chrono-node'
import { annotate } from '../dist/entities.js'

const paragraph = [
  '长河日报讯（记者 林小舟）3月5日，长河集团公布上半年业绩：营收3208.6亿元，同比增长7.35%，净利润达47.02亿元，较去年同期下滑1.2个百分点。',
  '![](step.jpg)',
  '●图源：微博@长河集团',
  '长图数据显示，2025年10月7日至11月11日，全市卖出步道砖超过120万块，平均每块279.21元；前三名分别来自东山、西山和南山。',
  '陈大河在昨日下午的发布会上表示：“步道会在明年9月前修好，总长不少于30公里。”业内人士认为，这一数字并不夸张。',
  '步道边新开了十余家小店，店主们说，周末来的人多，平日里只有三三两两的老人，最令人关注的是河上的旧桥会不会拆。',
  '本文来源：长河日报  责任编辑：林小舟_NF0001',
].join('\n')
const anchor = '2026-03-06'
const reference = new Date(`${anchor}T08:00:00Z`)

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]

/** Median time of a run in ms per 1,000 characters. */
const measure = (run, text, rounds) => {
  const times = []
  for (let round = 0; round < rounds; round++) {
    const begun = performance.now()
    run(text)
    times.push(performance.now() - begun)
  }
  return (median(times.slice(Math.floor(rounds / 3))) / text.length) * 1000
}

const runs = {
  jianbao: (text) => annotate(text, { anchor }),
  'chrono zh.hans': (text) => chrono.zh.hans.parse(text, reference),
}
console.log('ms per 1,000 characters; median of warm runs')
for (const copies of [10, 40, 160]) {
  const text = Array(copies).fill(paragraph).join('\n')
  const [ours, theirs] = Object.values(runs).map((run) => measure(run, text, copies > 100 ? 15 : 60))
  console.log(
    `${String(text.length).padStart(7)} characters  jianbao ${ours.toFixed(3)}  chrono zh.hans ${theirs.toFixed(3)}  ${(ours / theirs).toFixed(2)}×`,
  )
}
