import { defineProfile } from './define.ts'

export const cmsTrsUeditor = defineProfile({
  id: 'cms/trs-ueditor',
  name: 'TRS 内容管理系统（UEditor）',
  site: '',
  match: { anywhere: ['.TRS_UEDITOR'] },
  body: '.TRS_UEDITOR',
})
