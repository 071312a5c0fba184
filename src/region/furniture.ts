import type { Lines } from '../document/lines.ts'
import { collapse, type Element, isTag, type ParentNode, walk } from '../document/node.ts'
import { type Dense, isProse, mostLinked, type Range } from './density.ts'

/**
 * What in the body no reader takes for the article: what is named so, lists of links, and at its head whatever comes
 * before the headline's end, with the lines that are only about the article. Outermost elements only.
 */
export function furnitureIn(
  { body, range, named, proseIn }: Dense,
  lines: Lines,
  headline: number,
): ReadonlySet<Element> {
  const start = headEnd(lines, range, headline)
  const isList = (element: Element, [from, to]: Range): boolean => {
    if (paragraphs.has(element.name) || proseIn([from, to]) > 0) return false
    const [size, linked] = weigh(lines, from, to)
    return size >= 20 && linked > size * mostLinked
  }
  const found = new Set<Element>()
  walk(body, (node) => {
    if (!isTag(node)) return undefined
    const [from, to] = lines.below.get(node) ?? [0, 0]
    const test = named.has(node) || (to > from && (to <= start || isList(node, [from, to])))
    if (test) found.add(node)
    return !test
  })
  return found
}

const paragraphs: ReadonlySet<string> = new Set(['p', 'span', 'font', 'b', 'strong', 'em', 'a', 'blockquote'])

function weigh({ all }: Lines, from: number, to: number): readonly [size: number, linked: number] {
  let size = 0
  let linked = 0
  for (let index = from; index < to; index++) {
    size += all[index]?.size ?? 0
    linked += (all[index]?.size ?? 0) * (all[index]?.linked ?? 0)
  }
  return [size, linked]
}

const aboutArticle =
  /\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}|^[[【(（]?(?:来源|來源|作者|编辑|責任編輯|责任编辑|责编|记者|发布|發布|时间|日期|更新|浏览|点击|阅读|人气|评论|字号|字体|字體|调整字体|打印|分享|收藏|信息来源|索引号|您?(?:现在|当前|所在)的?位置|首页)|\d{1,3}\s?(?:分钟|小时|天)前/
/** So many lines may stand between the body's beginning and the first of the article. */
const mostHead = 12

/** The number of the first line that is the article's own. */
function headEnd({ all }: Lines, [from, to]: Range, headline: number): number {
  let start = headline >= from && headline < to ? headline + 1 : from
  for (const last = Math.min(to, start + mostHead); start < last; start++) {
    const line = all[start]
    if (!line || !(line.linked > mostLinked || (line.size <= 60 && aboutArticle.test(collapse(line.text))))) break
  }
  return start
}

/** Whether single `<br>` are the only marks of paragraphs in these lines. */
export function isBroken({ all }: Lines, body: Element, [from, to]: Range): boolean {
  let [single, others] = [0, 0]
  for (const line of all.slice(from + 1, to)) {
    if (line.breaks === 1 && !isInParagraph(line.at, body)) single++
    else if (line.breaks || isProse(line)) others++
  }
  return single > 4 && single > 3 * others
}

function isInParagraph(element: Element, body: Element): boolean {
  for (let at: ParentNode | null = element; at && at !== body; at = at.parent)
    if (isTag(at) && at.name === 'p') return true
  return false
}
