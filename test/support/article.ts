import type { Article, Block } from '../../src/article.ts'

type Worded = Exclude<Block, { type: 'image' | 'video' }>
type Unplaced = Worded extends infer One ? (One extends Worded ? Omit<One, 'span'> : never) : never
type Piece = Unplaced | Exclude<Block, Worded>

/** Blocks with their spans, and the text they stand in: what `compose` does, for articles written by hand. */
export function place(pieces: readonly Piece[]): Pick<Article, 'text' | 'blocks'> {
  let start = 0
  const blocks = pieces.map((piece): Block => {
    if (!('text' in piece)) return piece
    const span = { start, end: start + piece.text.length }
    start = span.end + 1
    return { ...piece, span } as Worded
  })
  return { text: blocks.flatMap((block) => ('text' in block ? [block.text] : [])).join('\n'), blocks }
}

/** The least an article can be, with what a test wants to say about it. */
export function article(parts: Partial<Article> = {}): Article {
  return {
    site: '',
    profile: 'generic',
    title: '',
    authors: [],
    editors: [],
    keywords: [],
    language: 'und',
    script: { found: 'none', text: 'none' },
    text: '',
    blocks: [],
    images: [],
    videos: [],
    entities: {
      figures: [],
      dates: [],
      sources: [],
      imageCredits: [],
      credits: [],
      quotes: [],
      mentions: [],
      contacts: [],
      notices: [],
    },
    trace: {
      decoding: { encoding: 'utf-8', from: 'meta', undecodable: 0, why: '<meta charset="utf-8">' },
      profile: { id: 'generic', name: '其他网站', why: ['no other profile fits'] },
      parsed: { path: 'whole', why: 'the profile names no windows' },
      fields: {},
      repairs: [],
      removals: [],
      notices: [],
    },
    ...parts,
  }
}

