import type { Credit } from '../entity.ts'
import { type CreditDraft, roleWords, scanCredits } from '../lexicon/credit-scan.ts'
import { lexicon, matchesOf, wordBefore } from '../lexicon/match.ts'
import { isPerson } from '../lexicon/names.ts'
import { defineRecogniser, type Surroundings, type Zone } from './define.ts'
import { characterSet, nextOf } from './lookup.ts'
import { readReporterHead } from './reporter-head.ts'
import { shows } from './signs.ts'
import { part } from './zone.ts'

const LONGEST = 160
const roles = lexicon(roleWords.map((word) => [word, true] as const))
// 记者 and its like need nothing between them and the name.
const JOINED = /记者|通讯员|实习生/
const separators = characterSet(':|/ ')

/** Whether a role word stands before a separator, or one that needs none stands anywhere. */
const isLabelled = (text: string): boolean => {
  for (let at = nextOf(separators, text, 1); at >= 0; at = nextOf(separators, text, at + 1)) {
    if (wordBefore(roles, text, at)) return true
  }
  return JOINED.test(text)
}
const BRACKETS = /[([【]([^()[\]【】]{2,80}(?:\([^()]{1,12}\)[^()[\]【】]{0,40})?)[)\]】]/g
const SENTENCE = /[。!?；;]/
const MARKS = /^[\s*●■◆▲△—–\-_·|]{0,9}/
// A caption's credit is the picture's.
const OF_PICTURE = /摄[影。]?[。)）\s]*$|摄影报道|摄影\s?[:/]|供图|图[:/|]|视频截图/
const IN_BRACKETS = /摄[影。]?\s*$|供图|图[:/|]\S|视频截图/
const SIGNED = /[。!?”」]\s?\(([^()]{2,4}|[^()]{2,4}[、 ][^()]{2,4})\)\s*$/

const toCredit = (zone: Zone, offset: number, draft: CreditDraft): Credit => {
  const { role, roleText, organization, code } = draft
  return {
    type: 'credit',
    ...part(zone, offset + draft.start, offset + draft.end),
    role,
    roleText,
    names: draft.names.map(({ start, end }) => {
      const { text, span } = part(zone, offset + start, offset + end)
      return { name: text, span }
    }),
    ...(organization !== undefined && { organization }),
    ...(code !== undefined && { code }),
  }
}

const isCaption = ({ zones, index }: Surroundings): boolean =>
  zones[index]?.kind === 'caption' || zones[index - 1]?.kind === 'image'

