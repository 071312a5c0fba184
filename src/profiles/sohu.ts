import { defineProfile } from './define.ts'

export const sohu = defineProfile({
  id: 'sohu/article',
  name: '搜狐新闻、搜狐号（2017–）',
  site: '搜狐',
  match: { hosts: ['sohu.com'], has: ['#mp-editor'], anywhere: ['#mp-editor', '.text-title'] },
  body: '#mp-editor',
  publishedAt: ['#news-time', { at: 'meta[itemprop="datePublished"]', attr: 'content' }],
  source: [
    '[data-role="original-link"] a',
    '#user-info h4 a',
    '#user-info h4',
    { at: 'meta[name="mediaid"]', attr: 'content' },
  ],
  editors: { at: '[data-role="editor-name"]', take: /(?:责任编辑|编辑)\s?[:：]\s?(.{1,40})$/ },
  drop: ['#backsohucom', '.backword', '.lookall-box', '.article-tag'],
  aside: ['[data-role="editor-name"]', '[data-role="original-title"]'],
})
