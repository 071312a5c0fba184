import { defineProfile } from './define.ts'

export const yicai = defineProfile({
  id: 'yicai/article',
  name: '第一财经',
  site: '第一财经',
  match: { hosts: ['yicai.com'], has: ['#multi-text'], anywhere: ['#multi-text'] },
  body: '#multi-text',
  title: ['.m-list > .title > h1', 'h1'],
  drop: ['.statement'],
})
