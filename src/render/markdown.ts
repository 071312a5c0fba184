import type { Article, Block, Image, ListBlock, TableBlock, Video } from '../article.ts'
import { webAddress } from './address.ts'
import { frontMatter } from './front-matter.ts'
import { list } from './list.ts'
import { cellProse, destination, headingProse, prose } from './prose.ts'

/**
 * The article as CommonMark with YAML front matter and GFM tables. The text comes out as text: what looks like
 * Markdown or HTML in it is escaped, and only `http:` and `https:` addresses become links.
 *
 * @example
 * await writeFile(`${article.docId}.md`, toMarkdown(article))
 */
export function toMarkdown(article: Article): string {
  const heading = article.title === '' ? [] : [`# ${headingProse(article.title)}`]
  const body = runs(article.blocks).map((run) => markdown(run, article))
  return `${[frontMatter(article), ...heading, ...body].filter((part) => part !== '').join('\n\n')}\n`
}

/** A block, or all items of a list that follow each other. */
type Run = Exclude<Block, ListBlock> | readonly ListBlock[]

function runs(blocks: readonly Block[]): readonly Run[] {
  const found: (Exclude<Block, ListBlock> | ListBlock[])[] = []
  for (const block of blocks) {
    const last = found.at(-1)
    if (block.type !== 'list') found.push(block)
    else if (Array.isArray(last)) last.push(block)
    else found.push([block])
  }
  return found
}

const isList = (run: Run): run is readonly ListBlock[] => Array.isArray(run)

function markdown(run: Run, article: Article): string {
  if (isList(run)) return list(run)
  switch (run.type) {
    case 'paragraph':
      return prose(run.text)
    case 'heading':
      return `${'#'.repeat(Math.min(Math.max(run.level, 1), 6))} ${headingProse(run.text)}`
    case 'quote':
      return `> ${prose(run.text)}`
    case 'table':
      return table(run)
    case 'image':
      return image(article.images[run.image])
    case 'video':
      return video(article.videos[run.video])
  }
}

function table({ rows }: TableBlock): string {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0)
  if (width === 0) return ''
  const lines = rows.map(
    (row) => `| ${Array.from({ length: width }, (_, at) => cellProse(row[at] ?? '')).join(' | ')} |`,
  )
  return lines.toSpliced(1, 0, `|${' --- |'.repeat(width)}`).join('\n')
}

function image(shown: Image | undefined): string {
  if (shown === undefined) return ''
  const address = webAddress(shown.src)
  const picture = address === undefined ? shown.alt && prose(shown.alt) : picturing(shown.alt ?? '', address)
  return stacked(picture, caption(shown))
}

/** The caption as printed, with the credit behind it where it does not name it yet. */
function caption({ caption = '', credit = '' }: Image): string {
  if (credit === '' || caption.includes(credit)) return caption
  return caption === '' ? `图源：${credit}` : `${caption}（图源：${credit}）`
}

function video(shown: Video | undefined): string {
  if (shown === undefined) return ''
  const file = webAddress(shown.src)
  const poster = webAddress(shown.poster)
  const still = poster === undefined ? undefined : picturing('视频', poster)
  const film = file === undefined ? still : `[${still ?? '视频'}](${destination(file)})`
  return stacked(film, shown.caption ?? '')
}

const picturing = (alt: string, address: string): string => `![${prose(alt)}](${destination(address)})`

/** What is shown and below it, after a line break, what is said about it. */
const stacked = (shown: string | undefined, said: string): string =>
  [shown ?? '', said === '' ? '' : `*${prose(said)}*`].filter((line) => line !== '').join('\\\n')
