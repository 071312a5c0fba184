import { defineProfile } from './define.ts'

export const eastmoney = defineProfile({
  id: 'eastmoney/article',
  name: '东方财富网',
  site: '东方财富网',
  match: { hosts: ['eastmoney.com'], has: ['#ContentBody'], anywhere: ['#ContentBody'] },
  body: '#ContentBody',
  title: ['.newsContent > h1', '.title', 'h1'],
  publishedAt: ['.newsContent .time', '.infos .item', '.time'],
  source: [
    { at: '.source', attr: 'data-source' },
    { at: '.infos .item, .source', take: /来源\s?[:：]\s?(\S{1,40})/ },
  ],
  editors: { at: '.res-edit', take: /责任编辑\s?[:：]\s?([^\s)）]{1,20})/ },
  drop: ['.reading', '.em_media', '.b-review'],
  aside: ['.res-edit', '.abstract'],
})
