import { defineProfile } from './define.ts'

export const ifengArtical = defineProfile({
  id: 'ifeng/artical',
  name: '凤凰网（2010–2018）',
  site: '凤凰网',
  match: { hosts: ['ifeng.com'], has: ['#main_content'], anywhere: ['#artical', '#main_content'] },
  body: '#main_content',
  title: '#artical_topic',
  publishedAt: ['.p_time .ss01', '#artical_sth'],
  source: ['.p_time .ss03', '[itemprop="publisher"] [itemprop="name"]'],
  editors: [{ at: '#artical_sth2 .p_zrbj, .zrbj, .ss05', take: /(?:责任编辑|编辑)\s?[:：]\s?([^\s\]】]{1,20})/ }],
  drop: ['.ifengLogo', '.js_adv', '#embed_hzh_div'],
  caption: ['.picIntro'],
  image: { never: /\/icon_logo|ifeng_?logo|\/logo\d?\./i },
})
