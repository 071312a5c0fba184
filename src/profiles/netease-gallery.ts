import { defineProfile, type Found, type Given } from './define.ts'
import { escapeHtml, isRecord, recordsIn, stringIn } from './json.ts'
import { netease, neteaseHosts, neteaseImage } from './netease.ts'

/** Pictures and their notes stand as JSON in a text area; a note may be empty. */
function read({ source }: Given): Found | undefined {
  const gallery = parse(source('textarea[name="gallery-data"]') ?? '')
  const info = gallery?.['info']
  if (!gallery || !isRecord(info)) return undefined
  const intro = stringIn(info, 'prevue')
  const pictures = recordsIn(gallery, 'list').map((picture) => {
    const note = stringIn(picture, 'note')
    const caption = note ? `<figcaption>${escapeHtml(note)}</figcaption>` : ''
    return `<figure><img src="${escapeHtml(stringIn(picture, 'img') ?? '')}">${caption}</figure>`
  })
  return {
    html: `<article>${intro ? `<p>${escapeHtml(intro)}</p>` : ''}${pictures.join('')}</article>`,
    facts: {
      title: stringIn(info, 'setname') ?? '',
      publishedAt: stringIn(info, 'lmodify') ?? '',
      source: stringIn(info, 'source') ?? '',
      author: stringIn(info, 'reporter') ?? '',
      editor: stringIn(info, 'dutyeditor') ?? '',
      keyword: [],
    },
  }
}

function parse(json: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(json)
    return isRecord(value) ? value : undefined
  } catch {
    return undefined
  }
}

export const neteaseGallery = defineProfile({
  ...netease,
  id: 'netease/gallery',
  name: '网易图集',
  match: { hosts: neteaseHosts, has: ['textarea[name="gallery-data"]'], anywhere: ['textarea[name="gallery-data"]'] },
  windows: ['textarea[name="gallery-data"]'],
  body: 'article',
  image: neteaseImage,
  // The markup has only the first picture, and that without its note.
  read,
})
