// How fast text passes through all default repairs, as a ratio to one conversion by opencc-js in the same run.
//
//   npm run build && node bench/repair.mjs
import { Converter } from 'opencc-js/t2cn'
import { repair } from '../dist/repair.js'

const sentence = '昨天傍晚，码头边的旧仓库里亮起了灯，几位木匠围着一张长桌商量怎样修好那条漏水的小船，3天后再来看。\n'
const polluted =
  '村里的學(xué)校今年新開(kāi)了一門課，老師帶著學(xué)生到河邊記錄水位，數(shù)據(jù)每周公布一次，這(zhè)是第三個(gè)月。\n'
const megabytes = 0.5

const fill = (piece) => piece.repeat(Math.ceil((megabytes * 1e6) / Buffer.byteLength(piece)))

/** The best of ten runs, in MB/s: the machine is shared, and nothing makes code faster than it is. */
const speed = (work, text) => {
  for (let i = 0; i < 3; i++) work(text)
  const times = Array.from({ length: 10 }, () => {
    const start = performance.now()
    work(text)
    return performance.now() - start
  })
  return Buffer.byteLength(text) / 1e3 / Math.min(...times)
}

const convert = Converter({ from: 't', to: 'cn' })
for (const [name, text, least] of [
  ['clean', fill(sentence), 0.5],
  ['polluted', fill(polluted), 0.1],
]) {
  const reference = speed(convert, text)
  const ours = speed((all) => repair(all), text)
  const ratio = ours / reference
  console.log(
    `${name.padEnd(9)} opencc-js ${reference.toFixed(1)} MB/s  repair ${ours.toFixed(1)} MB/s  ratio ${ratio.toFixed(2)} (at least ${least})`,
  )
  if (ratio < least) process.exitCode = 1
}
