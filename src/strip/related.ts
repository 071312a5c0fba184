import { defineStripRule, type Line } from './define.ts'
import { isProse, isTail, saying } from './match.ts'

const title =
  /^[\s【[（(>＞»▶●■◆*]{0,3}(?:延伸阅读|延伸·?推荐|延伸\s?·\s?推荐|相关(?:阅读|新闻|报道|推荐|链接|专题|文章)|相關(?:閱讀|新聞|報導|推薦)|推荐阅读|更多阅读|热点推荐|熱點推薦|往期(?:回顾|精选|推荐)|精彩(?:推荐|回顾)|为您推荐|猜你喜欢|大家都爱看|重点推荐|点击(?:进入|查看)(?:专题|更多)|此前报道|早前报道|更多新闻|编辑推荐|热门推荐|(?:精彩|热门|相关|更多)?视频推荐|相关视频|(?:热门|最新)(?:文章|评论|资讯)|(?:相关|随机)日志|猜您喜欢|為您推薦)[\s】\]）)]{0,2}(?:$|[:：>＞»])/

/** The heading of a list of links, together with the links that follow it up to the next words of the article. */
export const relatedList = defineStripRule({
  id: 'related/list',
  kind: 'related',
  why: 'Headlines of other articles are not this one.',
  strips: (lines, index) => inList(lines, index),
  examples: ['相关报道：\n[河边的新步道](#)', '正文在此。\n延伸阅读\n[步道的故事](#)\n[步道的来历](#)'],
  spares: ['相关新闻已经传遍了全城。', '相关报道：\n记者昨天来到现场，看到步道已经铺好，工人正在种树。'],
})

function inList(lines: readonly Line[], index: number): boolean {
  const line = lines[index]
  if (!line) return false
  if (line.linked && line.role !== 'image' && title.test(line.text)) return true
  if (isTitle(line)) return isTail(lines, index) || isLink(lines[index + 1])
  if (!isLink(line)) return false
  let at = index - 1
  while (at >= 0 && isLink(lines[at])) at--
  const head = lines[at]
  return head !== undefined && isTitle(head)
}

const isTitle = (line: Line): boolean => line.text.length <= 24 && title.test(line.text) && !isProse(line)
const isLink = (line: Line | undefined): boolean =>
  line !== undefined && (line.linked || (line.role === 'list' && line.linked))

export const linkedTail = defineStripRule({
  id: 'related/linked-tail',
  kind: 'related',
  why: 'A line behind the article that is a link as a whole leads to another article.',
  strips: (lines, index) => {
    const line = lines[index]
    if (!line?.linked || line.role === 'image' || line.text === '') return false
    return isTail(lines, index) && lines.some(isProse)
  },
  examples: ['步道在周末开放，市民可以免费进入，全长三公里，沿河种了柳树。\n[河边的新步道](#)'],
  spares: ['[河边的新步道](#)', '步道在周末开放，市民可以免费进入，全长三公里，沿河种了柳树。\n全文完'],
})

export const seeAlso = defineStripRule({
  id: 'related/see-also',
  kind: 'related',
  why: 'A pointer to another page is not part of the story.',
  strips: saying(
    /^[（(【[]?\s?(?:更多详情|更多內容|更多内容|详情|详见|更多精彩(?:内容)?|点击(?:查看|进入|阅读)[^。]{0,12})\s?(?:[:：]|请(?:点击|登录|关注)|>>|》》|＞＞).{0,60}$/,
    80,
  ),
  examples: ['更多精彩内容 请登录长河网', '（更多详情：步道的来历）'],
  spares: ['更多详情将在下周公布。'],
})
