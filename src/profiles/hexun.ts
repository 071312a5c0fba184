import { defineProfile } from './define.ts'

export const hexun = defineProfile({
  id: 'hexun/article',
  name: '和讯网',
  site: '和讯网',
  match: { hosts: ['hexun.com'], has: ['.art_contextBox'], anywhere: ['.art_contextBox'] },
  body: '.art_contextBox',
  title: ['.articleName > h1', '.layout h1'],
  publishedAt: ['.articleName .pr20', '.tip .pr20'],
  source: ['.articleName .tip a', '.tip a'],
  editors: { at: '.art_contextBox', take: /责任编辑\s?[:：]\s?([^)）]{1,20})[)）]/ },
  drop: ['.showAttitude', '.recommend', '.pic_r'],
})
