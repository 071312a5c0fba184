import { defineProfile } from './define.ts'

/** Government, newspapers, portals of cities: one system, the same editor. */
export const cmsTrs = defineProfile({
  id: 'cms/trs',
  name: 'TRS 内容管理系统',
  site: '',
  match: { anywhere: ['.TRS_Editor'] },
  body: '.TRS_Editor',
  drop: ['.TRS_PreAppend > .pic'],
})
