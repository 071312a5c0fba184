import { defineProfile } from './define.ts'
import { docIdInUrl, netease, neteaseHosts, neteaseImage } from './netease.ts'

export const neteaseWap = defineProfile({
  ...netease,
  id: 'netease/wap',
  name: '手机网易网 WAP（–2017）',
  match: { hosts: neteaseHosts, has: ['h1.atitle', '.about'], anywhere: ['h1.atitle', '.about', '.content'] },
  body: '.about ~ .content',
  title: ['h1.atitle', 'title'],
  publishedAt: '.about',
  source: { at: '.about', take: /来源\s?[:：]\s?《?([^《》\s]{1,40}?)》?(?:\s|$)/ },
  docId: [docIdInUrl, { at: '.about a', attr: 'href', take: /\/([0-9A-Z]{16})\.html/ }],
  section: '.position a:last-of-type',
  image: neteaseImage,
  video: [{ src: /@@VIDEO="(https?:[^",]{1,600})/, poster: /\sIMG="(https?:[^"]{1,600})"/ }],
})
