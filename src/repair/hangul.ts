/**
 * The ordinary syllables of Korean: 19 of 20 in running text. EUC-KR has 2,350 and a wrong reading is spread over all
 * of them, so that it has one of these in six.
 */
const ordinarySyllables = new Set(
  '가각간갈감값같개거건검것게겨격결경계고공과관광교구국굴권규그근글금급기길까께꾸끝나난날남낮내너널넘넣네녁년노농높누눈뉴는늘능니다단달당대더덧데덱도독돌동됐되된될됨됩두뒤듈드든들등디' +
    '딩따때떻또라락란람랑래랜램랫략량러런럼럽레렉려력렬령로록론롤료루룹류르른를름리린릴림립링마막만많말망맞매맵맹머메며면명몇모목못무문물므미민밀밋바반받발밝방배백버번벌범법베벤벨변별병' +
    '보복본볼봄봇부북분불붙뷰브블비빠사삭산삼상새색생서석선설성세셋션소속손송수순술숫슈스슬습승시식신실심십싱쓰씨아악안않알암압았앞애야약양어억언얼엄업없었에엔여역연열염였영예오올옵와완' +
    '왜외요용우운울워원월웨위유육율으은을음응의이인일읽임입있자작잘잠잡장재잭쟁저적전절점접정제젝져졌조족존종좋죄주준줄중증지직진질집징쪽차찰참찾채책처천철청체초총최추축출충취치칙친카칼' +
    '캐커컨컴컵케코콜쿼크큰클키타탄태택터턴테텍텔템토통투트특티틱파판패퍼페편평포폭폴폼표푸풍프플피필핑하학한할함합항해했행향허헌헤현협혔형호화확환활회효후히힘',
)

const hangul = /[\uac00-\ud7a3]/g

type HangulCount = { readonly all: number; readonly ordinary: number }

const countHangul = (texts: readonly string[]): HangulCount => {
  const syllables = texts.flatMap((text) => text.match(hangul) ?? [])
  return { all: syllables.length, ordinary: syllables.filter((syllable) => ordinarySyllables.has(syllable)).length }
}

/** Whether two of three Hangul in `text` are ordinary. */
export const readsAsKorean = (text: string): boolean => {
  const count = countHangul([text])
  return count.all > 0 && count.ordinary * 3 >= count.all * 2
}

/** A Hanja in the middle of a word. Korean writes Hangul behind Hanja, and seldom the other way round. */
const mixed = /[\uac00-\ud7a3][\u4e00-\u9fff]/

/**
 * Whether a document has Hangul that is no Korean: a third of it rare syllables, with Hanja in between. Where there are
 * none, two thirds of a line or more.
 */
export const hasStrangeHangul = (texts: readonly string[]): boolean => {
  const { all, ordinary } = countHangul(texts)
  if (texts.some((text) => mixed.test(text))) return ordinary * 3 < all * 2
  return all >= 8 && ordinary * 3 < all
}
