import { absolute } from './address.ts'
import { collapse, isTag, sourceOf, walk } from './node.ts'
import type { Page } from './page.ts'
import { first } from './select.ts'

const label =
  /^[\s[【(（]{0,3}(?:下一页|下页|后一页|下一頁|下頁|next(?:\s(?:page|›|»|>))?|余下全文)[\s\]】)）>»›]{0,4}$/i
const longestLabel = 24
/** `_2`, `-2`, `/2`, `p2`: where page numbers stand at the end of an address. */
const number = /(?:[_-]p?\d{1,3}|\/p?\d{1,3}|[?&]page=\d{1,3})?(?:\.s?html?|\/)?$/

const ending = /(?:\.s?html?|\/)?$/

/** What pages of one article have in common: the address without the number of the page. */
const stem = (address: string): string => address.replace(number, '')

/** The address of the article's next page, where the page links to one that differs from its own by a number alone. */
export function nextPageOf(page: Page): string | undefined {
  const own = page.url ?? first(page.root, 'link[rel="canonical"]')?.attribs['href']
  if (!own) return undefined
  const stems = [stem(own), own.replace(ending, '')]
  let found: string | undefined
  walk(page.root, (node) => {
    if (found !== undefined) return false
    if (!isTag(node) || node.name !== 'a') return undefined
    const address = absolute(node.attribs['href'] ?? '', own)
    const near = address !== undefined && address !== own && stems.includes(stem(address))
    if (near && isLabel(collapse(sourceOf(node)))) found = address
    return false
  })
  return found
}

const isLabel = (text: string): boolean => text.length <= longestLabel && label.test(text)
