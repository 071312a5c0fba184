import { defineStripRule } from './define.ts'
import { isTail, lastProse, saying } from './match.ts'

export const player = defineStripRule({
  id: 'residue/player',
  kind: 'playerNotice',
  why: 'What a player prints where it cannot play.',
  strips: saying(
    /^(?:您|你|当前).{0,3}浏览器[^。]{0,20}[.。！]?$|^浏览器[^。]{0,10}(?:播放|视频)[.。]?$|^(?:Your browser does not support|正在加载|视频加载中|播放视频$|点击播放)/i,
    60,
  ),
  examples: ['您的浏览器暂时无法播放此视频.', 'Your browser does not support the video tag.'],
  spares: ['这款浏览器可以播放很多格式的视频。', '浏览器不支持播放视频的问题已经修复。'],
})

export const share = defineStripRule({
  id: 'residue/share',
  kind: 'uiResidue',
  why: 'Words of the buttons around the article.',
  strips: saying(
    /^(?:用微信(?:扫码|扫描|扫一扫).{0,8}|分享至.{1,12}|分享到[:：]?|分享|举报|收藏|点赞|打印|关闭|复制链接|返回(?:顶部|[^。，]{0,8}首页[>»》]{0,3})|阅读下一篇|加载更多(?:新闻)?|展开全文|查看全文|阅读全文|在本页阅读全文|点击加载更多|上一页|下一页|字号[:：]?.{0,8}|T \+ -|\+1|【?纠错】?|[（(]?点击(?:图片)?(?:看|查看|可看)(?:清晰)?大图[）)]?|热门跟贴|文明上网.{0,8}|查看图集|[【(（]?正文已结束[^。]{0,24}|(?:您|你)?(?:现在|当前|所在)?的?位置\s?[:：].{0,24})$/,
    30,
  ),
  examples: [
    '用微信扫码二维码',
    '分享至好友和朋友圈',
    '（点击看清晰大图）',
    '阅读下一篇',
    '正文已结束，您可以继续评论',
    '当前位置：首页 > 步道',
  ],
  spares: ['分享他的经验时，他笑了。', '举报电话已经公布', '他的位置：河边'],
})

const over = saying(/^[\s—–\-*·（(【[]{0,4}(?:THE END|END|完|全文完|正文完|本文完)[\s—–\-*·）)】\].。]{0,4}$/i, 20)

export const endMark = defineStripRule({
  id: 'residue/end-mark',
  kind: 'endMark',
  why: 'A mark that the article is over says nothing else.',
  strips: (lines, index) => over(lines, index) && isTail(lines, index),
  examples: ['- THE END -', '（完）', '【全文完】'],
  spares: ['完成', '他说：完。'],
})

export const ornament = defineStripRule({
  id: 'residue/ornament',
  kind: 'empty',
  why: 'Arrows, rules and damaged characters alone are no words.',
  strips: saying(/^[\s↑↓→←▲△▼▽▶◀●○■□◆◇★☆＊*=＝_＿—–\-~～·.…|｜︿﹀\ufffd]{1,120}$/u, 120),
  examples: ['↓↓↓', '▽', '***', '———', '\ufffd\ufffd'],
  spares: ['01', '？', '△ 步道', '……他说'],
})

export const tags = defineStripRule({
  id: 'residue/tags',
  kind: 'uiResidue',
  why: 'Words to find the article by are no sentence of it.',
  strips: saying(
    /^[【[]?(?:(?:文章|本文|本篇)?(?:关键[词字]|标签|關鍵[詞字]|標籤)|tags?)\s?[】\]]?\s?[:：][^。！？]{0,80}$|^(?:#[^\s#。]{1,20}#?\s?){1,10}$/i,
    100,
  ),
  examples: ['Tag:步道 柳树', '文章关键词： 步道 长河', '#长河步道#柳树 #周末', '标签：步道'],
  spares: ['标签：他把它贴在每一棵柳树上。', '#1 的位置在河边'],
})

const digits = /^\d{1,7}$/

export const counter = defineStripRule({
  id: 'residue/counter',
  kind: 'uiResidue',
  why: 'A number alone behind the article counts its readers.',
  strips: (lines, index) => digits.test(lines[index]?.text ?? '') && index > lastProse(lines) && lastProse(lines) >= 0,
  examples: ['步道在周末开放，市民可以免费进入，全长三公里，沿河种了柳树。\n28'],
  spares: ['01', '28', '步道在周末开放，市民可以免费进入，全长三公里，沿河种了柳树。\n28 人'],
})

export const buttons = defineStripRule({
  id: 'residue/buttons',
  kind: 'uiResidue',
  why: 'Words of several buttons in a row.',
  strips: saying(
    /^(?:(?:打印本页|打印|关闭窗口|关闭|分享到|分享|收藏本页|收藏|评论|点赞|举报|返回列表|返回顶部|字号|字体|大|中|小|微信|微博|QQ空间|朋友圈|复制链接|关注|转发|扫一扫|纠错|推荐)[\s:：|｜[\]【】/（）()]{0,4}){2,16}$/,
    60,
  ),
  examples: ['打印 关闭', '字号：[大] [中] [小] 打印', '微信 微博 QQ空间'],
  spares: ['大中小企业', '微信和微博', '推荐一本书'],
})
