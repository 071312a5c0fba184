import { commonShare } from '../script/frequent.ts'
import { countLost, read } from './read.ts'
import type { Stretch } from './stretches.ts'

/** A part of a page and the encoding it is in. */
export type Piece = { readonly start: number; readonly end: number; readonly encoding: string }

const legacy = ['gb18030', 'big5'] as const

/** A stretch of a legacy page is UTF-8 only if it is so to the last byte, at some length, and reads clearly better. */
const isUtf8 = (bytes: Uint8Array, { start, end, census }: Stretch, main: string): boolean => {
  if (census.valid !== census.high || census.wide < 2) return false
  const stretch = bytes.subarray(start, end)
  const modern = commonShare(read(stretch, 'utf-8'))
  return modern.han >= 2 && modern.share >= 0.25 && modern.share >= commonShare(read(stretch, main)).share + 0.2
}

/** A stretch of a UTF-8 page is in another encoding only if UTF-8 fails on most of it and the other reads well. */
const legacyOf = (bytes: Uint8Array, { start, end, census }: Stretch): string | undefined => {
  if (census.valid >= census.high * 0.7) return undefined
  const stretch = bytes.subarray(start, end)
  return legacy.find((encoding) => {
    const text = read(stretch, encoding)
    const { han, share } = commonShare(text)
    return han >= 2 && share >= 0.4 && countLost(text) === 0
  })
}

const encodingOf = (bytes: Uint8Array, stretch: Stretch, main: string): string =>
  main === 'utf-8' ? (legacyOf(bytes, stretch) ?? main) : isUtf8(bytes, stretch, main) ? 'utf-8' : main

/** The page cut where its encoding changes: an include in UTF-8 within a GBK page, or the reverse. */
export const piecesOf = (bytes: Uint8Array, stretches: readonly Stretch[], main: string): readonly Piece[] => {
  if (main !== 'utf-8' && main !== 'gb18030' && main !== 'big5')
    return [{ start: 0, end: bytes.length, encoding: main }]
  const pieces: Piece[] = []
  let start = 0
  let current = main
  for (const stretch of stretches) {
    const encoding = encodingOf(bytes, stretch, main)
    if (encoding === current) continue
    if (stretch.start > start) pieces.push({ start, end: stretch.start, encoding: current })
    start = stretch.start
    current = encoding
  }
  pieces.push({ start, end: bytes.length, encoding: current })
  return pieces
}
