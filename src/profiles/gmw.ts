import { defineProfile } from './define.ts'

export const gmw = defineProfile({
  id: 'gmw/article',
  name: '光明网',
  site: '光明网',
  match: { hosts: ['gmw.cn'], has: ['.u-mainText'], anywhere: ['.u-mainText', '.u-title'] },
  body: '.u-mainText',
  title: '.u-title',
  publishedAt: ['.m-con-time', '.m-contentMsg'],
  source: ['.m-con-source a', '.m-con-source'],
  editors: { at: '.m-zbTool, .liability', take: /(?:责任编辑|责编)\s?[:：]\s?([^\s\]】]{1,20})/ },
  drop: ['#contentLiability', '.m-zbTool'],
})
