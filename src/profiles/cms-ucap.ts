import { defineProfile } from './define.ts'

export const cmsUcap = defineProfile({
  id: 'cms/ucap',
  name: '开普内容管理系统',
  site: '',
  match: { anywhere: ['#UCAP-CONTENT'] },
  body: '#UCAP-CONTENT',
})
