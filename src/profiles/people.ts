import { defineProfile } from './define.ts'

export const people = defineProfile({
  id: 'people/rm-txt',
  name: '人民网（2020–）',
  site: '人民网',
  match: { hosts: ['people.com.cn', 'people.cn'], has: ['.rm_txt_con'], anywhere: ['.rm_txt_con', '.rm_txt'] },
  body: '.rm_txt_con',
  title: ['.rm_txt .col-1 h1', '.rm_txt h1'],
  publishedAt: ['.rm_txt .channel', '.channel'],
  source: ['.channel .col-1-1 a', '.channel a'],
  editors: { at: '.edit', take: /(?:责任?编辑?|责编)\s?[:：]\s?([^)）]{1,40})/ },
  drop: ['.bza', '.paper_num', '.zdfy', '.rm_relevant', '.box_pic'],
  aside: ['.edit', '.otitle'],
})
