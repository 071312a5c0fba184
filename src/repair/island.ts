import { codeOf } from '../decode/encode.ts'
import { isTraditionalOnly } from '../script/detect.ts'
import { commonShare, isCommonHan } from '../script/frequent.ts'
import type { Edit } from '../span.ts'
import { defineRepair } from './define.ts'
import { edit } from './edits.ts'
import { mark } from './marks.ts'
import { pollutionOf, syllable } from './pollution.ts'
import { at, isSound, type Restored, reading, realign, swallowed } from './realign.ts'

const islands = new RegExp(`[?？\ufffd][(（]?${syllable}\\s?[)）]|[?？][！；!;]`, 'g')
const glossBefore = new RegExp(`[(（]\\s?${syllable}\\s?[)）]$`)

/** 。” is A1A3 A1B1, and A3A1 is ！: the byte before is gone, and which it was nothing says. */
const behindMark = (text: string, start: number): Restored | undefined => {
  const wide = text[start + 1]?.replace('!', '！').replace(';', '；') ?? ''
  const restored = realign(text, start + 2, [codeOf(wide.charCodeAt(0), 'gb18030') & 0xff])
  if (!restored) return undefined
  const was = text.slice(start + 2, restored.end)
  // Either what stood there was no Traditional text, or what comes of it reads better.
  if (isSound(was) && commonShare(restored.text).share <= commonShare(was).share) return undefined
  return { ...restored, text: `\ufffd${restored.text}` }
}

/** The character before an island is whole. One that is part of another island's rubble is not. */
const isTrusted = (unit: number): boolean => {
  const code = codeOf(unit, 'gb18030')
  const levelOne = code >= 0xb0a1 && code < 0xd800 && (code & 0xff) > 0xa0
  return levelOne || isCommonHan(unit) || isTraditionalOnly(unit)
}

const restore = (text: string, start: number, floor: number): Restored | undefined => {
  const found = at(reading, text, start)
  if (!found) return behindMark(text, start)
  const before = text.slice(Math.max(floor, start - 16), start).replace(glossBefore, '')
  const unit = before.charCodeAt(before.length - 1)
  if (!isTrusted(unit)) return undefined
  const code = codeOf(unit, 'gb18030')
  const byte = code > 0xff ? swallowed(code & 0xff, found[1] ?? '') : undefined
  return byte === undefined ? undefined : realign(text, start + found[0].length, [byte])
}

const find = (text: string): readonly Edit[] => {
  const edits: Edit[] = []
  let done = 0
  for (const { index } of text.matchAll(islands)) {
    if (index < done || index === 0) continue
    const restored = restore(text, index, done)
    if (!restored) continue
    edits.push(edit(index, text.slice(index, restored.end), restored.text))
    done = restored.end
  }
  return edits
}

export const pinyinIsland = defineRepair({
  id: 'pinyin/island',
  why: 'A mirror site put a reading between two bytes of one character, which shifted what follows.',
  marks: mark.tone | mark.punctuation,
  survey: (texts) => (pollutionOf(texts) ? find : undefined),
  mends: [['機(jī)會(huì)讓轉(zhuǎn)變?yōu)橐粓?chǎng)比賽', '機(jī)會(huì)讓轉(zhuǎn)變為一場(chǎng)比賽']],
  spares: ['機(jī)會(huì)變?yōu)', '變?yōu)橐粓?chǎng)', '什么?！他說'],
})
