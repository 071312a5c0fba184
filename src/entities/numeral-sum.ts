import { digits, scales } from './numeral-words.ts'

const TOKENS = /\d+|[^\d]/g
const ARABIC_END = /\d$/

/** The power of ten of scale words in a row: 万亿 is 12. */
export const scaleOf = (words: string): number => {
  let scale = 0
  for (const char of words) scale += scales[char] ?? 0
  return scale
}

/** The power of ten of the scale words at the end of a run. */
export const tailOf = (run: string): number => {
  let tail = 0
  for (let at = run.length - 1; at >= 0; at--) {
    const power = scales[run.charAt(at)]
    if (power === undefined) break
    tail += power
  }
  return tail
}

/** 二〇一九 is 2019. */
export const positional = (run: string): string => [...run].map((char) => digits[char] ?? 0).join('')

/** Adds up digits and scale words: 五亿一万四千六百, 5万4千6百, 四百五 (450). Exact at any length. */
export const sum = (run: string): string => {
  let high = 0n // above 亿
  let middle = 0n // above 万
  let section = 0n // below 万
  let digit: bigint | null = null
  let last = 0
  for (const token of run.match(TOKENS) ?? []) {
    const scale = scales[token]
    if (scale === undefined) {
      const value = digits[token] ?? BigInt(token)
      if (value === 0) last = 0
      else digit = BigInt(value)
      continue
    }
    const low = section + (digit ?? 0n)
    const factor = 10n ** BigInt(scale)
    if (scale > 4) high = (high + middle + low || 1n) * factor
    else if (scale === 4) middle = (middle + low || 1n) * factor
    // 百 alone is a hundred, 百千 a hundred thousand.
    else section = digit === null && section > 0n ? section * factor : section + (digit ?? 1n) * factor
    if (scale >= 4) section = 0n
    if (scale > 4) middle = 0n
    digit = null
    last = scale
  }
  // 四百五 is 450: a digit right after a scale word counts in the next lower place.
  const place = last > 1 && !ARABIC_END.test(run) ? 10n ** BigInt(last - 1) : 1n
  return String(high + middle + section + (digit ?? 0n) * place)
}
