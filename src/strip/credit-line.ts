import type { CreditRole } from '../entity.ts'
import { roleWords, scanCredits } from '../lexicon/credit-scan.ts'
import { fold } from '../lexicon/fold.ts'

/** One role and the names printed after it. */
export type LineCredit = { readonly role: CreditRole; readonly names: readonly string[]; readonly code?: string }

const lead = /^[\s*■●◆□▲△※—–\-_·|【[(]{1,9}/
const tail = /[\s。.;】\])]{1,9}$/
/** What may stand between credits, and the field that stands before them in NetEase's last line. */
const joint = /[\s;,、|&/。·-]{1,40}/g
const origin = /(?:本文|文章|稿件|信息|消息)?(?:来源|出处)\s?[:|/]\s?[^\s:。,!?]{1,20}/

/** 采写：某报记者 甲乙 has a label without a name of its own. */
const label = new RegExp(`(?:${[...roleWords].sort((a, b) => b.length - a.length).join('|')})\\s?[:|/]`, 'g')

/** 作者：甲乙（某大学教授） */
const remark = /(?<=[^\s*■●◆□])\([^()]{1,16}\)/g
const blank = (found: string): string => ' '.repeat(found.length)

/** 甲乙/文 丙丁/图 */
const reversed = /^(?:[\u3400-\u9fff]{2,4}\s?[/|]\s?(?:文|图|摄|摄影|编译)\s{0,4}){1,4}$/
const reversedPair = /([\u3400-\u9fff]{2,4})\s?[/|]\s?(文|图|摄影?|编译)/g
const reversedRoles: Readonly<Record<string, CreditRole>> = { 文: 'author', 编译: 'translator' }

/** Longer lines say more than who made it. */
const longest = 120

/**
 * The credits of a line that holds nothing else: `责任编辑：甲乙_NF0001`, `编辑 甲乙 校对 丙丁`, `新报记者 甲乙`. Undefined
 * where there is anything but roles and names in it.
 */
export function creditsOfLine(text: string): readonly LineCredit[] | undefined {
  if (text.length > longest) return undefined
  const folded = fold(text).replace(remark, blank)
  const from = lead.exec(folded)?.[0].length ?? 0
  const line = folded.slice(from)
  if (reversed.test(line)) {
    return [...line.matchAll(reversedPair)].map(([, name = '', role = '']) => ({
      role: reversedRoles[role] ?? 'photographer',
      names: [name],
    }))
  }
  const credits = scanCredits(line)
  if (!credits.length) return undefined
  const rest = credits.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), line)
  if (rest.replace(origin, '').replace(label, '').replace(tail, '').replace(joint, '') !== '') return undefined
  return credits.map(({ role, names, code }) => ({
    role,
    names: names.map(({ start, end }) => text.slice(from + start, from + end)),
    ...(code !== undefined && { code }),
  }))
}
