import type { CreditRole } from '../entity.ts'
import { roleWords, scanCredits } from '../lexicon/credit-scan.ts'
import { fold } from '../lexicon/fold.ts'

/** One role and the names printed after it. */
export type LineCredit = { readonly role: CreditRole; readonly names: readonly string[]; readonly code?: string }

const lead = /^[\s*■●◆▲△※—–\-_·|【[(]{1,9}/
const tail = /[\s。.;】\])]{1,9}$/
/** What may stand between credits, and the field that stands before them in NetEase's last line. */
const joint = /[\s;,、|&/。·-]{1,40}/g
const origin = /(?:本文|文章|稿件|信息|消息)?(?:来源|出处)\s?[:|/]\s?[^\s:。,!?]{1,20}/

/** 采写：某报记者 甲乙 has a label without a name of its own. */
const label = new RegExp(`(?:${[...roleWords].sort((a, b) => b.length - a.length).join('|')})\\s?[:|/]`, 'g')

/** Longer lines say more than who made it. */
const longest = 120

/**
 * The credits of a line that holds nothing else: `责任编辑：甲乙_NF0001`, `编辑 甲乙 校对 丙丁`, `新报记者 甲乙`. Undefined
 * where there is anything but roles and names in it.
 */
export function creditsOfLine(text: string): readonly LineCredit[] | undefined {
  if (text.length > longest) return undefined
  const folded = fold(text)
  const credits = scanCredits(folded)
  const [first] = credits
  if (!first) return undefined
  const rest = credits.reduceRight((line, { start, end }) => line.slice(0, start) + line.slice(end), folded)
  if (rest.replace(origin, '').replace(label, '').replace(lead, '').replace(tail, '').replace(joint, '') !== '')
    return undefined
  return credits.map(({ role, names, code }) => ({
    role,
    names: names.map(({ start, end }) => text.slice(start, end)),
    ...(code !== undefined && { code }),
  }))
}
