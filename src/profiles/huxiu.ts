import { defineProfile } from './define.ts'

export const huxiu = defineProfile({
  id: 'huxiu/article',
  name: '虎嗅网',
  site: '虎嗅网',
  match: { hosts: ['huxiu.com'], has: ['.article-content-wrap'], anywhere: ['.article-content-wrap', '.article-wrap'] },
  body: '.article-content-wrap',
  title: ['.t-h1', 'h1'],
  publishedAt: ['.article-time', '.column-link-box'],
  drop: ['.neirong-shouquan', '.hx-card', '.article-manage-bar'],
})
