import type { Article, Block, Image, TableBlock, Video } from 'jianbao'
import { padded, printable, width } from './printable.ts'

/** The article as people like to read it in a terminal. */
export function text(article: Article): string {
  const head = [article.title, byline(article)].filter((line) => line !== '').join('\n')
  const body = article.blocks.map((block, at) => blockText(block, article, article.blocks[at - 1]))
  return printable(`${head}\n${body.join('\n')}\n`)
}

function byline({ source, site, publishedAt, authors, editors }: Article): string {
  const place = source?.place === undefined ? '' : `（${source.place}）`
  const edited = editors.flatMap(({ name, code }) => name ?? code ?? [])
  return [
    source === undefined ? site : `${source.name}${place}`,
    publishedAt?.slice(0, 16).replace('T', ' ') ?? '',
    authors.join('、'),
    edited.length === 0 ? '' : `编辑 ${edited.join('、')}`,
  ]
    .filter((part) => part !== '')
    .join(' · ')
}

/** A block with the empty line above it; items of a list and rows of a table stand together. */
function blockText(block: Block, article: Article, before: Block | undefined): string {
  switch (block.type) {
    case 'paragraph':
      return `\n${block.text}`
    case 'heading':
      return `\n【${block.text}】`
    case 'quote':
      return `\n  ┃ ${block.text}`
    case 'list': {
      const gap = before?.type === 'list' ? '' : '\n'
      return `${gap}${'  '.repeat(block.depth)}${block.ordered ? `${block.item}.` : '•'} ${block.text}`
    }
    case 'table':
      return `\n${table(block)}`
    case 'image':
      return `\n${image(article.images[block.image])}`
    case 'video':
      return `\n${video(article.videos[block.video])}`
  }
}

function table({ rows }: TableBlock): string {
  const widths = rows.reduce<number[]>(
    (all, row) =>
      Array.from({ length: Math.max(all.length, row.length) }, (_, at) => Math.max(all[at] ?? 0, width(row[at] ?? ''))),
    [],
  )
  return rows
    .map((row) =>
      row
        .map((cell, at) => padded(cell, widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function image(shown: Image | undefined): string {
  if (shown === undefined) return '[图]'
  const { caption, alt, credit, src } = shown
  const said = caption ?? alt ?? ''
  const credited = credit === undefined || said.includes(credit) ? '' : `图源：${credit}`
  return media('图', [said, credited].filter((part) => part !== '').join(' '), src)
}

const video = (shown: Video | undefined): string => media('视频', shown?.caption ?? '', shown?.src ?? shown?.poster)

const media = (kind: string, said: string, address: string | undefined): string =>
  `[${kind}] ${said}${address === undefined ? '' : `${said === '' ? '' : '\n     '}${address}`}`.trimEnd()
