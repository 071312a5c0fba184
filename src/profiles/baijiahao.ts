import { defineProfile } from './define.ts'

export const baijiahao = defineProfile({
  id: 'baijiahao/article',
  name: '百家号（2018–2020）',
  site: '百家号',
  match: {
    hosts: ['baidu.com'],
    has: ['.article-content', '#detail-page'],
    anywhere: ['.article-content', '#detail-page'],
  },
  body: '.article-content',
  title: '.article-title > h2',
  // Printed without the year: 发布时间：10-08 12:00.
  publishedAt: { at: 'meta[itemprop="dateUpdate"]', attr: 'content', take: /\d{4}-\d\d-\d\d \d\d:\d\d/ },
  source: '.author-name',
  heading: ['.bjh-h3'],
  caption: ['.bjh-image-caption', '.img-caption'],
})
