import { defineProfile } from './define.ts'

export const gamersky = defineProfile({
  id: 'gamersky/article',
  name: '游民星空',
  site: '游民星空',
  match: { hosts: ['gamersky.com'], has: ['.Mid2L_con'], anywhere: ['.Mid2L_con', '.Mid2L_tit'] },
  body: '.Mid2L_con',
  title: '.Mid2L_tit > h1',
  publishedAt: '.Mid2L_tit .detail',
  drop: [
    '.page_css',
    '.gs_ccs_solve',
    '.GSAppButton',
    '.bomshare',
    '.gs_nc_editor',
    '#gsTemplateContent_AD1',
    '#gsTemplateContent_AD2',
    '.appGame',
  ],
  caption: ['.GsImageLabel'],
})
