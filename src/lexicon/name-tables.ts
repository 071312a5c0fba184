/** The hundred families and more: how a Han person's name begins. Two characters count as one family name. */
export const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱丘江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉仝祖暴'

export const doubleSurnames: readonly string[] =
  '欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 夏侯 端木 独孤 南宫 西门 长孙 宇文 闻人 申屠'.split(' ')

/** How the name of a medium ends. */
export const mediaEndings: readonly string[] = (
  '社 报 网 台 日报 晚报 早报 时报 快报 商报 晨报 周报 导报 都市报 周刊 新闻 财经 科技 体育 娱乐 客户端 在线 之家 频道 观察 汽车 数码 军事 资讯 卫视 电视台 广播 ' +
  '传媒 杂志 评论 智库 视频 头条 号 e公司 获悉 氪 嗅 记 派 圈 汇 参考消息 参考 媒体 直播 电台 融媒 融媒体 发布 播报 月刊 快讯 信息网'
).split(' ')

/** Agencies, whose dateline names a place and ends in 电. */
export const agencies: readonly string[] =
  '新华社 中新社 中新网 中新经纬 人民网 央视网 光明网 中国网 环球网 海外网 国际在线 中国青年网 中国经济网 法治网 中国新闻网 中国新闻社 新华网 新华财经 美联社 路透社 法新社 塔斯社 共同社 韩联社 彭博社 俄新社 德新社 埃菲社 安莎社 时事社 中央社 国际文传电讯社 今日俄罗斯'.split(
    ' ',
  )

/** How the name of an authority ends. */
export const officialEndings: readonly string[] = (
  '局 部 委 厅 署 院 所 办 办公室 政府 法院 检察院 公安 交警 警方 消防 海关 气象台 气象局 统计局 委员会 发改委 网信办 卫健委 管委会 大队 支队 总队 分局 指挥部 银行 ' +
  '央行 使馆 领馆 白宫 国会 议会 法庭 协会 学会 联合会 组织 总局 部门 网站 官网 中心 资办 联合国 世卫组织 大学 医院 博物馆 乘联会 中汽协 国铁集团 交易所 证监会 银保监会'
).split(' ')

/** How the name of who measures and counts ends. */
export const dataEndings: readonly string[] =
  '数据 台网 台网中心 资讯 咨询 研究院 研究所 智库 榜 榜单 总榜 指数 统计 调查 监测 证券 基金 研报 研究 研究中心 调研 信息 平台 系统 专业版 大数据 监测中心 智研 Research 机构 公司 集团 财经 科技 灯塔 高盛 摩根士丹利 大摩 小摩 摩根大通 花旗 瑞银 瑞信 巴克莱 野村 麦肯锡 惠誉 标普 穆迪 中金 专资办 App APP 查 票房榜'.split(
    ' ',
  )

/** Platforms on which people have a handle. */
export const platforms: readonly string[] =
  '微博 微信公众号 公众号 微信 抖音 快手 小红书 知乎 B站 哔哩哔哩 视频号 头条号 百家号 网易号 企鹅号 搜狐号 推特 Twitter Facebook Instagram YouTube TikTok 脸书 豆瓣 贴吧 雪球'.split(
    ' ',
  )

/** Who speaks without a name. */
export const anonymous: readonly string[] =
  '业内人士 知情人士 分析人士 消息人士 内部人士 有关人士 相关人士 专业人士 市场人士 圈内人士 有分析师 有专家 多位专家 有网友 不少网友 有业内人士 有消息人士 有知情人士 接近该公司人士'.split(
    ' ',
  )
