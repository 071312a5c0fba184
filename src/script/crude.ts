import type { ScriptCount } from './detect.ts'

/** Words as a table of single characters makes them: the Simplified 里 后 么 系 干 is a Traditional character as well. */
const crude =
  /[這那哪]里|里[邊頭]|[以之然最隨]后|后[來續]|[這那怎什]么|關系|聯系|制造|干部|并[且沒不]|范圍|沖突|剩余|征求|復雜|云計算|干凈|準備好了嗎/g
/** What only somebody who writes Traditional, or converts by words, puts there. */
const careful = /[後裡裏麼係並範衝餘徵複雲乾幹製隻]/g

const count = (texts: readonly string[], pattern: RegExp): number =>
  texts.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0)

/** Whether a Traditional text is a Simplified one put through a table of single characters. */
export const isCrude = (texts: readonly string[], counted: ScriptCount): boolean => {
  if (counted.traditional < 8 || counted.simplified * 20 > counted.traditional) return false
  const hits = count(texts, crude)
  return hits >= 3 && count(texts, careful) * 10 <= hits
}
