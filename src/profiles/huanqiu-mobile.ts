import { defineProfile } from './define.ts'

export const huanqiuMobile = defineProfile({
  id: 'huanqiu/mobile',
  name: '手机环球网',
  site: '环球网',
  match: { hosts: ['huanqiu.com'], has: ['.a-con', '.a-title'], anywhere: ['.a-con', '.a-title', '.a-info'] },
  body: '.a-con',
  title: '.a-title',
  publishedAt: '.a-info .time',
  source: ['.a-info .source a', '.a-info .source'],
  editors: { at: '.a-edit', take: /(?:责任编辑|责编|编辑)\s?[:：]\s?(\S{1,20})/ },
  aside: ['.a-edit'],
})
