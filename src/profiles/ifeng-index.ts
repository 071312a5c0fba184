import { defineProfile } from './define.ts'

export const ifengIndex = defineProfile({
  id: 'ifeng/index',
  name: '凤凰网（2021–）',
  site: '凤凰网',
  match: {
    hosts: ['ifeng.com'],
    has: ['[class^="index_main_content_"]'],
    anywhere: ['[class^="index_main_content_"]', '[class^="index_text_"]'],
  },
  body: ['[class*="index_text_"]', '[class*="index_main_content_"]'],
})
