import { defineStripRule } from './define.ts'
import { isTail, saying, stating } from './match.ts'

export const platformStatement = defineStripRule({
  id: 'disclaimer/platform',
  kind: 'platformDisclaimer',
  why: 'The platform speaks for itself here, not the article.',
  strips: saying(
    /^(?:特[别別][声聲]明|[声聲]明)\s?[:：].{0,80}(?:用[户戶]上[传傳]|自媒体平台|自媒體平[台臺]|信息存[储儲]|仅提供|僅提供)|^Notice\s?:\s?The content above|平[台臺](?:系|仅|僅)提供(?:信息|訊息)?存[储儲](?:空间|空間)?服[务務]/i,
    400,
  ),
  examples: [
    '特别声明：以上内容为自媒体平台用户上传并发布，本平台仅提供信息存储服务。',
    'Notice: The content above is uploaded and posted by a user.',
  ],
  spares: ['公司发布声明：产品没有问题。', '这个平台为用户提供多种服务。'],
})

export const disclaimer = defineStripRule({
  id: 'disclaimer/views',
  kind: 'disclaimer',
  why: 'Whose views these are is said for the lawyers.',
  strips: stating(
    /^[（(【[*＊]?\s?(?:免[责責][声聲]明|[声聲]明|特别[声聲]明|郑重[声聲]明)\s?(?:[】\])）]|[:：]|$).{0,80}(?:本文|文章|内容|观点|個人|个人|原创|仅供参考|不代表|立场|投资建议|风险)|^[（(*＊]?(?:本文|该文|文章|以上|上述|本内容)(?:内容)?(?:为|仅|只|系|纯属|所述)?.{0,30}(?:仅|只|不)?代表(?:作者|本人|个人|本网|本站|网易|平台).{0,60}(?:[观觀][点點]|立[场場])|^网友评论仅供其表达个人看法/,
    300,
  ),
  examples: ['免责声明：本文仅代表作者个人观点，与本网无关。', '本文仅代表作者观点，不代表网易立场。'],
  spares: [
    '苹果公司声明称，这款产品没有问题。',
    '他的观点代表了不少人的看法。',
    '声明称，文章内容严重失实，公司将追究法律责任。',
    '免责声明不能成为平台的挡箭牌，文章指出。',
  ],
})

export const riskWarning = defineStripRule({
  id: 'disclaimer/risk',
  kind: 'riskWarning',
  why: 'A warning to investors that stands under every article.',
  strips: stating(
    /(?:不构成|不作为).{0,12}(?:投资建议|投资依据)|据此(?:操作|投资|入市).{0,6}(?:风险|责任)|^.{0,40}(?:市场|股市|入市)有风险[，,]\s?(?:投资|入市)[需须]谨慎[。！!.）)]{0,2}$/,
    200,
  ),
  examples: ['市场有风险，投资需谨慎。', '以上信息不构成投资建议，据此操作风险自担。'],
  spares: [
    '这个市场的风险，投资者需要自己判断。',
    '分析师认为，该数据不构成投资建议。',
    '监管层强调，评级结果不作为投资依据。',
    '市场有风险，投资需谨慎，这句话股民都听过。',
  ],
})

