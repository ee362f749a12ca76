import type { PublicEntry } from '@yifa/api'
import { describe, expect, it } from 'vitest'
import { type Address, tagged } from './page-tags.ts'

const html = '<html><head><title>依法</title></head><body></body></html>'
const nobody: Address['entry'] = async () => undefined
const at = (path: string, more: Partial<Address> = {}): Address => ({
  path,
  search: '',
  origin: 'https://www.qingyuan.gov.cn',
  day: '2026-03-02',
  entry: nobody,
  ...more,
})
const entry: PublicEntry = {
  register: 'powers',
  registerTitle: '权责清单',
  key: '许可-1.2',
  title: '对“<食品>”经营的许可',
  organ: { id: 'market', name: '市场监督管理局' },
  on: '2026-03-05',
  standing: 'in force',
  standingTitle: '有效',
  from: '2026-01-01',
  publishedOn: '2025-12-20',
  fields: [],
  periods: [],
}

describe('网页标签', () => {
  it('say of the site what is set, and nothing that is not', async () => {
    const set = await tagged(html, { name: '清源区人民政府', code: '9901010001' }, at('/follow'))
    expect(set).toContain('<meta name="SiteName" content="清源区人民政府"')
    expect(set).toContain('<meta name="SiteIDCode" content="9901010001"')
    expect(set).not.toContain('SiteDomain')
    expect(set).toContain('<meta name="ColumnName" content="查询进度"')
    expect(set).toContain('<title>查询进度 · 依法</title>')
    expect(await tagged(html, {}, at('/'))).not.toMatch(/SiteName|SiteIDCode|PubDate/)
  })

  it('name the register a list belongs to, unless nothing of it is public', async () => {
    expect(await tagged(html, {}, at('/registers/powers'))).toContain('<meta name="ColumnName" content="权责清单"')
    expect(await tagged(html, {}, at('/registers/nothing'))).toContain('<meta name="ColumnName" content="清单与名录"')
  })

  it('tell an entry as it stood on the day of the address, with what its title holds made harmless', async () => {
    const asked: unknown[] = []
    const page = await tagged(
      html,
      {},
      at('/registers/powers/%E8%AE%B8%E5%8F%AF-1.2', {
        search: '?on=2026-03-05',
        entry: async (...said) => {
          asked.push(...said)
          return entry
        },
      }),
    )
    expect(asked).toEqual(['powers', '许可-1.2', '2026-03-05'])
    expect(page).toContain('<meta name="ArticleTitle" content="对“&lt;食品&gt;”经营的许可"')
    expect(page).toContain('<meta name="PubDate" content="2025-12-20"')
    expect(page).toContain('<meta name="ContentSource" content="市场监督管理局"')
    expect(page).toContain('<title>对“&lt;食品&gt;”经营的许可 · 依法</title>')
    expect(page).toContain(
      'content="https://www.qingyuan.gov.cn/registers/powers/%E8%AE%B8%E5%8F%AF-1.2?on=2026-03-05"',
    )
  })

  it('stay those of the list where the entry cannot be read', async () => {
    expect(await tagged(html, {}, at('/registers/powers/1'))).toContain('<meta name="ColumnName" content="权责清单"')
    expect(await tagged(html, {}, at('/registers/powers/1'))).not.toContain('ArticleTitle')
  })

  it('call the guide of a procedure by its name', async () => {
    const page = await tagged(html, {}, at('/guide/openInformation'))
    expect(page).toContain('<meta name="ArticleTitle" content="政府信息公开申请办事指南"')
  })
})
