import { defineProfile } from './define.ts'

export const guancha = defineProfile({
  id: 'guancha/article',
  name: '观察者网',
  site: '观察者网',
  match: { hosts: ['guancha.cn'], has: ['.all-txt'], anywhere: ['.all-txt', '.left-main'] },
  body: ['.content.all-txt', '.all-txt'],
  publishedAt: ['.time.fix', '.time'],
  editors: { at: '.article-other', take: /责任编辑\s?[:：]\s?(\S{1,20})/ },
  originalTitle: { at: '.article-other', take: /原标题\s?[:：]\s?(.{1,100}?)(?:\s责任编辑|$)/ },
  drop: ['.module-interact', '.gc-page', '.quote-source'],
  aside: ['.article-other'],
})
