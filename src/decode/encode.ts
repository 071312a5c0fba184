import { read } from './read.ts'

/** The encodings whose text can be taken back to bytes: those that Chinese is wrongly read in. */
export type Encodable = 'gb18030' | 'big5' | 'euc-kr' | 'windows-1252'

/** 80–9F of Windows-1252; 0 where the byte stands for nothing and decoders keep the control character. */
const windows1252 =
  '\u20ac\0\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\0\u017d\0\0\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\0\u017e\u0178'

/** Codes by UTF-16 unit, 0 where there is none; a code above 0xff is two bytes. */
type Codes = Uint16Array

const single = (): Codes => {
  const codes = new Uint16Array(0x10000)
  for (let byte = 0x80; byte <= 0xff; byte++) codes[byte] = byte
  for (let i = 0; i < windows1252.length; i++) {
    const unit = windows1252.charCodeAt(i)
    if (unit !== 0) codes[unit] = 0x80 + i
  }
  return codes
}

const firstTrail = 0x40
const lastTrail = 0xfe

/** No platform encodes these, so the decoder is asked for every pair of bytes once, one to a line: a few milliseconds. */
const inverted = (encoding: Encodable): Codes => {
  const pairs: number[] = []
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = firstTrail; trail <= lastTrail; trail++) if (trail !== 0x7f) pairs.push(lead, trail, 0x0a)
  }
  const codes = new Uint16Array(0x10000)
  read(new Uint8Array(pairs), encoding)
    .split('\n')
    .forEach((character, i) => {
      const unit = character.charCodeAt(0)
      if (character.length !== 1 || unit === 0xfffd) return
      const code = ((pairs[i * 3] ?? 0) << 8) | (pairs[i * 3 + 1] ?? 0)
      // Two codes may share a character. In Big5 those below A440 are extensions or signs, such as a second 十.
      const taken = codes[unit] ?? 0
      if (taken === 0 || (encoding === 'big5' && taken < 0xa440)) codes[unit] = code
    })
  return codes
}

/** Where ICU (Node, Java) puts what Big5 leaves to the user: rows of private use, 157 codes to a row. */
const userRows = [
  [0xe000, 0xfa],
  [0xe311, 0x8e],
  [0xeeb8, 0x81],
] as const

const userDefined = (codes: Codes): Codes => {
  for (const [first, lead] of userRows) {
    const last = lead === 0xfa ? 0xe310 : lead === 0x8e ? 0xeeb7 : 0xf6b0
    for (let unit = first; unit <= last; unit++) {
      const column = (unit - first) % 157
      const trail = column < 63 ? firstTrail + column : 0xa1 + column - 63
      if (codes[unit] === 0) codes[unit] = ((lead + Math.floor((unit - first) / 157)) << 8) | trail
    }
  }
  return codes
}

const builders: Readonly<Record<Encodable, () => Codes>> = {
  'windows-1252': single,
  // Windows reads the byte 80 as a euro sign, and that is the one that stands in text gone wrong.
  gb18030: () => {
    const codes = inverted('gb18030')
    codes[0x20ac] = 0x80
    return codes
  },
  big5: () => userDefined(inverted('big5')),
  'euc-kr': () => inverted('euc-kr'),
}

const built = new Map<Encodable, Codes>()

const codesOf = (encoding: Encodable): Codes => {
  const known = built.get(encoding)
  if (known) return known
  const codes = builders[encoding]()
  built.set(encoding, codes)
  return codes
}

/** The code of one UTF-16 unit: a byte, two bytes as one number, or -1 where the encoding does not have it. */
export const codeOf = (unit: number, encoding: Encodable): number =>
  unit < 0x80 ? unit : codesOf(encoding)[unit] || -1

/** The bytes of `text`, or `undefined` where the encoding lacks one of its characters. Codes of four bytes are not made. */
export const encode = (text: string, encoding: Encodable): Uint8Array | undefined => {
  const bytes = new Uint8Array(text.length * 2)
  let length = 0
  for (let i = 0; i < text.length; i++) {
    const code = codeOf(text.charCodeAt(i), encoding)
    if (code < 0) return undefined
    if (code > 0xff) bytes[length++] = code >> 8
    bytes[length++] = code & 0xff
  }
  return bytes.subarray(0, length)
}
