/** Where a reporter's name stands in a bracket that opens an article, and the place behind it. */
export type ReporterHead = {
  /** Offset of 记者. */
  readonly at: number
  readonly names: readonly { readonly start: number; readonly end: number }[]
  readonly place: string
  readonly date: string | undefined
  /** Behind the last name. */
  readonly end: number
}

const HAN = '[\\u3400-\\u9fff]'
//                            中央社       记者     陈小明、林小舟       台北         13日      电
const HEAD = new RegExp(
  `^\\s{0,4}[([【〔](${HAN}{0,8}?)(?:特派|驻外)?记者 ?(${HAN}{2,9}(?:、${HAN}{2,9}){0,3})(?: ?[/·] ?(${HAN}{2,8}?))? ?((?:\\d{1,2}月)?\\d{1,2}日)?(?:综合|专题|连线|专)?(?:报道|报导|电)[)\\]】〕]`,
)
const LONG_PLACE =
  /(?:哈尔滨|石家庄|呼和浩特|乌鲁木齐|华盛顿|旧金山|洛杉矶|莫斯科|日内瓦|布鲁塞尔|联合国|墨尔本|吉隆坡|新加坡)$/
const LONGEST_NAME = 3

/** Without a mark between them, a name of two or three characters leaves the rest to the place: 李明北京. */
const nameLength = (run: string): number => {
  if (run.length <= LONGEST_NAME) return run.length
  const place = LONG_PLACE.exec(run)?.[0].length ?? 2
  const rest = run.length - place
  return rest >= 2 && rest <= LONGEST_NAME ? rest : LONGEST_NAME
}

/** Reads 〔記者陳永吉／台北報導〕, （中央社記者陳小明台北13日電）, 【记者李明北京报道】 at the head of a folded text. */
export const readReporterHead = (text: string): ReporterHead | null => {
  const match = HEAD.exec(text)
  if (!match) return null
  const [all, before = '', run = '', apart, date] = match
  const at = all.indexOf('记者', all.search(OPEN) + 1 + before.length)
  const names: { start: number; end: number }[] = []
  const parts = run.split('、')
  let start = all.indexOf(run, at + 2)
  for (const [index, name] of parts.entries()) {
    const last = index === parts.length - 1 && apart === undefined
    names.push({ start, end: start + (last ? nameLength(name) : name.length) })
    start += name.length + 1
  }
  const end = names.at(-1)?.end ?? at
  const place = apart ?? text.slice(end, start - 1)
  return names.every((name) => name.end - name.start <= LONGEST_NAME + 1) ? { at, names, place, date, end } : null
}
const OPEN = /[([【〔]/
