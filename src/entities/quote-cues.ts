/** Verbs that open what somebody says. */
export const speechVerbs: readonly string[] = (
  '表示 说 称 指出 认为 坦言 透露 强调 写道 问道 问 回应 回忆 解释 告诉 介绍 直言 感叹 呼吁 补充 喊话 叮嘱 道 发文 表态 宣布 提到 提醒 反问 答道 总结 评价 形容 ' +
  '分析 建议 承认 否认 警告 批评 回复 留言 调侃 吐槽 笑言 直呼 声明 喊 念叨 嘱咐 叹道 自问 谈到 讲 介绍称 说道 称道 笑道 这样说 如是说 发声 重申'
).split(' ')

/** Nouns behind which a dash opens what somebody wrote: 发了一条动态——“早”. */
export const utterances: readonly string[] =
  '动态 微博 短信 留言 消息 话 帖子 朋友圈 评论 回应 声明 一句 文 信 视频'.split(' ')

/** What may follow the name of a speaker. */
export const afterSpeaker =
  '在对向也就则还又曾将发表说称告回接便却是从于再进,则坦直透指强写问解介感呼补喊叮宣提反答总评形分建承否警批留调吐笑认道等'
