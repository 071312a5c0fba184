import { isHan } from '../script/frequent.ts'
import { defineRepair, type Find } from './define.ts'
import { rewrite } from './edits.ts'
import { mark } from './marks.ts'

const ideographic = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) if (isHan(text.charCodeAt(i))) return true
  return false
}

/** Spaces are typography in other languages: in French a no-break space stands before a colon. */
const inChinese =
  (find: Find): Find =>
  (text) =>
    ideographic(text) ? find(text) : []

export const lineEnds = defineRepair({
  id: 'spacing/line-end',
  why: 'A line ends in a carriage return or a Unicode separator.',
  marks: mark.space | mark.control,
  find: inChinese(rewrite(/\r\n?|[\u0085\u2028\u2029]/g, '\n')),
  mends: [['一\r\n二\u2028三', '一\n二\n三']],
  spares: ['一\n二'],
})

export const indents = defineRepair({
  id: 'spacing/indent',
  why: 'A paragraph is indented with ideographic or no-break spaces.',
  marks: mark.space,
  find: inChinese(
    rewrite(
      /^[ \t]{0,64}[\u3000\u00a0][ \t\u3000\u00a0]{0,64}|[ \t]{0,64}[\u3000\u00a0][ \t\u3000\u00a0]{0,64}$/gm,
      '',
    ),
  ),
  mends: [['　　第一段。\n　　第二段。', '第一段。\n第二段。']],
  spares: ['张　三　李四', '  缩进的代码'],
})

export const noBreakSpaces = defineRepair({
  id: 'spacing/no-break',
  why: 'A no-break space, or one of a printer’s widths, stands for an ordinary space.',
  marks: mark.space,
  find: inChinese(rewrite(/[\u00a0\u2000-\u200a\u202f\u205f]/g, ' ')),
  mends: [['小米\u00a017\u2003发布', '小米 17 发布']],
  spares: ['小米 17 发布', 'Prix\u00a0: 5\u00a0€'],
})