/** A line of labels and names, whole. */
const fromLine = (zone: Zone): readonly Credit[] => {
  if (zone.folded.length > LONGEST + 10 || PROSE.test(zone.folded)) return []
  const skipped = MARKS.exec(zone.folded)?.[0].length ?? 0
  const line = zone.folded.slice(skipped)
  if (line.length > LONGEST || SENTENCE.test(line.slice(0, -1).replace(CODES, ''))) return []
  const drafts = scanCredits(line)
  const [first] = drafts
  if (!first || !leads(line.slice(0, first.start))) return []
  return drafts.map((draft) => toCredit(zone, skipped, draft))
}
const PROSE = /[。!?；][^\u3400-\u9fff]{0,40}[\u3400-\u9fff]/
const CODES = /\([^()]{0,20}\)/g
const LEAD_FIELDS =
  /^(?:(?:文[、/|]?图|图[、/|]?文|文|图)\s?[/:|]\s?|[([【]|.{0,40}(?:来源|出处|来自|时间|日期|\d)[^,]{0,60}[\s,)]*|《[^》]{1,12}》)?$/
const GLUED = /(?:来源|出处)[:|][^,\s]{2,16}$/
const leads = (before: string): boolean => LEAD_FIELDS.test(before) || GLUED.test(before)

/** 〔記者林小舟／長河報導〕 at the head of a paragraph. */
const fromHead = (zone: Zone): readonly Credit[] => {
  const head = readReporterHead(zone.folded.slice(0, 60))
  if (!head) return []
  const { at, end, names } = head
  return [toCredit(zone, 0, { start: at, end, role: 'reporter', roleText: '记者', names })]
}

/** （记者 王晓明）, [责任编辑：…] at either end of a paragraph. */
const fromBrackets = (zone: Zone): readonly Credit[] =>
  matchesOf(BRACKETS, zone.folded).flatMap(({ 1: inner = '', index }) => {
    if (!isLabelled(inner)) return []
    if (IN_BRACKETS.test(inner) || !(index < 60 || index + inner.length > zone.folded.length - 12)) return []
    const drafts = scanCredits(inner)
    return drafts[0] && WRITTEN.test(inner.slice(0, drafts[0].start))
      ? drafts.map((draft) => toCredit(zone, index + 1, draft))
      : []
  })

/** （王晓明） behind the last sentence of the last paragraphs. */
const fromSignature = (zone: Zone, { zones, index }: Surroundings): readonly Credit[] => {
  const match = zones.length - index <= 4 || zone.kind === 'removed' ? SIGNED.exec(zone.folded) : null
  const inner = match?.[1]
  if (!match || inner === undefined) return []
  const names = inner.split(JOINT)
  if (!names.every(isPerson)) return []
  const start = match.index + match[0].indexOf('(') + 1
  let at = 0
  const spans = names.map((name) => {
    const from = inner.indexOf(name, at)
    at = from + name.length
    return { start: from, end: at }
  })
  return [toCredit(zone, start, { start: 0, end: inner.length, role: 'author', roleText: '', names: spans })]
}
const WRITTEN = /^(?:(?:文[/|]?图|图[/|]?文|文|图)\s?[/:|]?\s?)?$/
const JOINT = /[、 ]/

export const credits = defineRecogniser({
  id: 'credit/label',
  why: 'Who wrote, edited or checked the article, as labels say it.',
  list: 'credits',
  find: (zone, surroundings) => {
    if (!shows(surroundings, 'role') || !(shows(surroundings, 'separator') || shows(surroundings, 'bracket'))) return []
    const has = isLabelled(zone.folded)
    const head = has ? fromHead(zone) : []
    if (head.length > 0) return head
    const pictured = isCaption(surroundings) && OF_PICTURE.test(zone.folded)
    const found = has && !pictured ? fromLine(zone) : []
    if (found.length > 0) return found
    const bracketed = has && !pictured ? fromBrackets(zone) : []
    return bracketed.length > 0 ? bracketed : pictured ? [] : fromSignature(zone, surroundings)
  },
  examples: [
    ['*编排 | 林小舟 审核 | 陈大河', ['编排 | 林小舟', '审核 | 陈大河']],
    ['长河日报讯（记者 林小舟 通讯员 陈大河）昨日开工。', ['记者 林小舟', '通讯员 陈大河']],
    ['本文来源：长河日报  责任编辑：林小舟_NF0001', ['责任编辑：林小舟_NF0001']],
    ['（責編：陳大河、林小舟）', ['責編：陳大河、林小舟']],
    ['文丨陈大河', ['文丨陈大河']],
    ['〔記者林小舟／長河報導〕步道今天開放。', ['記者林小舟']],
    ['（中央社記者陳大河台北13日電）步道今天開放。', ['記者陳大河']],
    ['【记者李明长河报道】步道今天开放。', ['记者李明']],
    ['文/记者 林小舟 通讯员 长法宣', ['记者 林小舟', '通讯员 长法宣']],
    ['文、图/记者 林小舟 实习生 陈大河', ['记者 林小舟', '实习生 陈大河']],
    ['监制｜陈大河 视频｜林小舟', ['监制｜陈大河', '视频｜林小舟']],
    ['剪辑｜陈大河 运营｜林小舟', ['剪辑｜陈大河', '运营｜林小舟']],
    ['工程将于明年完工。(林小舟)', ['林小舟']],
  ],
  spares: [
    '作者认为，步道应当再宽一些。',
    '记者 从现场了解到，步道已经通车',
    '新机设计：简约风格',
    '编辑部公布了新规',
    '本作由长河工作室出品',
    '审核通过后即可',
  ],
})
