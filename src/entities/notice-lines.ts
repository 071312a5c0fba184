import type { NoticeKind } from '../entity.ts'

/** A line that tells the reader something about the article and stays in it, unlike what `strip` takes away. */
export type NoticeLine = {
  readonly kind: NoticeKind
  readonly why: string
  /** Tested on one trimmed line. */
  readonly pattern: RegExp
  readonly examples: readonly [string, ...string[]]
  readonly spares: readonly [string, ...string[]]
}

export const noticeLines: readonly NoticeLine[] = [
  {
    kind: 'riskWarning',
    why: 'A warning to people who invest.',
    pattern:
      /(?:理财|基金|股市|入市|投资)有(?:风险|風險)[，,]\s?(?:投资|投資|入市|理财|选择)[^。]{0,4}(?:需|须|应)?(?:谨慎|謹慎)/,
    examples: ['理财有风险，投资需谨慎', '基金有风险，投资须谨慎。'],
    spares: ['投资有风险的项目，他从来不谨慎。'],
  },
  {
    kind: 'disclaimer',
    why: 'Whose views these are.',
    pattern:
      /^[（(【[*＊]?\s?(?:本内容|本文|该文|文章|以上内容|文中观点)[^。]{0,20}(?:独立观点|个人观点|观点)[，,][^。]{0,12}不代表[^。]{0,16}(?:立场|观点)/,
    examples: ['本内容为作者独立观点，不代表长河网立场。'],
    spares: ['文章的独立观点很受欢迎，代表了不少人的立场。'],
  },
  {
    kind: 'promo',
    why: 'An invitation to follow an account.',
    pattern: /^(?:锁定|锁住|关注|请关注|敬请关注)\s?@\S{2,20}/,
    examples: ['锁定@长河科技，最新资讯不错过'],
    spares: ['他锁定了目标，并关注@长河科技的动态。'],
  },
  {
    kind: 'editorialNote',
    why: 'The newsroom explains names or wording.',
    pattern:
      /^[（(【*＊]?\s?(?:(?:应|應)(?:受访者|受訪者|当事人|采访对象)要求|(?:为|為)(?:保护|保護)(?:受访者|当事人|未成年人|隐私|個人)|(?:文中|文内)[^。]{0,40}(?:均|皆|系)?(?:为|為)?化名|(?:编者按|編者按|编者注|編者註)\s?[:：|｜丨]|注[:：][^。]{0,30}化名)/,
    examples: ['（应受访者要求，文中林某为化名。）', '编者按：本文写于步道开放之前。', '（文中人物均为化名）'],
    spares: ['林某（化名）说，步道很好。', '记者应受访者要求改了名字。'],
  },
  {
    kind: 'readingTime',
    why: 'How long the article is.',
    pattern:
      /^[（(【]?\s?(?:本文|全文)字数[：:]\s?\d|^[（(【]?\s?(?:本文|全文)(?:共有|有|共|约|約|共计|大约|总计)?\s?[\d,]{2,7}\s?(?:余|多)?[个個]?字|^[（(【]?(?:阅读|閱讀|预计阅读|建议阅读|预计)[^。]{0,8}\d{1,3}\s?分[钟鐘]/,
    examples: [
      '本文约 3300 字，建议阅读 8 分钟',
      '本文有3256字，预计阅读9分钟',
      '本文字数：3256，阅读时间9分钟',
      '全文共2800字',
      '阅读时间约5分钟',
    ],
    spares: ['这本书全文三十万字，写了十年。', '他每天阅读三十分钟。'],
  },
  {
    kind: 'endMark',
    why: 'A mark that the article is over, also where promotion goes on around it.',
    pattern: /^[（(【[]\s?(?:全文|正文|本文)?完\s?[）)】\]]$|^[—–\-*·]{1,4}\s?(?:THE )?END\s?[—–\-*·]{1,4}$/,
    examples: ['(完)', '（全文完）', '- END -'],
    spares: ['（完成）', '他说：完。'],
  },
  {
    kind: 'tip',
    why: 'A tip that interrupts the article.',
    pattern:
      /^[（(【*＊]?\s?(?:温馨提示|溫馨提示|友情提示|小贴士|小貼士|特别说明|特別說明|特别提示|特此说明)\s?[】\]]?\s?[:：]/,
    examples: ['温馨提示：步道晚上不亮灯。', '特别说明：数据截至上月底。'],
    spares: ['他特别说明了步道的来历。', '民警提示：河边路滑。'],
  },
]
