import { articleOfEntry, columnOf, type PublicEntry, pageTags, siteTags } from '@yifa/api'
import { describe, expect, test } from 'vitest'

const entry: PublicEntry = {
  register: 'powers',
  registerTitle: '权责清单',
  key: '0100',
  title: '食品经营许可',
  organ: { id: 'market', name: '市场监督管理局' },
  on: '2026-03-05',
  standing: 'in force',
  standingTitle: '有效',
  from: '2026-01-01',
  publishedOn: '2025-12-20',
  fields: [],
  periods: [],
}

describe('the tags of the site', () => {
  test('say only what is set', () => {
    expect(siteTags({})).toEqual({})
    expect(siteTags({ code: '3100000087' })).toEqual({ SiteIDCode: '3100000087' })
  })
})

describe('the tags of a page', () => {
  test('name the column its address lies in, and no article where there is none', () => {
    expect(columnOf('/registers/powers').name).toBe('清单与名录')
    expect(columnOf('/')).toBe(columnOf('/somewhere'))
    const tags = pageTags({ path: '/publications', origin: 'https://qingyuan.gov.cn' })
    expect(tags).toMatchObject({ ColumnName: '公开信息', Url: 'https://qingyuan.gov.cn/publications' })
    expect(Object.keys(tags)).not.toContain('ArticleTitle')
    expect(Object.keys(tags)).not.toContain('PubDate')
  })

  test('tell an entry with its day, its organ and how it stands', () => {
    const path = '/registers/powers/0100?on=2026-03-05'
    expect(pageTags({ path, origin: 'https://qingyuan.gov.cn', article: articleOfEntry(entry) })).toMatchObject({
      ArticleTitle: '食品经营许可',
      PubDate: '2025-12-20',
      ContentSource: '市场监督管理局',
      Keywords: '权责清单,食品经营许可,市场监督管理局',
      Description: '权责清单：食品经营许可（市场监督管理局），2026-03-05有效。',
      Url: `https://qingyuan.gov.cn${path}`,
    })
  })

  test('leave out whose entry it is where nobody said', () => {
    const { organ: _, ...anonymous } = entry
    const tags = pageTags({ path: '/registers/powers/0100', origin: '', article: articleOfEntry(anonymous) })
    expect(Object.keys(tags)).not.toContain('ContentSource')
  })
})
