import { defineProfile } from './define.ts'

export const cnblogs = defineProfile({
  id: 'cnblogs/post',
  name: '博客园',
  site: '博客园',
  match: { hosts: ['cnblogs.com'], has: ['#cnblogs_post_body'], anywhere: ['#cnblogs_post_body'] },
  body: '#cnblogs_post_body',
  title: ['#cb_post_title_url', '.postTitle'],
  publishedAt: '#post-date',
  source: '#Header1_HeaderTitle',
  drop: ['.cnblogs_code_toolbar'],
})
