import type { Decimal } from '../span.ts'

const SHORT = /^[1-9]\d{0,15}$/
const PLAIN = /^(-?)(\d+)(?:\.(\d+))?$/
const LEADING_ZEROS = /^0+(?=\d)/

/**
 * Moves the decimal point of printed digits by `scale` places: mantissa × 10^scale, exactly.
 *
 * Digits are moved, never multiplied, since `8.7 * 1e8` is 869999999.9999999.
 *
 * @param mantissa digits as printed, without separators: `'16190.67'`, `'-2.160'`, `'01.10'`
 * @param scale power of ten of the scale word, 8 for 亿; may be negative
 * @returns a plain decimal: no exponent, no `+`, no trailing zeros, no `-0`
 * @throws RangeError if `mantissa` is not plain digits
 * @example shift('16190.67', 8) // '1619067000000'
 */
export const shift = (mantissa: string, scale: number): Decimal => {
  if (scale === 0 && SHORT.test(mantissa)) return mantissa
  const match = PLAIN.exec(mantissa)
  if (!match) throw new RangeError(`not plain digits: ${mantissa}`)
  const [, sign = '', whole = '', fraction = ''] = match
  const point = whole.length + scale
  const digits = (whole + fraction)
    .padEnd(point, '0')
    .padStart(whole.length + fraction.length - Math.min(point - 1, 0), '0')
  const at = Math.max(point, 1)
  const head = digits.slice(0, at).replace(LEADING_ZEROS, '')
  const tail = trimZeros(digits.slice(at))
  const plain = tail === '' ? head : `${head}.${tail}`
  return sign !== '' && plain !== '0' ? `-${plain}` : plain
}

// Not /0+$/: that looks again from every zero of a long run.
const trimZeros = (digits: string): string => {
  let end = digits.length
  while (end > 0 && digits.charCodeAt(end - 1) === 48) end--
  return digits.slice(0, end)
}

/** Whether the decimal `a` is less than `b`, both not negative. */
export const isLess = (a: Decimal, b: Decimal): boolean => {
  const [wholeA = '', fractionA = ''] = a.split('.')
  const [wholeB = '', fractionB = ''] = b.split('.')
  if (wholeA.length !== wholeB.length) return wholeA.length < wholeB.length
  if (wholeA !== wholeB) return wholeA < wholeB
  return fractionA < fractionB
}