export const copyright = defineStripRule({
  id: 'disclaimer/copyright',
  kind: 'copyright',
  why: 'Who may reprint the article is said under it, not in it.',
  strips: stating(
    /(?:未经|未經)[^。]{0,16}(?:授权|授權|许可|許可|允许|同意)[^。]{0,8}(?:不得|禁止|请勿|严禁|谢绝|不可|拒绝)[^。]{0,12}(?:转载|轉載|转发|摘编|刊载|镜像|复制)|(?:禁止|谢绝|严禁|不得|请勿|拒绝)(?:任何)?(?:形式的)?(?:转载|轉載)(?:[、或和].{0,16})?[。！!.）)】]{0,2}$|转载(?:请|須|需|时请|须)[^。]{0,12}(?:注明|标明|联系|授权|保留)|^本文(?:为|系|由).{0,40}(?:授权|独家|原创|首发)[^。]{0,40}(?:发布|转载|刊发|出品)|^版权(?:声明|所有(?!者)|归[^。，]{1,20}所有)|^(?:©|Copyright)/i,
    200,
  ),
  examples: [
    '本文由长河新闻原创，未经授权不得转载。',
    '转载请注明出处：长河网',
    '本文为林小舟授权网易财经专栏发布，转载请注明出处。',
    '长河新闻，未经授权不得转载',
  ],
  spares: [
    '平台未经许可上架了这首歌，版权方已经起诉，法院将在下月开庭审理此案，双方都表示会提供更多证据。',
    '这部电影的版权费涨了一倍。',
    '法院认为，被告未经许可使用原告的图片，构成侵权。',
    '平台未经授权转载他人文章，被判赔偿三万元。',
    '该公司未经用户同意复制了大量个人数据。',
    '未经所有权人同意，擅自使用他人肖像属于违法行为。',
    '新规明确禁止转载未经核实的信息。',
    '未经允许不得使用无人机拍摄。',
    '版权所有者起诉了这家公司。',
    '版权归属问题一直没有定论，双方各执一词。',
  ],
})

export const infringement = defineStripRule({
  id: 'disclaimer/infringement',
  kind: 'infringement',
  why: 'What to do about pictures that belong to somebody else.',
  strips: stating(
    /(?:如有|若有|如涉及|如果有|若涉及|涉及|如)(?:版权|侵权|任何侵权)[^。]{0,16}(?:请|联系|告知|通知)[^。]{0,16}(?:联系|告知|删除|处理|我们|后台)|(?:^|[，,。；;（(\s]|图源网络|来自网络)侵权?(?:必|立|则|即|请联系)?删|^(?:[*＊（(]?)(?:本文|文中)?(?:部分)?(?:图片|配图|素材|图文|图)[^。，]{0,8}(?:来自|来源于|均来自|均来源于|源于|取自)(?:于)?(?:网络|互联网)(?:[，,。；;、）)\s]|$)/,
    120,
  ),
  examples: ['图片来自网络，如有侵权，请联系删除。', '图源网络，侵删', '文中图片均来自网络'],
  spares: [
    '这里的“侵权”概念与法律上的不同。',
    '律师说，如果构成侵权，商家要赔偿。',
    '如有侵权行为，消费者可以向平台投诉并要求删除。',
    '若涉及侵权，平台将依法处理。',
    '图片来自网络的说法不属实。',
  ],
})

const post =
  '(?:主笔|记者|撰稿人|作家|专栏作者|教授|研究员|博士|分析师|创始人|评论员|编辑|学者|顾问|总监|律师|主任|讲师|公众号|自媒体|经济学家|策略师|负责人)'
//                     作者林小舟          为《长河周刊》主笔，
const bio = new RegExp(
  `^[（(【[*＊]?(?:本文)?作者(?:(?:简介|介绍)|\\s?[:：]?\\s?[\\w·\\p{Script=Han}]{0,12}?[，,]?\\s?(?:为|是|系|曾任|现任)(?![了写何什这])[^。]{0,40}?${post}(?:[，,。、；）)]|$)|\\s?[:：]?\\s?(?!为)[\\w·\\p{Script=Han}]{2,12}[，,][^。，]{0,20}${post})`,
  'u',
)

export const authorBio = defineStripRule({
  id: 'disclaimer/author-bio',
  kind: 'disclaimer',
  why: 'Who the author is stands under the article, not in it.',
  strips: (lines, index) => stating(bio, 200)(lines, index) && index >= lines.length / 2 && isTail(lines, index),
  examples: ['正文在此。\n作者为《长河周刊》主笔，曾任长河日报记者。', '正文在此。\n（作者林小舟系长河大学教授）'],
  spares: [
    '作者是谁，至今没有人知道。',
    '正文。\n作者为写这本书，采访了二十位教授。',
    '正文。\n本文作者认为，专栏作家的角色正在改变。',
  ],
})
