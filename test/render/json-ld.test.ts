import type * as theirs from 'schema-dts'
import { describe, expect, test } from 'vitest'
import type * as ours from '../../src/render/json-ld.ts'
import { toJsonLd } from '../../src/render/json-ld.ts'
import { article, harbour } from '../support/article.ts'

describe('toJsonLd', () => {
  test('says all of it', () => {
    expect(toJsonLd(harbour)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: '渔港新码头"试水": 首批海鲜*3吨*上岸',
      alternativeHeadline: '新码头今日启用',
      url: 'https://www.163.com/dy/article/JX0AB12C05561ABC.html',
      identifier: 'JX0AB12C05561ABC',
      datePublished: '2025-03-02T08:15:00+08:00',
      dateModified: '2025-03-02T09:40+08:00',
      author: [
        { '@type': 'Person', name: '陈小渔' },
        { '@type': 'Person', name: '林望潮' },
      ],
      editor: [
        { '@type': 'Person', name: '沈一帆', identifier: 'NF0001' },
        { '@type': 'Person', identifier: 'NB0002' },
      ],
      publisher: { '@type': 'Organization', name: '网易' },
      sourceOrganization: {
        '@type': 'Organization',
        name: '海岸日报',
        url: 'http://www.example.com/',
        location: '舟山',
      },
      articleSection: '国内',
      keywords: ['渔港', '码头'],
      description: '新码头启用首日，三吨海鲜上岸。',
      inLanguage: 'zh-Hans',
      image: [
        {
          '@type': 'ImageObject',
          contentUrl: 'https://nimg.ws.126.net/harbour.jpg',
          description: '码头全景',
          caption: '清晨的新码头。',
          creditText: '海岸视觉',
          width: { '@type': 'QuantitativeValue', value: 1080, unitCode: 'E37' },
          height: { '@type': 'QuantitativeValue', value: 720, unitCode: 'E37' },
        },
      ],
      video: [
        {
          '@type': 'VideoObject',
          contentUrl: 'https://flv.example.com/a.mp4',
          thumbnailUrl: 'https://nimg.ws.126.net/a.jpg',
          caption: '卸货现场',
        },
      ],
      articleBody: harbour.text,
    })
  })

  test('says nothing the page does not say', () => {
    expect(toJsonLd(article({ title: '题', text: '文' }))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: '题',
      articleBody: '文',
    })
  })

  test('names the address it was given where the page names none', () => {
    expect(toJsonLd(article({ url: 'https://e.com/1' }))).toMatchObject({ url: 'https://e.com/1' })
  })

  test('is its own JSON', () => {
    expect(JSON.parse(JSON.stringify(toJsonLd(harbour)))).toEqual(toJsonLd(harbour))
  })

  // The types of schema.org as Google publishes them: the compiler refuses a value they do not allow …
  test('is a NewsArticle of schema.org', () => {
    const known: theirs.WithContext<Exclude<theirs.NewsArticle, string>> = toJsonLd(harbour)
    expect(known['@type']).toBe('NewsArticle')
  })

  // … and here every term they do not have.
  test('uses no term that schema.org does not have', () => {
    const strange: Terms = []
    expect(strange).toEqual([])
  })
})

/** All keys of all members of a union. */
type Keys<T> = T extends object ? keyof T : never
type Strange<Ours, Theirs> = [Exclude<keyof Ours, Keys<Theirs> | '@context'>] extends [never] ? [] : [keyof Ours]
type Terms = [
  ...Strange<ours.NewsArticle, theirs.NewsArticle>,
  ...Strange<ours.Person, theirs.Person>,
  ...Strange<ours.Organization, theirs.Organization>,
  ...Strange<ours.ImageObject, theirs.ImageObject>,
  ...Strange<ours.VideoObject, theirs.VideoObject>,
  ...Strange<ours.Pixels, theirs.QuantitativeValue>,
]