/** An article with one of everything, in prose of our own. */
export const harbour: Article = article({
  url: 'https://www.163.com/dy/article/JX0AB12C05561ABC.html',
  canonicalUrl: 'https://www.163.com/dy/article/JX0AB12C05561ABC.html',
  docId: 'JX0AB12C05561ABC',
  site: '网易',
  profile: 'netease/post2020',
  title: '渔港新码头"试水": 首批海鲜*3吨*上岸',
  originalTitle: '新码头今日启用',
  publishedAt: '2025-03-02T08:15:00+08:00',
  modifiedAt: '2025-03-02T09:40+08:00',
  source: { name: '海岸日报', url: 'http://www.example.com/', place: '舟山' },
  authors: ['陈小渔', '林望潮'],
  editors: [{ name: '沈一帆', code: 'NF0001' }, { code: 'NB0002' }],
  section: '国内',
  keywords: ['渔港', '码头'],
  description: '新码头启用首日，三吨海鲜上岸。',
  language: 'zh-Hans',
  script: { found: 'Hant', text: 'Hans' },
  ...place([
    { type: 'paragraph', text: '3月2日清晨，渔港新码头启用，约3吨海鲜上岸。' },
    { type: 'image', image: 0 },
    { type: 'heading', text: '一、怎么卖', level: 2 },
    { type: 'quote', text: '“今天的鱼比昨天多一成。”陈小渔说。' },
    { type: 'list', text: '带鱼：每斤18元', ordered: false, item: 1, depth: 0 },
    { type: 'list', text: '黄鱼：每斤32元', ordered: false, item: 2, depth: 0 },
    {
      type: 'table',
      text: '品种\t重量\n带鱼\t2吨\n黄鱼\t1吨',
      rows: [
        ['品种', '重量'],
        ['带鱼', '2吨'],
        ['黄鱼', '1吨'],
      ],
    },
    { type: 'video', video: 0 },
  ]),
  images: [
    {
      src: 'https://nimg.ws.126.net/harbour.jpg',
      alt: '码头全景',
      caption: '清晨的新码头。',
      credit: '海岸视觉',
      width: 1080,
      height: 720,
      block: 1,
    },
  ],
  videos: [
    { src: 'https://flv.example.com/a.mp4', poster: 'https://nimg.ws.126.net/a.jpg', caption: '卸货现场', block: 7 },
  ],
  entities: {
    figures: [
      {
        type: 'figure',
        span: { start: 15, end: 18 },
        text: '约3吨',
        kind: 'measure',
        quantity: { form: 'single', value: '3' },
        written: { mantissa: '3', scale: 0 },
        unit: { code: 't', text: '吨', inferred: false },
        bound: 'approx',
        boundCue: [{ span: { start: 15, end: 16 }, text: '约' }],
        change: { direction: 'up', role: 'delta' },
        comparison: { basis: 'dod', cue: { span: { start: 15, end: 16 }, text: '约' } },
        context: 'body',
        evidence: { in: 'text', block: 0 },
      },
    ],
    dates: [
      {
        type: 'date',
        span: { start: 0, end: 4 },
        text: '3月2日',
        granularity: 'day',
        value: '2025-03-02',
        start: '2025-03-02',
        end: '2025-03-02',
        resolution: 'anchored',
        evidence: { in: 'text', block: 0 },
      },
    ],
    sources: [
      {
        type: 'source',
        span: { start: 5, end: 9 },
        text: '海岸日报',
        name: '海岸日报',
        role: 'media',
        relation: 'origin',
        scope: 'article',
        dateline: { place: '舟山' },
        evidence: { in: 'removed', removal: 0 },
      },
    ],
    imageCredits: [
      {
        type: 'imageCredit',
        span: { start: 0, end: 4 },
        text: '海岸视觉',
        creditText: '海岸视觉',
        creator: [],
        form: 'source',
        scope: 'image',
        imageIndex: 0,
        evidence: { in: 'page', at: '.f_center' },
      },
    ],
    credits: [
      {
        type: 'credit',
        span: { start: 0, end: 15 },
        text: '责任编辑：沈一帆_NF0001',
        role: 'responsibleEditor',
        roleText: '责任编辑',
        names: [{ name: '沈一帆', span: { start: 5, end: 8 } }],
        code: 'NF0001',
        evidence: { in: 'removed', removal: 1 },
      },
    ],
    quotes: [
      {
        type: 'quote',
        span: { start: 30, end: 42 },
        text: '“今天的鱼比昨天多一成。”',
        speaker: { name: '陈小渔', span: { start: 42, end: 45 }, text: '陈小渔' },
        cue: { span: { start: 45, end: 46 }, text: '说' },
        position: 'after',
        evidence: { in: 'text', block: 3 },
      },
    ],
    mentions: [
      {
        type: 'mention',
        span: { start: 0, end: 4 },
        text: '@渔港君',
        handle: '渔港君',
        kind: 'user',
        evidence: { in: 'page', at: 'meta[name="author"]' },
      },
    ],
    contacts: [
      {
        type: 'contact',
        span: { start: 3, end: 10 },
        text: 'yugang1',
        channel: 'wechat',
        value: 'yugang1',
        evidence: { in: 'page', at: '.author_wechat' },
      },
    ],
    notices: [
      {
        type: 'notice',
        span: { start: 0, end: 9 },
        text: '本文来源：海岸日报',
        kind: 'editorialNote',
        evidence: { in: 'removed', removal: 0 },
      },
    ],
  },
  trace: {
    decoding: {
      encoding: 'gb18030',
      from: 'meta',
      declared: 'gb2312',
      undecodable: 0,
      why: '<meta charset="gb2312">, read as gb18030',
    },
    profile: { id: 'netease/post2020', name: '网易新闻（2020 起）', why: ['host www.163.com', 'has .post_body'] },
    parsed: { path: 'whole', why: 'the profile names no windows' },
    fields: { title: 'h1.post_title', publishedAt: '.post_info', source: '.post_info a' },
    repairs: [
      {
        place: { in: 'text', block: 0 },
        steps: [
          {
            id: 'pinyin/gloss',
            edits: [{ span: { start: 9, end: 13 }, was: '(yú)', text: '' }],
          },
          { id: 'spacing/invisible', edits: [{ span: { start: 5, end: 6 }, was: '\u200b', text: '' }] },
        ],
      },
    ],
    removals: [
      { rule: 'strip/source-line', text: '本文来源：海岸日报', before: 8 },
      { rule: 'profile/aside', text: '责任编辑：沈一帆_NF0001', before: 8, src: 'https://nimg.ws.126.net/end.png' },
    ],
    notices: [{ code: 'false-encoding', message: 'The page says gb2312 but uses characters of gb18030.' }],
  },
})
