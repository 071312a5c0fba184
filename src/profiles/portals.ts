import { kr36 } from './36kr.ts'
import { baijiahao } from './baijiahao.ts'
import { baijiahao2021 } from './baijiahao-2021.ts'
import { cctv } from './cctv.ts'
import { ce } from './ce.ts'
import { chinanews } from './chinanews.ts'
import { cmsTrs } from './cms-trs.ts'
import { cmsTrsUeditor } from './cms-trs-ueditor.ts'
import { cmsUcap } from './cms-ucap.ts'
import { cmsZoom } from './cms-zoom.ts'
import { cnbeta } from './cnbeta.ts'
import { cnblogs } from './cnblogs.ts'
import { csdn } from './csdn.ts'
import type { Profile } from './define.ts'
import { eastmoney } from './eastmoney.ts'
import { gamersky } from './gamersky.ts'
import { gmw } from './gmw.ts'
import { guancha } from './guancha.ts'
import { hexun } from './hexun.ts'
import { huanqiu } from './huanqiu.ts'
import { huanqiuLa } from './huanqiu-la.ts'
import { huanqiuMobile } from './huanqiu-mobile.ts'
import { huxiu } from './huxiu.ts'
import { ifeng } from './ifeng.ts'
import { ifengArtical } from './ifeng-artical.ts'
import { ifengIndex } from './ifeng-index.ts'
import { ithome } from './ithome.ts'
import { mydrivers } from './mydrivers.ts'
import { people } from './people.ts'
import { people2009 } from './people-2009.ts'
import { peopleBox } from './people-box.ts'
import { qq } from './qq.ts'
import { qqNew } from './qq-new.ts'
import { sina } from './sina.ts'
import { sinaBlk } from './sina-blk.ts'
import { sinaBlog } from './sina-blog.ts'
import { sinaMobile } from './sina-mobile.ts'
import { sohu } from './sohu.ts'
import { sohuNews } from './sohu-news.ts'
import { stcn } from './stcn.ts'
import { thepaper } from './thepaper.ts'
import { thepaperNext } from './thepaper-next.ts'
import { toutiao } from './toutiao.ts'
import { toutiao2021 } from './toutiao-2021.ts'
import { wechat } from './wechat.ts'
import { xinhuanet } from './xinhuanet.ts'
import { xinhuanetPDetail } from './xinhuanet-p-detail.ts'
import { yicai } from './yicai.ts'

/** Portals other than NetEase, each with its layouts, and after them the systems that many sites share. */
export const portals: readonly Profile[] = [
  sina,
  sinaBlk,
  sinaBlog,
  sinaMobile,
  sohu,
  sohuNews,
  qq,
  qqNew,
  ifeng,
  ifengIndex,
  ifengArtical,
  thepaper,
  thepaperNext,
  toutiao,
  toutiao2021,
  guancha,
  people,
  peopleBox,
  people2009,
  xinhuanet,
  xinhuanetPDetail,
  huanqiu,
  huanqiuMobile,
  huanqiuLa,
  wechat,
  baijiahao,
  baijiahao2021,
  hexun,
  stcn,
  csdn,
  gamersky,
  mydrivers,
  ithome,
  cnbeta,
  chinanews,
  cctv,
  gmw,
  ce,
  eastmoney,
  yicai,
  cnblogs,
  kr36,
  huxiu,
  cmsTrs,
  cmsTrsUeditor,
  cmsUcap,
  cmsZoom,
]
