import { defineProfile, type Found, type Given } from './define.ts'
import { escapeHtml, recordsIn, stringIn } from './json.ts'
import { netease, neteaseImage } from './netease.ts'

type Json = Readonly<Record<string, unknown>>

/** The body holds comments where pictures and films stand, and lists beside it say which. */
function read({ json }: Given): Found | undefined {
  const body = json && stringIn(json, 'body')
  if (!json || body === undefined) return undefined
  const media = new Map([
    ...recordsIn(json, 'img').map((image) => [stringIn(image, 'ref'), picture(image)] as const),
    ...recordsIn(json, 'video').map((video) => [stringIn(video, 'ref'), film(video)] as const),
  ])
  const html = body.replace(reference, (comment) => media.get(comment) ?? comment)
  const field = (name: string): string => stringIn(json, name) ?? ''
  return {
    html: `<article>${html}</article>`,
    facts: {
      title: field('title'),
      publishedAt: field('ptime'),
      source: field('source'),
      editor: field('ec'),
      docId: field('docid'),
      section: field('category'),
      keyword: field('dkeys'),
      description: field('digest'),
      canonicalUrl: field('shareLink').split('?')[0] ?? '',
    },
  }
}

const reference = /<!--(?:IMG|VIDEO)#\d{1,4}-->/g
const size = /^(\d{1,5})\*(\d{1,5})$/

function picture(image: Json): string {
  const [, width = '', height = ''] = size.exec(stringIn(image, 'pixel') ?? '') ?? []
  const alt = escapeHtml(stringIn(image, 'alt') ?? '')
  return `<figure><img src="${escapeHtml(stringIn(image, 'src') ?? '')}" alt="${alt}" width="${width}" height="${height}"></figure>`
}

function film(video: Json): string {
  const [src = '', poster = ''] = [
    stringIn(video, 'mp4_url') ??
      stringIn(video, 'url_mp4') ??
      stringIn(video, 'mp4Hd_url') ??
      stringIn(video, 'm3u8_url'),
    stringIn(video, 'cover'),
  ].map((address) => escapeHtml(address ?? ''))
  return `<video src="${src}" poster="${poster}"></video>`
}

export const neteaseClientJson = defineProfile({
  ...netease,
  id: 'netease/client-json',
  name: '网易新闻客户端 JSON（2015–2019）',
  match: { json: ['docid', 'title', 'body', 'ptime'] },
  body: 'article',
  image: neteaseImage,
  // There is no markup but the body's own.
  read,
})
