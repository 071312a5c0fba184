import { defineProfile } from './define.ts'

export const people2009 = defineProfile({
  id: 'people/p-content',
  name: '人民网（2008–2012）',
  site: '人民网',
  match: { hosts: ['people.com.cn'], has: ['#p_content'], anywhere: ['#p_content', '#p_title'] },
  body: '#p_content',
  title: '#p_title',
  publishedAt: ['#p_publishtime', '.c_c.text_time'],
  source: ['#p_origin a', '#p_origin'],
  editors: { at: '#p_editor', take: /(?:责任编辑|责编)\s?[:：]\s?([^)）]{1,40})/ },
  aside: ['#p_editor'],
})
