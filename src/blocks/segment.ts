import { isBlock } from '../document/block.ts'
import { type ChildNode, type Element, isComment, isTag, isText, unread, walk } from '../document/node.ts'
import type { Page } from '../document/page.ts'
import type { Draft } from '../draft.ts'
import type { Profile } from '../profiles/define.ts'
import type { Region } from '../region/locate.ts'
import { type Frame, outermost, within } from './frame.ts'
import { imageOf } from './image.ts'
import { add, emptyLine, parts } from './line.ts'
import { type Named, namedBy } from './named.ts'
import { sketchImage, sketchTable, sketchVideo, sketchWords } from './sketch.ts'
import { rowsOf } from './table.ts'
import { filmInComment, filmOf } from './video.ts'

/** The blocks of the article in reading order, and after them what the profile calls `aside` elsewhere on the page. */
export function segment(region: Region, page: Page, given: Profile): readonly Draft[] {
  const { body, asides, furniture, lines } = region
  const profile = lines ? { ...given, lines } : given
  const named = namedBy(profile, page, furniture)
  const drafts = sketch(body, page, profile, named, outermost)
  const apart = asides.flatMap((element) => sketch(element, page, profile, named, { ...outermost, aside: true }))
  return [...drafts, ...apart]
}

/** Walks an element once and writes down what a reader meets on the way. */
function sketch(root: Region['body'], page: Page, profile: Profile, named: Named, around: Frame): readonly Draft[] {
  const sketches: Draft[] = []
  let blocks = 0
  const frames: Frame[] = [isTag(root) ? within(around, root, named, blocks++) : around]
  let line = emptyLine()
  const top = (): Frame => frames.at(-1) ?? around
  const flush = (): void => {
    const words = sketchWords(line)
    if (words) sketches.push(words)
    line = emptyLine()
  }
  const put = (one: Draft | undefined): void => {
    if (!one) return
    flush()
    sketches.push(one)
  }
  const enter = (node: ChildNode): boolean => {
    if (isText(node)) {
      if (profile.lines ? line.breaks > 0 : parts(line, node.data)) flush()
      add(line, node.data, top())
      return false
    }
    if (isComment(node)) put(sketchVideo(filmInComment(node.data, profile, page.url), top()))
    if (!isTag(node) || unread.has(node.name) || named.drop.has(node)) return false
    return open(node)
  }
  const open = (element: Element): boolean => {
    if (element.name === 'br') line.breaks++
    if (element.name === 'img') put(sketchImage(imageOf(element, profile.image, page.url), top()))
    if (element.name === 'video' && !top().film) put(sketchVideo(filmOf(element, profile, page), top()))
    if (leaves.has(element.name)) return false
    if (isBlock(element)) flush()
    const rows = element.name === 'table' ? rowsOf(element) : undefined
    if (rows) put(sketchTable(rows, top()))
    if (rows) return false
    const outer = top()
    const frame = within(outer, element, named, blocks++)
    if (frame.film && !outer.film) put(sketchVideo(filmOf(element, profile, page), frame))
    if (element.name === 'li' && frame.list) begin(frame.list)
    frames.push(frame)
    return true
  }
  const leave = (element: Element): void => {
    if (isBlock(element)) flush()
    frames.pop()
  }
  walk(root, enter, leave)
  flush()
  return sketches
}

const leaves: ReadonlySet<string> = new Set(['br', 'img', 'video', 'wbr', 'source', 'link', 'meta'])

const begin = (list: NonNullable<Frame['list']>): void => {
  list.items++
  list.fresh = true
}
