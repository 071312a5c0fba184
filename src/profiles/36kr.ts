import { defineProfile } from './define.ts'

export const kr36 = defineProfile({
  id: '36kr/article',
  name: '36氪',
  site: '36氪',
  match: { hosts: ['36kr.com'], has: ['.articleDetailContent'], anywhere: ['.articleDetailContent'] },
  body: '.articleDetailContent',
  title: ['.article-title', 'h1'],
  publishedAt: { script: '"publishTime"', take: /^"publishTime"\s?:\s?(\d{10})(?:\d{3})?\b/ },
  source: ['.title-icon-item.item-a', '.author-name'],
  caption: ['.img-desc'],
})
