import type { ImageCredit } from '../entity.ts'

/**
 * How the credit of a picture is printed, as it stands at the end of a folded line. The group `by` holds who is
 * credited. `anywhere` forms say by themselves that a picture is meant; the others count only right behind one.
 */
export type ImageCreditForm = {
  readonly form: ImageCredit['form']
  readonly pattern: RegExp
  readonly scope: ImageCredit['scope']
  readonly anywhere: boolean
  readonly examples: readonly [string, ...string[]]
}

const MARK = '[●▲△▼↑*※◎■◆↓▽→]?\\s?'
const SEP = '\\s{0,3}[:|/]\\s{0,3}'
const BEGIN = '(?:^|(?<=[。!?)）”"\\s(;,]))'

const form = (
  kind: ImageCredit['form'],
  source: string,
  examples: ImageCreditForm['examples'],
  anywhere = false,
  scope: ImageCredit['scope'] = 'image',
): ImageCreditForm => ({ form: kind, pattern: new RegExp(source), scope, anywhere, examples })

/** In this order: the first that fits wins. */
export const imageCreditForms: readonly ImageCreditForm[] = [
  form(
    'source',
    `^${MARK}(?:题图|头图|封面图?|首图|配图|导语图)(?:来自|来源于?|源)?(?:${SEP}|(?<=来自)\\s?)(?<by>[^,。:;]{2,30})`,
    ['题图来自：视觉中国', '*头图来源：长河图库'],
    true,
    'lead',
  ),
  form(
    'source',
    `^${MARK}(?:本文|文中|文内)(?:所有|部分)?(?:图片|配图|图)[^。]{0,20}?(?:均?为|均?来自|来源于?|由|\\s)\\s?(?<by>[^,。;]{2,30})`,
    ['本文图片均为长河新闻记者 林小舟 图'],
    true,
    'article',
  ),
  form(
    'ai',
    `^${MARK}(?:本?(?:图片|图像|图|配图)(?:由|为)?(?<by>人工智能|AI|即梦|豆包|Midjourney)(?:生成|制作|绘制|辅助|合成|制图)+|AI(?:生成|制图|作图|绘图|配图))`,
    ['本图片由人工智能生成合成', 'AI制图'],
    true,
  ),
  form(
    'file',
    `^${MARK}资料(?:图|图片|照片|画面)[。:]?\\s?(?<by>\\S{0,12}(?:记者|通讯员)?\\s?[\\u3400-\\u9fff]{2,4}\\s?摄)$`,
    ['资料图。长河社记者 林小舟 摄'],
  ),
  form('file', `^${MARK}[(]?资料(?:图|图片|照片)[)]?${SEP}(?<by>[^,。:;\\s]{2,16})$`, ['资料图/长河图库']),
  form('file', `^${MARK}[(]?资料(?:图|图片|照片|照|画面)[)]?$`, ['资料图', '↑资料图。']),
  form(
    'source',
    `${BEGIN}(?<by>[^,。:;!?\\s]{0,12}记者 ?[\\u3400-\\u9fff]{2,4}|[\\u3400-\\u9fffA-Za-z ]{0,10}(?:社|网|报|新闻|视觉|图库|视觉中国|IC|photo)) (?:资料)?图$`,
    ['步道开放。长河新闻记者 林小舟 图', '步道开放。长河视觉 资料图'],
  ),
  form('provided', `${BEGIN}${MARK}(?:图|照)片由(?<by>[^,。:;]{1,16})(?:提供|供图)$`, ['图片由作者提供']),
  form('provided', `${BEGIN}${MARK}(?:图片来源|图源|图片|来源|供图)${SEP}(?<by>[^,。:;\\s]{1,16})(?:供图|提供)$`, [
    '图片来源：受访者供图',
  ]),
  form(
    'source',
    `${BEGIN}${MARK}(?:图源|图片来源于?|图片来自|图片出处|照片来源|图据|供图|图片)${SEP}(?<by>[^。;]{1,40}?)$`,
    ['●图源:微博@林小舟', '图片来源：长河图库'],
    true,
  ),
  form('source', `${BEGIN}${MARK}(?:图源|图片来源于|图片来自|图自|照片来自|图据)\\s?(?<by>[^,。:;]{2,20})$`, [
    '▲图片来自视频截图。',
    '图片来源于网络',
  ]),
  form('source', `${BEGIN}${MARK}来源${SEP}(?<by>[^,。:;]{1,20})$`, ['新步道的规划图。 来源：受访者']),
  form('source', `${BEGIN}${MARK}图 ?[/|:] ?(?<by>[^,。:;]{2,20})$`, ['图/长河图库', '（林小舟 图/长河图库）']),
  form(
    'photographer',
    `${BEGIN}(?<by>(?:[^,。;!?\\s]{0,14}(?:记者|通讯员|摄影师|摄影队|摄影部|社|报))?\\s?[\\u3400-\\u9fff·]{2,10}(?:[ 、][\\u3400-\\u9fff]{2,4}){0,2}\\s?/?\\s?(?:摄影报道|摄影|摄))$`,
    ['长河社记者 林小舟 摄', '通讯员林小舟 摄'],
  ),
  form('photographer', `${BEGIN}摄影${SEP}(?<by>[\\u3400-\\u9fffA-Za-z·、 ]{2,20})$`, ['摄影：林小舟']),
  form('provided', `${BEGIN}(?<by>[^,。;!?:\\s()（]{1,16}) ?供图(?: \\S{2,10}[发网])?$`, ['受访者供图 长河网发']),
  form(
    'screenshot',
    `${BEGIN}${MARK}(?<by>(?:[\\u3400-\\u9fff\\w]{0,10}(?:视频|报道|网页|电影|节目|直播|监控|微博|网站|官网|软件|页面|朋友圈|画面)|)截图)$`,
    ['林小舟走过步道。视频截图'],
  ),
  form('graphic', `${BEGIN}(?:制图|漫画|海报|绘图|插画|插图)${SEP}(?<by>[\\u3400-\\u9fffA-Za-z·、 ]{2,20})$`, [
    '制图：林小舟',
  ]),
]

/** A credit in brackets at the end of a caption: （视频截图）, （受访者供图）. The brackets belong to it. */
export const bracketed =
  /[(]((?:[^()]{0,12}(?:供图|截图|摄|资料图片?|资料照片|摄影报道|摄影|图[/|:][^()]{1,16}))|(?:图片?来?源|图自|来源)[:|/][^()]{1,20})[)]$/
