import type { CreditRole } from '../entity.ts'
import { creditRoles } from './credit-roles.ts'
import { matchesOf } from './match.ts'
import { isBody, isLatinName, isPerson } from './names.ts'

/** A role and its names within one line; offsets count in the line. */
export type CreditDraft = {
  readonly start: number
  readonly end: number
  readonly role: CreditRole
  readonly roleText: string
  readonly names: readonly { readonly start: number; readonly end: number }[]
  readonly organization?: string
  readonly code?: string
}

const roleOf = new Map<string, { readonly role: CreditRole; readonly plain: boolean }>(
  creditRoles.flatMap(([role, words, plain]) =>
    words.split(' ').map((word) => [word, { role, plain: plain !== undefined }] as const),
  ),
)
const WORDS = [...roleOf.keys()].sort((a, b) => b.length - a.length).join('|')
/** Every role word there is. */
export const roleWords: readonly string[] = [...roleOf.keys()]

//                                    新京报                       记者      ：
const LABEL = new RegExp(
  `(?<![^\\s:;,、|&()（【\\[*●■◆/。])([^\\s\\d,。:;、|/()\\[\\]【】]{0,12}?)(${WORDS})(\\s{0,3}[:|/]\\s{0,3}|\\s{1,3}|(?<=记者|通讯员|实习生)(?=[\\u3400-\\u9fff]))`,
  'g',
)
const CODE = /(?:^|[_\s])\s?([A-Z]{1,4}\d{2,7})\s*$/
const REMARK = /\([^()]{1,12}\)/g
const NAME_GAP = /[^\s、,&;/|和]+(?: (?=[A-Za-z])[A-Za-z][^\s、,&;/|]*)*/g
const ADDRESS = /\s\S{1,60}@\S{1,60}$/
const TRAILING = /(?<![\s。.;,|/])[\s。.;,|/]+$/
// 记者陈智 整合: what was done stands behind the name.
const DEED = /\s(?:整合|报道|摄影报道|综合报道|整理|编译|发自\S{2,6})$/
const FUSED_DEED = /(?<=[\u3400-\u9fff]{2})(?:整合|报道|摄影报道|综合报道)$/
const PROSE = /[。!?“”]|[的了是在将被把从向与]\S|认为|表示|发现/
const HAN_NAME = /^[\u3400-\u9fff]{2,4}$/
const HAN_ONLY = /^[\u3400-\u9fff·]+$/
const LONG_HAN = 14

type Label = {
  readonly at: number
  readonly prefix: string
  readonly word: string
  readonly separator: string
  readonly after: number
}

const labelsIn = (line: string): readonly Label[] =>
  matchesOf(LABEL, line).map((match) => {
    const [all, prefix = '', word = '', separator = ''] = match
    return { at: match.index, prefix, word, separator, after: match.index + all.length }
  })

/** What stands behind every label, or is one that needs nothing behind it. */
const LABELLED = /[\s:|/]|记者|通讯员|实习生/

/** Reads all credits of a line or a bracket that holds nothing else. */
export const scanCredits = (line: string): readonly CreditDraft[] => {
  if (!LABELLED.test(line)) return []
  const labels = labelsIn(line)
  return labels.flatMap((label, index) => {
    const next = labels[index + 1]?.at ?? line.length
    const draft = readCredit(line, label, next, labels.length > 1)
    return draft ? [draft] : []
  })
}

/** Where one label follows another, what stands between them is a name, however rare. */
const readCredit = (line: string, label: Label, next: number, among: boolean): CreditDraft | null => {
  const known = roleOf.get(label.word)
  if (!known || !isPrefix(label.prefix)) return null
  const gap = GAPS.exec(line.slice(label.after, next))
  const raw = line.slice(label.after, gap ? label.after + gap.index : next)
  const body = raw.replace(ADDRESS, '').replace(TRAILING, '')
  const code = CODE.exec(body)?.[1]
  const named = (code === undefined ? body : body.slice(0, body.lastIndexOf(code)).replace(CODE_JOINT, '')).replace(
    REMARK,
    blank,
  )
  const deed = DEED.exec(named) ?? FUSED_DEED.exec(named)
  const names = namesIn(deed ? named.slice(0, deed.index) : named, label.after)
  const strict = known.plain || !MARKED.test(label.separator)
  if (names.length === 0 && code === undefined) return null
  if (!names.every(({ text }) => isName(text, strict) || (among && HAN_NAME.test(text)))) return null
  // 来源：长河网作者：林小舟 has no blank between its fields.
  const glued = SOURCE_LABEL.test(line.slice(0, label.at))
  const organization = glued ? '' : label.prefix.replace(LEADING, '')
  const bare = named === body && !deed ? (names.at(-1)?.end ?? label.after + body.length) : label.after + body.length
  return {
    start: label.at + (label.prefix.length - organization.length),
    end: bare,
    role: known.role,
    roleText: label.word,
    names: names.map(({ start, end }) => ({ start, end })),
    ...(organization !== '' && { organization }),
    ...(code !== undefined && { code }),
  }
}
// Two blanks part fields, as do brackets that close and words of other fields.
const GAPS = /\s{2,}(?=\S)|[)\]】]\s*$|[)\]】](?=\s|$)|\s(?=(?:来源|发布|时间|浏览|阅读|举报|字号|电话|邮箱|\d{4}))/
const CODE_JOINT = /(?<![_\s])[_\s]+$/
const MARKED = /[:|/]/
const SOURCE_LABEL = /(?:来源|出处|来自)\s?[:|/]\s?$/
const LEADING = /^[*●■◆\s]+/

const blank = (found: string): string => ' '.repeat(found.length)

const namesIn = (
  text: string,
  offset: number,
): { readonly text: string; readonly start: number; readonly end: number }[] =>
  matchesOf(NAME_GAP, text).map(({ 0: name, index }) => ({
    text: name,
    start: offset + index,
    end: offset + index + name.length,
  }))

const isPrefix = (prefix: string): boolean => prefix === '' || isBody(prefix) || PREFIX.test(prefix)
const PREFIX = /^(?:[*●■◆]|本[报刊网台社]|观察者网|\/)?[\u3400-\u9fff\w·-]{0,10}(?:[报刊网台社])?$|》$/

const isName = (name: string, strict: boolean): boolean => {
  if (isPerson(name) || isLatinName(name)) return true
  if (PROSE.test(name)) return false
  if (strict) return HAN_ONLY.test(name) && name.length > 3 && name.length <= LONG_HAN && isBody(name)
  return NICKNAME.test(name)
}
const NICKNAME = /^[\u3400-\u9fff\w·.-]{2,16}$/
