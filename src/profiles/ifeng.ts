import { defineProfile } from './define.ts'

export const ifeng = defineProfile({
  id: 'ifeng/article',
  name: '凤凰网（2018–）',
  site: '凤凰网',
  match: {
    hosts: ['ifeng.com'],
    has: ['[class^="main_content-"]'],
    anywhere: ['[class^="main_content-"]', '[class^="artical-"]'],
  },
  body: ['[class*="main_content-"] [class*="text-"]', '[class*="main_content-"]'],
  title: ['h1[class*="topic-"]'],
  publishedAt: ['[class*="time-"] > span', { at: 'meta[name="og:time "]', attr: 'content' }],
  source: ['[class*="source-"] a', '[class*="source-"]'],
  editors: { at: '[class*="editor-"]', take: /(?:责任编辑|编辑)\s?[:：]\s?([^\s]{1,20})/ },
})
