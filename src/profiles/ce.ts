import { defineProfile } from './define.ts'

export const ce = defineProfile({
  id: 'ce/article',
  name: '中国经济网',
  site: '中国经济网',
  match: { hosts: ['ce.cn'], has: ['#articleText'], anywhere: ['#articleText', '#articleTitle'] },
  body: '#articleText',
  title: '#articleTitle',
  publishedAt: '#articleTime',
  source: { at: '#articleSource', take: /来源\s?[:：]\s?(\S{1,40})/ },
})
