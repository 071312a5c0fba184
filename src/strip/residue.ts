import { defineStripRule } from './define.ts'
import { isTail, saying } from './match.ts'

export const player = defineStripRule({
  id: 'residue/player',
  kind: 'playerNotice',
  why: 'What a player prints where it cannot play.',
  strips: saying(
    /浏览器[^。]{0,8}(?:暂时|不支持)[^。]{0,6}(?:播放|视频|video)|^(?:Your browser does not support|正在加载|视频加载中|播放视频|点击播放)/i,
    60,
  ),
  examples: ['您的浏览器暂时无法播放此视频.', 'Your browser does not support the video tag.'],
  spares: ['这款浏览器可以播放很多格式的视频。'],
})

export const share = defineStripRule({
  id: 'residue/share',
  kind: 'uiResidue',
  why: 'Words of the buttons around the article.',
  strips: saying(
    /^(?:用微信(?:扫码|扫描|扫一扫).{0,8}|分享至.{1,12}|分享到[:：]?|分享|举报|收藏|点赞|打印|关闭|复制链接|返回(?:顶部|首页|网易首页)|阅读下一篇|加载更多(?:新闻)?|展开全文|查看全文|阅读全文|在本页阅读全文|点击加载更多|上一页|下一页|字号[:：]?.{0,8}|T \+ -|\+1|【?纠错】?|[（(]?点击(?:图片)?(?:看|查看|可看)(?:清晰)?大图[）)]?|热门跟贴|文明上网.{0,8}|查看图集)$/,
    30,
  ),
  examples: ['用微信扫码二维码', '分享至好友和朋友圈', '（点击看清晰大图）', '阅读下一篇'],
  spares: ['分享他的经验时，他笑了。', '举报电话已经公布'],
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
