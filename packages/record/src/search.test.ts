import { beforeAll, describe, expect, it } from 'vitest'
import type { CaseRecord, Scope } from './contract.ts'
import { continuing, opening } from './specimen.ts'
import { collect, everything, put, record } from './specimen-record.ts'

describe('search', () => {
  const region = '990203'
  const titles = async (query: Parameters<CaseRecord['search']>[1], scope: Scope = everything(region)) =>
    (await record.search(scope, query)).rows.map((file) => file.title).sort()
  beforeAll(async () => {
    const cases = [
      {
        title: '王小明不服青山县公安局行政处罚决定',
        state: 'screening',
        search: '罚款五百元',
        sensitiveKeys: ['a'.repeat(64)],
      },
      { title: '李芳申请公开征地批复', state: 'answering', search: '青山县自然资源局 土地征收' },
      { title: '青山县某商贸有限公司食品经营许可', state: 'screening', search: '', number: '青审许〔2026〕7号' },
    ]
    for (const view of cases) await put(opening({ region, view: { ...view, openedOn: '2026-02-01' } }))
    await put(opening({ region: '990299', view: { title: '王小明在外区的案件' } }))
  })

  it('finds Chinese words of the title and the words given with it', async () => {
    expect(await titles({ text: '公安局' })).toEqual(['王小明不服青山县公安局行政处罚决定'])
    expect(await titles({ text: '征收 李芳' })).toEqual(['李芳申请公开征地批复'])
    expect(await titles({ text: '青山县' })).toHaveLength(3)
    expect(await titles({ text: '青山县 处罚' })).toHaveLength(1)
    expect(await titles({ text: '王小明' })).toEqual(['王小明不服青山县公安局行政处罚决定'])
    expect(await titles({ text: '行政复议' })).toEqual([])
    expect(await titles({ text: ',。' })).toEqual([])
    expect(await titles({ text: ' ' })).toHaveLength(3)
  })

  it('finds a number in full and a keyed hash exactly', async () => {
    expect(await titles({ text: '青审许〔2026〕7号' })).toHaveLength(1)
    expect(await titles({ number: '青审许〔2026〕7号' })).toHaveLength(1)
    expect(await titles({ keys: ['a'.repeat(64)] })).toEqual(['王小明不服青山县公安局行政处罚决定'])
    expect(await titles({ text: '李芳', keys: ['a'.repeat(64)] })).toHaveLength(2)
    expect(await titles({ keys: ['b'.repeat(64)] })).toEqual([])
  })

  it('takes quotes and operators for plain characters', async () => {
    for (const text of [`'`, `' | 'r`, '\\', 'a:*', '!王', `=' or 1=1 --`, '#', 'r', `#${region}`, '(', '&'])
      expect((await titles({ text })).length).toBeLessThan(2)
    expect(await titles({ keys: [`x' | '#${region}`] })).toEqual([])
  })

  it('narrows by procedure and state and forgets words that are gone', async () => {
    expect(await titles({ state: 'screening' })).toHaveLength(2)
    expect(await titles({ state: 'screening', text: '许可' })).toHaveLength(1)
    expect(await titles({ procedure: 'other' })).toEqual([])
    const first = await put(opening({ region, view: { title: '临时名称' } }))
    expect(await titles({ text: '临时名称' })).toHaveLength(1)
    await put(continuing(first, { view: { title: '正式题名', openedOn: '2026-02-01' } }))
    expect(await titles({ text: '临时名称' })).toEqual([])
    expect(await titles({ text: '正式题名' })).toHaveLength(1)
  })

  it('turns pages, newest first, within the organs of the scope', async () => {
    const here = '990204'
    for (let i = 0; i < 11; i += 1)
      await put(
        opening({
          region: here,
          view: { openedOn: `2026-01-${String(1 + (i % 5)).padStart(2, '0')}`, organ: i < 4 ? 'police' : 'justice' },
        }),
      )
    for (const text of [undefined, '公安局'])
      for (const limit of [1, 4, 11]) {
        const rows = await collect(
          (paging) => record.search(everything(here), { ...paging, ...(text === undefined ? {} : { text }) }),
          limit,
        )
        const days = rows.map((file) => file.openedOn)
        expect(new Set(rows.map((file) => file.case)).size).toBe(11)
        expect(days).toEqual([...days].sort().reverse())
      }
    expect(await titles({ text: '公安局' }, { region: here, organs: ['police'] })).toHaveLength(4)
  })
})
