import { expect, test } from 'vitest'
import { extract } from '../../src/index.ts'

const prose = '<p>一只鹅在校门口站了四年，每天把迟到的孩子赶进教室，下雨天也不缺勤，孩子们都认得它。</p>'
const page = (state: string): string =>
  `<html data-publishtime="2025-06-02 08:00:00"><head><title>鹅_手机网易网</title></head><body>
  <script>window.__INITIAL_STATE__=${state};</script>
  <article class="js-article"><h1 class="article-title">一只鹅站了四年岗</h1><section class="article-body js-article-body">${prose}
  <figure class="m-video" data-index="0"><img src="//static.ws.126.net/empty.png" data-src="https://nimg.ws.126.net/?url=http%3A%2F%2Fvideoimg.ws.126.net%2Fcover%2F1.jpg&amp;thumbnail=750x"><video></video></figure>
  </section></article></body></html>`

test('a film stands in the state of the page, whatever JavaScript is in it', () => {
  const state =
    '{"empty":undefined,"articleVideoList":[{"mp4":"http://flv.bn.netease.com/1.mp4","cover":"http://videoimg.ws.126.net/c.jpg"}]}'
  expect(extract(page(state)).videos).toEqual([
    { src: 'http://flv.bn.netease.com/1.mp4', poster: 'http://videoimg.ws.126.net/c.jpg', block: 1 },
  ])
})

test('without the state, the cover in the page is its poster, unwrapped', () => {
  expect(extract(page('{')).videos).toEqual([{ poster: 'http://videoimg.ws.126.net/cover/1.jpg', block: 1 }])
})
