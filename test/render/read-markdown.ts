import type { Nodes, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { toString as plain } from 'mdast-util-to-string'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { parse } from 'yaml'

const FRONT_MATTER = /^---\n([\s\S]*?)\n---\n/

/** What an independent reader of CommonMark, GFM tables and YAML makes of our output. */
export function readMarkdown(markdown: string): { data: unknown; nodes: RootContent[] } {
  const [front = '', yaml = ''] = FRONT_MATTER.exec(markdown) ?? []
  const { children } = fromMarkdown(markdown.slice(front.length), {
    extensions: [gfmTable(), gfmStrikethrough()],
    mdastExtensions: [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown()],
  })
  return { data: parse(yaml), nodes: children }
}

/** A node as a short line: `list(item(paragraph"…"))`, with its text only where nothing but text is below it. */
export function outline(node: Nodes): string {
  if (node.type === 'text') return JSON.stringify(node.value)
  if (node.type === 'image') return `image<${node.url}>${JSON.stringify(node.alt)}`
  const name = node.type === 'list' ? (node.ordered ? `ol${node.start}` : 'ul') : node.type
  const own = node.type === 'link' ? `<${node.url}>` : node.type === 'heading' ? `${node.depth}` : ''
  return 'children' in node ? `${name}${own}(${node.children.map(outline).join(' ')})` : name
}

export { plain }
