import { defineProfile } from './define.ts'

export const huanqiuLa = defineProfile({
  id: 'huanqiu/la',
  name: '环球网（2012–2019）',
  site: '环球网',
  match: { hosts: ['huanqiu.com'], has: ['.la_con'], anywhere: ['.la_con', '.la_tool'] },
  body: '.la_con',
  title: ['.l_a > h1', 'h1.tle'],
  publishedAt: '.la_t_a',
  source: ['.la_t_b a', '.la_t_b'],
  editors: { at: '.la_edit, .editor', take: /(?:责任编辑|责编)\s?[:：]\s?(\S{1,20})/ },
  drop: ['.reTopics', '.spTopic'],
  aside: ['.la_edit'],
})
