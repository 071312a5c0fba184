import { commonShare } from '../script/frequent.ts'
import { defineRepair } from './define.ts'
import { rewrite } from './edits.ts'
import { mark } from './marks.ts'

const ideograph = /[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uffef]/
const ascii = /^[\x00-\x7f]*$/

const loneSurrogate = /\p{Surrogate}/u
// [\u4e00-\u9fa5] in a pattern means what it says: not behind `[` `[^` or a hyphen that follows an escape
const unicodeEscape = /(?<!\[\^?|u[\da-fA-F]{4}-)(?:\\u[\da-fA-F]{4}|%u[\da-fA-F]{4})+(?!\]|-\\u|[\\%]u[\da-fA-F]{4})/g
const unicodeUnit = /u([\da-fA-F]{4})/g

export const unicodeEscapes = defineRepair({
  id: 'escape/code-point',
  why: 'Characters stand as \\uXXXX, as JSON or JavaScript writes them.',
  marks: mark.backslash | mark.percent,
  find: rewrite(unicodeEscape, ([run]) => {
    const better = run
      .replace(/[\\%]/g, '')
      .replace(unicodeUnit, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    return ideograph.test(better) && !loneSurrogate.test(better) ? better : undefined
  }),
  mends: [
    ['\\u4eca\\u5929\\uff0c晴', '今天，晴'],
    ['%u4eca%u5929', '今天'],
  ],
  spares: [
    'C:\\new\\table\\u0041',
    '\\ud83d',
    '写作\\u0041',
    '正则[\\u4e00-\\u9fa5]匹配汉字',
    '/^[\\u3400\\u4e00-\\u9fff]+$/',
  ],
})

const byteEscape = /(?<![\w/=?&.:#%+-])(?:%[\da-fA-F]{2}){3,}(?![\w/=&])|(?:\\x[\da-fA-F]{2}){3,}/g
const hexByte = /[%x]([\da-fA-F]{2})/g

const decodeBytes = (run: string): string | undefined => {
  const bytes = Uint8Array.from(run.matchAll(hexByte), ([, hex]) => Number.parseInt(hex ?? '', 16))
  const better = new TextDecoder().decode(bytes)
  return better.includes('\ufffd') || commonShare(better).han === 0 ? undefined : better
}

export const byteEscapes = defineRepair({
  id: 'escape/bytes',
  why: 'Characters stand as the bytes of their UTF-8, each as %XX or \\xXX.',
  marks: mark.percent | mark.backslash,
  find: rewrite(byteEscape, ([run]) => decodeBytes(run)),
  mends: [['标题 %E4%BB%8A%E5%A4%A9', '标题 今天']],
  spares: ['https://example.com/%E4%BB%8A%E5%A4%A9', '增长50%、60%', '?q=%E4%BB%8A'],
})

const chinese = '[\\u2e80-\\u9fff\\uff00-\\uffef“”‘’—…]'
const controlEscape = new RegExp(
  `(?<=${chinese})(?:\\\\[rn]){1,8}(?![a-z])|(?:\\\\[rn]){1,8}(?=${chinese})|(?<=${chinese})\\\\[t"](?![a-z])|\\\\[t"](?=${chinese})|(?<=[\\w${chinese.slice(1, -1)}])\\\\/(?=[\\w${chinese.slice(1, -1)}])`,
  'g',
)

const drive = /(?<![A-Za-z])[A-Za-z]:\\/
const anyControl = /(?:\\[rnt]){1,8}(?![a-z])/g
/** What a line of a dump ends with before its escape. */
const ended = /[。！？…：；”」』）\s]/
/** Prose that names an escape says what is written, used, stood for: 用\n换行, 写作\n。 */
const named = /[用写寫作成是为為即叫和与與或、把将將按加]/
const goesOn = /[，。、；：！？）」”’]|表示|代表|是|即|叫/y

const startsWithGoingOn = (text: string, at: number): boolean => {
  goesOn.lastIndex = at
  return goesOn.test(text)
}

/** Whether a text speaks of `\n` and `\t`, or holds a path, and is no dump. */
const isTalk = (text: string): boolean => {
  if (drive.test(text)) return true
  const found = Array.from(text.matchAll(anyControl))
  const [only] = found
  if (!only || found.some(({ 0: run, index }) => run.length > 2 || ended.test(text[index - 1] ?? ' '))) return false
  if (found.length === 1) return only.index + 2 < text.length
  return found.every(({ index }) => named.test(text[index - 1] ?? '') || startsWithGoingOn(text, index + 2))
}

let talk = { text: '', is: false }

/** Asked of a text once and not for each of its escapes. */
const isTalkOnce = (text: string): boolean => {
  if (talk.text !== text) talk = { text, is: isTalk(text) }
  return talk.is
}

export const controlEscapes = defineRepair({
  id: 'escape/control',
  why: 'Line ends, tabs and quotes stand as \\n, \\t and \\", left over from a JSON dump.',
  marks: mark.backslash,
  find: rewrite(controlEscape, ({ 0: found, input }) => {
    if (found !== '\\"' && found !== '\\/' && isTalkOnce(input)) return undefined
    if (found === '\\t') return ' '
    if (found === '\\/') return ascii.test(input) ? undefined : '/'
    if (found === '\\"') return '"'
    return '\n'.repeat(Math.max(1, found.replaceAll('\\r', '').length / 2))
  }),
  mends: [
    ['今天\\r\\n下雨\\t很大', '今天\n下雨 很大'],
    ['他写道\\"好\\"，时间2025\\/6\\/1', '他写道"好"，时间2025/6/1'],
    ['第一段到此为止。\\n第二段从这里开始', '第一段到此为止。\n第二段从这里开始'],
    ['今天下雨\\n', '今天下雨\n'],
  ],
  spares: [
    'printf("%d\\n", n);',
    'C:\\new\\今天',
    '在路径\\new下',
    'C:\\new\\table，换行写作\\n。',
    '换行写作\\n，制表写作\\t。',
    '字符串里用\\n换行',
  ],
})
