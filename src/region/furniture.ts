import type { Line, Lines } from '../document/lines.ts'
import { collapse, type Element, isTag, textOf, walk } from '../document/node.ts'
import { type Dense, isProse, mostLinked, type Range } from './density.ts'

/**
 * What in the body no reader takes for the article: what is named so, lists of links, and at its head whatever comes
 * before the headline's end, with the lines that are only about the article. Outermost elements only.
 */
export function furnitureIn(
  { body, range, named, proseIn, sizeIn, linkedIn }: Dense,
  lines: Lines,
  headline: number,
): ReadonlySet<Element> {
  const start = headEnd(lines, range, headline)
  const isList = (element: Element, range: Range): boolean =>
    !paragraphs.has(element.name) &&
    proseIn(range) === 0 &&
    sizeIn(range) >= smallestList &&
    linkedIn(range) > sizeIn(range) * mostLinked
  const found = new Set<Element>(headlineIn(lines, range, headline))
  walk(body, (node) => {
    if (!isTag(node)) return undefined
    const [from, to] = lines.below.get(node) ?? [0, 0]
    const test = named.has(node) || (to > from && (to <= start || isList(node, [from, to])))
    if (test) found.add(node)
    return !test
  })
  return found
}

/** The headline's element where it stands in the body among bare text. */
function headlineIn({ all }: Lines, [from, to]: Range, headline: number): readonly Element[] {
  const line = headline >= from && headline < to ? all[headline] : undefined
  return line && collapse(line.text) === textOf(line.at) ? [line.at] : []
}

/** Fewer words in links are a link in the text rather than a list. */
const smallestList = 20
const paragraphs: ReadonlySet<string> = new Set(['p', 'span', 'font', 'b', 'strong', 'em', 'a', 'blockquote'])

const aboutArticle =
  /\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}|^[[【(（]?(?:来源|來源|作者|编辑|責任編輯|责任编辑|责编|记者|发布(?:时间|日期|者)?|發布|时间|日期|更新(?:时间)?|浏览|点击|阅读|人气|评论|字号|字体|字體|调整字体|信息来源|索引号|您?(?:现在|当前|所在)的?位置)(?:次数|量|数)?\s?[:：]|^(?:打印|分享|收藏|首页|调整字体|字号)(?:$|[\s>›:：])|\d{1,3}\s?(?:分钟|小时|天)前/
const closed = /[。！？!?][”"』」）)]?$/
/** Longer lines are the article's own. */
const longestAbout = 60

function isAbout(line: Line): boolean {
  const text = line.size <= longestAbout ? collapse(line.text) : ''
  return aboutArticle.test(text) && !closed.test(text)
}

/** So many lines may stand between the body's beginning and the first of the article. */
const mostHead = 12

/** The number of the first line that is the article's own. */
function headEnd({ all }: Lines, [from, to]: Range, headline: number): number {
  let start = headline >= from && headline < to ? headline + 1 : from
  for (const last = Math.min(to, start + mostHead); start < last; start++) {
    const line = all[start]
    if (!line || !(line.linked > mostLinked || isAbout(line))) break
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
  for (let at: Element['parent'] = element; at && at !== body; at = at.parent)
    if (isTag(at) && at.name === 'p') return true
  return false
}
