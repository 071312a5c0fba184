import { defineProfile } from './define.ts'

export const peopleBox = defineProfile({
  id: 'people/box-con',
  name: '人民网（2012–2020）',
  site: '人民网',
  match: { hosts: ['people.com.cn', 'people.cn'], has: ['.box_con'], anywhere: ['.box_con', '.text_title'] },
  body: ['#rwb_zw', '.box_con'],
  title: ['.text_title h1', '#newstit'],
  publishedAt: ['.text_title .box01', '.box01', '.sou'],
  source: ['.box01 .fl a', '.box01 a', '.sou a'],
  editors: { at: '.edit', take: /责编\s?[:：]\s?([^)）]{1,40})/ },
  drop: ['.zdfy', '.tool', '.otitle_ad'],
  aside: ['.edit', '.otitle'],
})
