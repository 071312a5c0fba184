import { defineProfile, type Found, type Given } from './define.ts'
import { parseRecord, stringIn, unescapeHtml } from './json.ts'

const content = /\barticleInfo\s?:[\s\S]{0,2000}?\bcontent\s?:\s?'([^'\\]*(?:\\.[^'\\]*)*)'/
/** Saved before its scripts ran, the page has the article only as markup, written as JSON, written as markup, in a script. */
function read({ source }: Given): Found | undefined {
  const written =
    source('.article-content') === undefined
      ? content.exec(source('script:contains("BASE_DATA")') ?? '')?.[1]
      : undefined
  const json = written && unescapeHtml(written)
  const html = json && stringIn(parseRecord(`{"html":${json}}`) ?? {}, 'html')
  return html ? { html: `<div class="article-content">${html}</div>`, facts: {} } : undefined
}

export const toutiao = defineProfile({
  id: 'toutiao/base-data',
  name: '今日头条（2017–2020）',
  site: '今日头条',
  match: { hosts: ['toutiao.com'], has: ['.article-box'], anywhere: ['.article-box', '.article-sub'] },
  body: '.article-content',
  title: '.article-title',
  publishedAt: ['.article-sub', { script: 'time:', take: /^time:\s?'(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)'/ }],
  source: ['.article-sub > span:not(.original)', { script: 'source:', take: /^source:\s?'([^'\\]{1,40})'/ }],
  caption: ['.pgc-img-caption'],
  read,
})
