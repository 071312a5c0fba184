import { defineProfile } from './define.ts'
import { docIdInCanonical, docIdInUrl, netease, neteaseHosts, neteaseImage, ogTitle, publishedMeta } from './netease.ts'

export const neteasePost2020 = defineProfile({
  ...netease,
  id: 'netease/post2020',
  name: '网易新闻、网易号（2020–）',
  match: {
    hosts: neteaseHosts,
    has: ['.post_body', '.post_title'],
    anywhere: ['.post_body', '.post_title'],
    not: ['#endText'],
  },
  windows: [{ tag: '#contain' }, { from: '.post_main', to: '.post_body' }, '.post_statement', '.post_author'],
  body: '.post_body',
  title: ['h1.post_title', ogTitle, 'title'],
  publishedAt: [
    { at: 'html[data-publishtime]', attr: 'data-publishtime' },
    { at: '#contain', attr: 'data-ptime' },
    '.post_info',
    publishedMeta,
  ],
  source: [
    '.post_info a:not(.post_jubao)',
    {
      at: '.post_info',
      take: /来源\s?[:：]\s?(?!举报)(.{1,40}?)(?:\s(?:中国)?(?:北京|天津|河北|山西|内蒙古|辽宁|吉林|黑龙江|上海|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|重庆|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|香港|澳门|台湾|海外))?(?:\s举报)?$/,
    },
    '.post_wemedia_name a',
  ],
  sourceUrl: { at: '.post_info a:not(.post_jubao)', attr: 'href' },
  // The address of the poster follows the source: 来源: 某某客户端 北京
  place: { at: '.post_info', take: /来源\s?[:：]\s?\S{1,40}\s(?!举报)(\p{Script=Han}{2,8})(?:\s举报)?$/u },
  editors: { at: '.post_author', take: /(?:责任编辑|责编|编辑)\s?[:：]\s?([^()（）[\]]{1,60})/ },
  docId: [{ at: '#contain', attr: 'data-docid' }, docIdInUrl, ...docIdInCanonical],
  section: '.post_crumb a:not(.to_reg):not(:has(~ a:not(.to_reg)))',
  heading: ['blockquote'],
  drop: ['.gg200x300', '.at_item', '.ad_module'],
  aside: [
    '.post_statement',
    '.post_author',
    '.otitle',
    '.ep-source',
    '.special_tag_wrap',
    'pre[datatype="specialtag"]',
    '.related_article',
  ],
  image: neteaseImage,
})
