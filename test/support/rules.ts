import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { annotate } from '../../src/entities/annotate.ts'
import type { Recogniser } from '../../src/entities/define.ts'
import type { Found } from '../../src/entity.ts'
import type { Repair } from '../../src/repair/define.ts'
import { mend } from '../../src/repair/mend.ts'
import type { Edit } from '../../src/span.ts'
import type { Line, StripRule } from '../../src/strip/define.ts'

/** What a room exports, by `file export`: rules alone and lists of rules. */
export async function exported<Rule>(folder: string, isRule: (value: unknown) => value is Rule) {
  const rules = new Map<string, Rule>()
  const lists = new Map<string, readonly Rule[]>()
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts'))) {
    const names: Record<string, unknown> = await import(resolve(folder, file))
    for (const [name, value] of Object.entries(names)) {
      if (isRule(value)) rules.set(`${file} ${name}`, value)
      else if (Array.isArray(value) && value.length > 0 && value.every(isRule)) lists.set(`${file} ${name}`, value)
    }
  }
  return { rules, lists }
}

const has = (value: unknown, ...keys: readonly string[]): boolean =>
  typeof value === 'object' && value !== null && keys.every((key) => key in value)

export const isStripRule = (value: unknown): value is StripRule => has(value, 'id', 'why', 'strips')
export const isRepair = (value: unknown): value is Repair => has(value, 'id', 'why', 'mends')
export const isRecogniser = (value: unknown): value is Recogniser => has(value, 'id', 'why', 'find', 'examples')

const LINK = /^\[(?<words>[^\]]*)\]\([^)]*\)$/
const PICTURE = /^!\[[^\]]*\]\([^)]*\)$/
const LINKED_PICTURE = /^\[!\[[^\]]*\]\([^)]*\)\]\([^)]*\)$/

/** The lines of an example: `![]()` is a picture, `[…](#)` a line or picture that is a link, all else a paragraph. */
export const linesOf = (example: string): readonly Line[] =>
  example.split('\n').map((text): Line => {
    const linked = LINKED_PICTURE.test(text)
    if (linked || PICTURE.test(text)) return { text: '', role: 'image', linked, bold: false }
    const words = LINK.exec(text)?.groups?.['words']
    return { text: words ?? text, role: 'paragraph', linked: words !== undefined, bold: false }
  })

/** Whether a rule takes the last line of an example. */
export function takes(rule: StripRule, example: string): boolean {
  const lines = linesOf(example)
  return rule.strips(lines, lines.length - 1)
}

/** What a repair alone makes of a text that is a document of its own, going by the log it keeps. */
export const mended = (rule: Repair, text: string): string =>
  mend([text], [rule]).texts.reduce((_, { steps }) => steps.reduce((now, { edits }) => edited(now, edits), text), '')

/** The text with the edits made; they must come in order, not overlap, and know what they replace. */
export function edited(text: string, edits: readonly Edit[]): string {
  let done = ''
  let at = 0
  for (const { span, was, text: now } of edits) {
    if (span.start < at) throw new Error(`Edits overlap or are out of order at ${span.start}`)
    if (text.slice(span.start, span.end) !== was) throw new Error(`Not ${JSON.stringify(was)} at ${span.start}`)
    done += text.slice(at, span.start) + now
    at = span.end
  }
  return done + text.slice(at)
}

/** What a recogniser finds in a text, line by line. */
export function foundIn(rule: Recogniser, text: string): readonly string[] {
  const items: readonly Found[] = Object.values(annotate(text, { recognisers: [rule] })).flat()
  for (const { span, text: said } of items) {
    if (text.slice(span.start, span.end) !== said) throw new Error(`Not the slice: ${said}`)
  }
  return items.map((item) => item.text)
}
