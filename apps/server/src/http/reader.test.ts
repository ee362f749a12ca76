import { problem, reading, reportComparison } from '@yifa/api'
import { readReport, textOf } from '@yifa/report'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readingRoom } from '../reading/reading-room.ts'
import { ask, containing, problemIn, type WebRehearsal, webRehearsal } from './testing.ts'

let house: WebRehearsal
beforeAll(async () => {
  house = await webRehearsal()
})
afterAll(() => house.stop())

const text = '全年共收到政府信息公开申请80件，其中自然人申请50件、企业申请21件、社会组织申请11件。'

const send = (name: string, body: Uint8Array, path = '/api/portal/reader/annotated') =>
  house.app.request(`${path}?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', 'x-forwarded-for': '192.0.2.40' },
    body: Uint8Array.from(body),
  })

describe('a report with comments', () => {
  it('is a .docx under the name of the report, with its text', async () => {
    const answer = await send('清源报告.txt', new TextEncoder().encode(text))
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-disposition')).toContain(encodeURIComponent('清源报告（批注）.docx'))
    const bytes = new Uint8Array(await answer.arrayBuffer())
    const said = await textOf({ name: '批注.docx', bytes })
    expect(said).toContain(text)
    expect(readReport(said).relations.filter(({ holds }) => !holds)).toHaveLength(1)
  })

  it('is read with what an auditor would write', async () => {
    const answer = await send('清源报告.txt', new TextEncoder().encode(text), '/api/portal/reader/file')
    const { relations } = reading.parse(await answer.json())
    expect(relations.find(({ holds }) => !holds)?.note).toMatchObject({
      place: '正文第1段',
      computation: '50件 + 21件 + 11件 = 82件',
      verdict: '各项相加为 82件，文中的总数是 80件，相差 2件。',
    })
  })

  it('cannot be made of a file that cannot be read', async () => {
    const answer = await send('报告.exe', new Uint8Array([1, 2, 3]))
    expect(problem.parse(await answer.json())).toMatchObject({ status: 422, title: '无法读取该文件' })
    expect((await send('空.txt', new Uint8Array())).status).toBe(422)
    const long = await send('长.txt', new TextEncoder().encode('办结9件。'.repeat(60_001)))
    expect(problem.parse(await long.json()).detail).toContain('超过 30 万字')
  })
})

describe('a long report', () => {
  const long = '受理3件、'.repeat(20_000)

  it('keeps nobody else waiting while it is read', async () => {
    const order: string[] = []
    const asked = [
      ask(house.app, '/api/portal/reader', { body: { name: '长.txt', text: long } }).then((answer) => {
        order.push('report')
        return answer
      }),
      ask(house.app, '/api/portal/publications').then((answer) => {
        order.push('list')
        return answer
      }),
    ]
    const [report] = await Promise.all(asked)
    expect(order).toEqual(['list', 'report'])
    expect(reading.parse(await report?.json()).facts).toHaveLength(20_000)
  })

  it.each([
    ['the time', { seconds: 0.001 }, '秒内没有检查完'],
    ['the memory', { megabytes: 8 }, '用尽了内存'],
  ])('that asks for more than %s there is leaves the server standing', async (_, bounds, why) => {
    const room = readingRoom(bounds)
    const asked = room.ask('readText', { name: '长.txt', text: long })
    await expect(asked).rejects.toMatchObject({ problem: { status: 422, detail: containing(why) } })
    await room.close()
  })

  it('waits its turn, as long as not too many wait', async () => {
    const room = readingRoom({ atOnce: 1, waiting: 1 })
    const brief = { name: '短.txt', text }
    const [first, second, third] = await Promise.allSettled([1, 2, 3].map(() => room.ask('readText', brief)))
    expect([first?.status, second?.status]).toEqual(['fulfilled', 'fulfilled'])
    expect(third).toMatchObject({ status: 'rejected', reason: { problem: { status: 503 } } })
    await room.close()
  })
})

describe('two years of a district', () => {
  const of = (year: number, said: string) => ({
    name: `${year}.txt`,
    text: `清源区人民政府${year}年法治政府建设年度报告\n全年${said}。`,
  })
  const compare = (one: object, other: object) =>
    ask(house.app, '/api/portal/reader/comparison', { body: { one, other } })

  it('are set side by side, with the changes the later one states', async () => {
    const now = of(2025, '受理行政复议案件150件，同比增长20%')
    const answer = await compare(now, of(2024, '受理行政复议案件100件'))
    const { earlier, figures, changes } = reportComparison.parse(await answer.json())
    expect(earlier.year).toBe(2024)
    expect(figures).toMatchObject([{ difference: 50, percent: 50, earlier: { value: 100 }, later: { value: 150 } }])
    expect(changes).toMatchObject([
      {
        kind: 'growth',
        holds: false,
        computed: 50,
        computation: '2024 年报告中“受理行政复议案件数”为 100件；(150件 − 100件) ÷ 100件 = 50%',
      },
    ])
  })

  it('must be two years, of one district', async () => {
    const now = of(2025, '受理行政复议案件150件')
    expect(await problemIn(await compare(now, now))).toMatchObject({ status: 422, title: '不能对照' })
  })
})
