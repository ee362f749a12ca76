import { batchView, entryView, type ImportView, importRow, importView, undoView } from '@yifa/api'
import * as fc from 'fast-check'
import { writeCsv } from 'hucre/csv'
import { readXlsx, writeXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { ask, problemIn, signIn, type WebRehearsal, type Who, webRehearsal } from './testing.ts'

let house: WebRehearsal
const cookies = new Map<Who, string>()
beforeAll(async () => {
  house = await webRehearsal()
  for (const who of ['registrar', 'keeper', 'clerk'] as const) cookies.set(who, await signIn(house.app, who))
})
afterAll(() => house.stop())

const base = '/api/registers/proofs'
const as = (who: Who, path: string, more: Parameters<typeof ask>[2] = {}) =>
  ask(house.app, path, { ...more, cookie: cookies.get(who) })

const send = async (who: Who, name: string, bytes: Uint8Array, query = ''): Promise<Response> =>
  Promise.resolve(
    house.app.request(`${base}/imports?name=${encodeURIComponent(name)}${query}`, {
      method: 'POST',
      headers: { cookie: cookies.get(who) ?? '', 'content-type': 'application/octet-stream' },
      body: Uint8Array.from(bytes),
    }),
  )

const busy = ['reading', 'checking', 'writing']
const viewIn = async (answer: Response): Promise<ImportView> => {
  if (answer.status >= 300) throw new Error(await answer.text())
  return importView.parse(await answer.json())
}

/** Follows an import until it waits for somebody or is over. */
async function waited({ id }: ImportView, who: Who = 'keeper'): Promise<ImportView> {
  const events = await as(who, `${base}/imports/${id}/events`)
  await events.text()
  const view = await viewIn(await as(who, `${base}/imports/${id}`))
  expect(busy).not.toContain(view.state)
  return view
}

const taken = async (name: string, bytes: Uint8Array, query = '', who: Who = 'keeper') =>
  waited(await viewIn(await send(who, name, bytes, query)), who)
const rowsOf = async ({ id }: ImportView, query = '') =>
  z
    .object({ items: z.array(importRow) })
    .parse(await (await as('keeper', `${base}/imports/${id}/rows?${query}`)).json()).items
const commit = async ({ id }: ImportView, who: Who = 'keeper') =>
  waited(
    await viewIn(
      await as(who, `${base}/imports/${id}/commit`, { body: { reason: '年度调整', basis: '演示〔2026〕2号' } }),
    ),
    who,
  )

const office = '清源区人民政府办公室'
const headings = ['编号', '证明名称', '索要单位', '开具单位', '设定依据', '设定层级', '是否实行告知承诺']
const line = (code: string, change: Partial<Record<string, string>> = {}): string[] => {
  const told: Record<string, string> = {
    编号: code,
    证明名称: `证明${code}`,
    索要单位: office,
    开具单位: '居民委员会',
    设定依据: '演示条例第三条',
    设定层级: '法律',
    是否实行告知承诺: '实行',
    ...change,
  }
  return headings.map((heading) => told[heading] ?? '')
}
const workbook = (rows: string[][]) => writeXlsx({ sheets: [{ name: '表', rows }] })

const pageOfBatches = z.object({ items: z.array(batchView) })

/** Undoes a batch and waits until that has come to something. */
async function undo(batch: string) {
  const path = `${base}/batches/${batch}/undo`
  let view = undoView.parse(await (await as('keeper', path, { body: { reason: '误导入' } })).json())
  while (view.state === 'preparing' || view.state === 'writing')
    view = undoView.parse(await (await as('keeper', path)).json())
  return view
}

describe('a faulty workbook', () => {
  it('is reported row by row, marked at its cells, put right, committed as a whole and undone as a whole', async () => {
    const title = ['证明事项清单（2026年）']
    const faulty = await taken(
      '证明.xlsx',
      await workbook([
        title,
        headings,
        line('W1'),
        line('W2', { 索要单位: '区气象台' }),
        line('W3', { 设定层级: '规定' }),
        line('W1'),
        line('', {}),
      ]),
    )
    expect(faulty).toMatchObject({ state: 'checked', counts: { new: 1, refused: 4 } })
    const problems = (await rowsOf(faulty, 'outcome=refused')).map(({ row, problems: [first] }) => [
      row,
      first?.column,
      first?.problem,
    ])
    expect(problems).toEqual([
      [4, '索要单位', '没有“区气象台”这一机关'],
      [5, '设定层级', expect.stringContaining('不在可选范围内')],
      [6, undefined, '与第3行的编码“W1”重复'],
      [7, '编号', '必须填写'],
    ])
    const refused = await as('keeper', `${base}/imports/${faulty.id}/commit`, { body: { reason: '年度调整' } })
    expect((await problemIn(refused)).detail).toContain('有4行有误')

    const marked = await as('keeper', `${base}/imports/${faulty.id}/faults`)
    const sheet = (await readXlsx(new Uint8Array(await marked.arrayBuffer()), { readStyles: true })).sheets[0]
    expect(sheet?.rows[0]?.[0]).toBe('核对结果')
    expect(sheet?.rows[2]?.[0]).toContain('没有“区气象台”这一机关')
    expect(sheet?.cells?.get('2,3')?.comment?.text).toContain('区气象台')

    const again = await taken(
      '证明（改）.xlsx',
      await workbook([['核对结果', ...headings], ...['W1', 'W2', 'W3'].map((code) => ['', ...line(code)])]),
    )
    expect(again.counts).toMatchObject({ new: 3, refused: 0 })
    const done = await commit(again)
    expect(done.state).toBe('committed')
    const entry = entryView.parse(await (await as('clerk', `${base}/entries/W2`)).json())
    expect(entry).toMatchObject({
      standing: 'in force',
      changes: [{ reason: '年度调整', basis: '演示〔2026〕2号', batch: done.batch }],
    })

    expect((await as('clerk', `${base}/batches/${done.batch}/undo`, { body: { reason: '误导入' } })).status).toBe(403)
    const undone = await undo(done.batch ?? '')
    expect(undone).toMatchObject({ state: 'undone', done: 3, total: 3 })
    const batches = pageOfBatches.parse(await (await as('keeper', `${base}/batches`)).json()).items
    expect(batches.find(({ batch }) => batch === undone.undoneBy)).toMatchObject({ undoes: done.batch })
    expect((await as('clerk', `${base}/entries?text=W2`)).status).toBe(200)
    expect(entryView.parse(await (await as('clerk', `${base}/entries/W2`)).json()).standing).not.toBe('in force')
    expect((await as('keeper', `${base}/batches/${done.batch}/undo`, { body: { reason: '再撤' } })).status).toBe(409)
  })

  it('cannot be undone once one of its entries was changed, which is named', async () => {
    const done = await commit(await taken('甲.xlsx', await workbook([headings, line('X1'), line('X2')])))
    const changed = await as('keeper', `${base}/entries/X2/changes`, {
      body: { act: 'amend', facts: { effective: '2026-03-02', fields: { issuer: '派出所' }, reason: '调整' } },
      headers: { 'if-match': '"1"' },
    })
    expect(changed.status).toBe(200)
    const told = await undo(done.batch ?? '')
    expect(told).toMatchObject({ state: 'hindered', problem: '1项在导入之后又有变更', hindrances: [{ key: 'X2' }] })
    expect(entryView.parse(await (await as('clerk', `${base}/entries/X1`)).json()).standing).toBe('in force')
  })
})

describe('the district’s own headings', () => {
  it('are asked once and known from then on', async () => {
    const own = ['序号', '证照代码', '名称（全）', '哪个单位要', '开具单位', '设定层级', '是否实行告知承诺', '联系电话']
    const rows = [own, ['1', 'Y1', '居住证明甲', office, '居民委员会', '法律', '实行', '8888']]
    const asked = await taken('乙.xlsx', await workbook(rows))
    expect(asked.state).toBe('columns')
    expect(
      asked.headings.filter(({ field, ignored }) => field === undefined && !ignored).map(({ heading }) => heading),
    ).toEqual(['证照代码', '名称（全）', '哪个单位要', '联系电话'])
    const body = { 证照代码: 'code', '名称（全）': 'name', 哪个单位要: 'organ', 联系电话: '' }
    const mapped = await as('keeper', `${base}/imports/${asked.id}/columns`, { method: 'PUT', body })
    expect(await waited(await viewIn(mapped))).toMatchObject({ state: 'checked', counts: { new: 1 } })
    expect(await taken('乙.xlsx', await workbook(rows))).toMatchObject({ state: 'checked', counts: { new: 1 } })
  })
})

describe('a table', () => {
  it('of an office program is read in GB18030 as in UTF-8', async () => {
    const text = writeCsv([headings, line('Z1')])
    const encoded = Buffer.from('B1E0BAC52CD6A4C3F7C3FBB3C6', 'hex') // 编号,证明名称
    expect(await taken('丙.csv', Buffer.from(text))).toMatchObject({ state: 'checked', counts: { new: 1 } })
    const gb = await taken('丁.csv', Buffer.concat([encoded, Buffer.from('\r\nZ9,x\r\n')]))
    expect(gb.headings.map(({ field }) => field)).toEqual(['code', 'name'])
  })
  it('that is the whole list ends what is not in it', async () => {
    await commit(await taken('全.xlsx', await workbook([headings, line('V1'), line('V2')])))
    const all = await taken('全2.xlsx', await workbook([headings, line('V1')]), '&whole=yes')
    expect(all.counts.ended).toBeGreaterThan(0)
    const ended = (await rowsOf(all, 'outcome=ended&limit=200')).map(({ key }) => key)
    expect(ended).toContain('V2')
    expect(ended).not.toContain('V1')
    expect((await as('keeper', `${base}/imports/${all.id}`, { method: 'DELETE' })).status).toBe(204)
    expect((await as('keeper', `${base}/imports/${all.id}`)).status).toBe(404)
  })
  it.each([
    ['旧.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), '另存为 .xlsx'],
    ['坏.xlsx', Buffer.from('PK\u0003\u0004坏了'), '损坏'],
    ['空.csv', Buffer.from('编号,证明名称\r\n'), '没有可以导入的内容'],
  ])('%s is refused in words', async (name, bytes, why) => {
    const view = await taken(name, bytes)
    expect([view.state, view.problem]).toEqual(['failed', expect.stringContaining(why)])
  })
  it('of a registrar waits for the keeper, entry by entry', async () => {
    const view = await taken(
      '报.xlsx',
      await workbook([headings, line('R1'), line('R2', { 索要单位: '清源区城市管理局' })]),
      '',
      'registrar',
    )
    expect(view).toMatchObject({ proposes: true, counts: { new: 1, refused: 1 } })
    const own = await taken('报2.xlsx', await workbook([headings, line('R1')]), '', 'registrar')
    expect((await commit(own, 'registrar')).state).toBe('committed')
    expect(entryView.parse(await (await as('clerk', `${base}/entries/R1`)).json())).toMatchObject({
      standing: 'proposed',
      pending: 1,
    })
  })
  it('is nobody’s but whose it is', async () => {
    expect((await send('clerk', '戊.xlsx', await workbook([headings]))).status).toBe(403)
    const view = await taken('己.xlsx', await workbook([headings, line('Q1')]))
    expect((await as('registrar', `${base}/imports/${view.id}`)).status).toBe(404)
  })
})

describe('what is exported', () => {
  const formula = { organ: 'office', issuer: '+86-571', basis: '-', level: 'law', commitment: 'yes' }
  const word = fc
    .stringMatching(/^[=+\-@]?[一-龥a-zA-Z0-9（）、；，。"' ]{1,12}$/u)
    .filter((text) => text.trim() !== '')
  it('is the same for every row when it is taken in again, as a workbook and as a csv', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(word, fc.array(word, { minLength: 1, maxLength: 3 })), { minLength: 1, maxLength: 5 }),
        async (told) => {
          for (const [at, [name, guide]] of told.entries()) {
            const code = `S${Math.abs(hash(JSON.stringify([name, guide, at])))}`
            const fields = {
              code,
              name: `${name}${code}`,
              organ: 'office',
              issuer: name,
              basis: guide.join('\n'),
              level: 'law',
              commitment: 'yes',
              guide,
            }
            await as('keeper', `${base}/entries`, { body: { effective: '2026-03-01', fields } })
          }
          for (const format of ['xlsx', 'csv']) {
            const file = await as('keeper', `${base}/export?format=${format}`)
            const view = await taken(`全部.${format}`, new Uint8Array(await file.arrayBuffer()))
            expect(view.state).toBe('checked')
            expect(view.counts).toMatchObject({ same: view.total, new: 0, changed: 0, refused: 0 })
          }
        },
      ),
      { numRuns: 6 },
    )
  }, 120_000)
  it('is never a formula for the program that opens a csv, though it begins like one', async () => {
    const fields = { ...formula, code: 'GS1', name: '=HYPERLINK("http://example.test")' }
    expect((await as('keeper', `${base}/entries`, { body: { effective: '2026-03-01', fields } })).status).toBe(201)
    const text = await (await as('keeper', `${base}/export?format=csv`)).text()
    expect(text).toContain(`'=HYPERLINK(`)
    expect(text).toContain(`'+86-571`)
    expect(text).toContain(`,'-,`)
    const view = await taken('公式.csv', Buffer.from(text))
    expect(view.counts).toMatchObject({ same: view.total, changed: 0, refused: 0 })
  })
  it('in the columns of the exchange table is read back from them', async () => {
    const items = '/api/registers/serviceItems'
    const fields = {
      taskCode: '11990101YA0000001D3990101000001',
      catalogCode: '990101000001',
      name: '演示事项',
      type: '01',
      organ: 'office',
      organKind: 'statutory',
      level: 'district',
      served: 'both',
      handling: 'promised',
      fee: 'free',
    }
    const made = await as('keeper', `${items}/entries`, { body: { effective: '2026-03-01', fields } })
    expect([made.status, made.status === 201 ? '' : await made.text()]).toEqual([201, ''])
    const file = await as('clerk', `${items}/export?format=exchange`)
    const text = await file.text()
    expect(text.split('\r\n')[0]).toContain('task_code')
    expect(text).toContain(',01,')
    expect((await as('clerk', `${base}/export?format=exchange`)).status).toBe(422)
    const read = importView.parse(
      await (
        await house.app.request(`${items}/imports?name=exchange.csv`, {
          method: 'POST',
          headers: { cookie: cookies.get('keeper') ?? '' },
          body: Buffer.from(text),
        })
      ).json(),
    )
    await (await as('keeper', `${items}/imports/${read.id}/events`)).text()
    const view = importView.parse(await (await as('keeper', `${items}/imports/${read.id}`)).json())
    const rows = await as('keeper', `${items}/imports/${read.id}/rows`)
    expect([view.counts.same, await rows.text()]).toEqual([1, expect.stringContaining('"outcome":"same"')])
  })
  it('of the template tells what must be filled in and offers the choices', async () => {
    const answer = await as('clerk', `${base}/template`)
    const book = await readXlsx(new Uint8Array(await answer.arrayBuffer()))
    expect(book.sheets[0]?.rows[0]).toContain('编号*')
    expect(book.sheets[0]?.dataValidations?.length).toBeGreaterThan(1)
    expect(book.sheets[1]?.rows.flat()).toContain('行政法规')
  })
})

const hash = (text: string): number => [...text].reduce((sum, one) => (sum * 31 + (one.codePointAt(0) ?? 0)) | 0, 7)
