import type { Quote } from '../entity.ts'
import { lexicon, matchesOf, wordBefore } from '../lexicon/match.ts'
import { doubleSurnames, surnames } from '../lexicon/name-tables.ts'
import { isPerson } from '../lexicon/names.ts'
import { defineRecogniser, type Zone } from './define.ts'
import { afterSpeaker, speechVerbs, utterances } from './quote-cues.ts'
import { shows } from './signs.ts'
import { part } from './zone.ts'

const QUOTED = /“([^“”\n]{2,600})”/g
const verbs = [...speechVerbs].sort((a, b) => b.length - a.length).join('|')
const speech = lexicon(speechVerbs.map((verb) => [verb, true] as const))
// What may stand between the verb and the quote: 叮嘱道:“
const LINK = /[了过道]?\s?[:,]?\s?$/
const DASH = new RegExp(`((?:发|写|留|回)[^,。]{0,12}(?:${utterances.join('|')})[:]?(?:——|—|:))\\s?$`)
const AFTER = new RegExp(
  `^[,]?\\s?([^,。;!?“”\\s]{1,20}?)(?:对[^,。]{0,12}|在[^,。]{0,16}|向[^,。]{0,12})?(${verbs})(?:道|着|了|过)?(?=[,。:;!]|$|(?<=告诉))`,
)
const WHOLE = /[,。!?…;]/
const SPEAKER = new RegExp(
  `(?:${doubleSurnames.join('|')}|[${surnames}])[\\u3400-\\u9fff]{1,2}?(?=[${afterSpeaker}]|$)`,
  'g',
)
const SENTENCE = /[。!?;”]/
const REACH = 90

type Speaker = { readonly start: number; readonly end: number }

/** The last name in the sentence that leads to the quote and after which its verb can follow. */
const speakerBefore = (text: string, open: number): Speaker | null => {
  const from = Math.max(0, open - REACH)
  const lead = text.slice(from, open)
  const sentence = lead.slice(lastIndex(lead, SENTENCE) + 1)
  const offset = open - sentence.length
  const clauses = sentence.split(',')
  const tails = clauses.map((_, index) => clauses.slice(0, index).join(',').length + (index > 0 ? 1 : 0))
  for (let index = clauses.length - 1; index >= 0; index--) {
    const clause = clauses[index] ?? ''
    const start = offset + (tails[index] ?? 0)
    const head = matchesOf(SPEAKER, clause).find(({ 0: name, index: at }) => isSpeaker(name) && isStart(clause, at))
    if (head) return { start: start + head.index, end: start + head.index + head[0].length }
  }
  return null
}

// 董事长 begins as a name does.
const OFFICE =
  /^(?:白宫|董事|经理|主任|总裁|部长|局长|记者|主席|方面|车主|司机|时任|何时|任何|温度|金融|石油|房东|包括|水利|安全|高管|常委|毕业|席间|段子|鲁能|纪委|谈到|谈及|成员|党员|党委|查询|游客|路人|项目|关于|于是|时间|应急|单位|管理|全国|和平|明年|文章|向来|万一|易于|连续|计划)/
const isSpeaker = (name: string): boolean => isPerson(name) && !OFFICE.test(name)

// A name begins its clause or follows a title or 的; 高 of 提高 begins none.
const TITLE_BEFORE =
  /(?:^|[的,、“”\s:年月日前]|记者|教授|主任|院长|局长|经理|总裁|董事长|创始人|首席执行官|CEO|主席|总统|发言人|负责人|部长|市长|书记|医生|律师|警官|队长|教练|先生|女士|研究员|分析师|专家|老师|校长|主教练|球员|演员|导演|歌手|市民|村民|居民|首富|上午|下午|晚|今日|昨日)$/
const isStart = (clause: string, at: number): boolean => TITLE_BEFORE.test(clause.slice(Math.max(0, at - 5), at))

const lastIndex = (text: string, pattern: RegExp): number => {
  for (let at = text.length - 1; at >= 0; at--) if (pattern.test(text.charAt(at))) return at
  return -1
}

const toQuote = (
  zone: Zone,
  start: number,
  end: number,
  speaker: Speaker | null,
  cue: Speaker | null,
  position: Quote['position'],
): Quote => {
  const named = speaker && part(zone, speaker.start, speaker.end)
  return {
    type: 'quote',
    ...part(zone, start, end),
    speaker: named ? { ...named, name: named.text } : null,
    ...(cue && { cue: part(zone, cue.start, cue.end) }),
    position,
  }
}

/** The verb, or what somebody wrote, that opens the quote. */
const cueBefore = (text: string, open: number): Speaker | null => {
  const last = text.charAt(open - 1)
  const link = LINKS.includes(last) ? (LINK.exec(text.slice(Math.max(0, open - 4), open))?.[0].length ?? 0) : 0
  const verb = wordBefore(speech, text, open - link)
  if (verb) return { start: open - link - verb[0].length, end: open - link }
  const from = Math.max(0, open - 30)
  const dash = DASHES.includes(last) ? DASH.exec(text.slice(from, open)) : null
  return dash && { start: from + dash.index, end: from + dash.index + (dash[1]?.length ?? 0) }
}
const LINKS = '了过道:, '
const DASHES = '—: '

const readQuote = (zone: Zone, open: number, inner: string): Quote | null => {
  const text = zone.folded
  const start = open + 1
  const end = start + inner.length
  // 表示,“限时店”将上线 names a shop, it does not speak.
  if (GOES_ON.test(text.charAt(end + 1)) && !WHOLE.test(inner)) return null
  const cue = cueBefore(text, open)
  if (cue && (OPENER.test(text.slice(cue.start, open)) || WHOLE.test(inner))) {
    return toQuote(zone, start, end, speakerBefore(text, cue.start), cue, 'before')
  }
  if (!WHOLE.test(inner.slice(-1))) return null
  const after = AFTER.exec(text.slice(end + 1, end + 60))
  if (!after) return null
  const name = after[1] ?? ''
  const at = end + 1 + after[0].indexOf(name)
  const trimmed = matchesOf(SPEAKER, name).find(({ 0: found }) => isSpeaker(found))
  const speaker = isSpeaker(name)
    ? { start: at, end: at + name.length }
    : trimmed
      ? { start: at + trimmed.index, end: at + trimmed.index + trimmed[0].length }
      : null
  const told = end + 1 + after.index + after[0].lastIndexOf(after[2] ?? '')
  return toQuote(zone, start, end, speaker, { start: told, end: told + (after[2]?.length ?? 0) }, 'after')
}
const GOES_ON = /[\u3400-\u9fffA-Za-z0-9]/
const OPENER = /[:,—]\s?$|——/

export const quotes = defineRecogniser({
  id: 'quote/direct',
  why: 'What somebody said, word for word, and who it was where the text says so.',
  list: 'quotes',
  find: (zone, surroundings) => {
    if (!shows(surroundings, 'quote')) return []
    return matchesOf(QUOTED, zone.folded).flatMap(({ 1: inner = '', index }) => readQuote(zone, index, inner) ?? [])
  },
  examples: [
    ['陈大河在会上表示：“步道会在明年修好。”', ['步道会在明年修好。']],
    ['“树都种好了。”林小舟说。', ['树都种好了。']],
    ['林小舟發了一條簡短的動態——「早！謝謝大家」。', ['早！謝謝大家']],
  ],
  spares: ['被称为“史上最长”的步道', '打出了“让利”的口号', '所谓“河边经济”'],
})
