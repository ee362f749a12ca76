import { clocks, hasEnded } from '@yifa/kernel'
import { procedureKeys } from '@yifa/law'
import { officialDocument } from '@yifa/report'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { documentModel } from '../views/document-model.ts'
import { issues } from '../views/documents.ts'
import { caseRoom } from './case-room.ts'
import type { Done, Loaded, OpenRequest, Who } from './request.ts'
import { citizen, done, officerAt, type Rehearsal, reasonOf, rehearsal } from './testing.ts'
import { wholeLife } from './whole-lives.ts'

let house: Rehearsal
beforeAll(async () => {
  house = await rehearsal()
})
afterAll(() => house.stop())

const office = officerAt('office', 'office')
const head = officerAt('office', 'head')

const application = (change: Partial<OpenRequest> = {}): OpenRequest => ({
  procedure: 'openInformation',
  act: 'apply',
  by: 'applicant',
  organ: 'office',
  facts: {
    applicant: { kind: 'person', name: '演示甲', phone: '13800000001', electronic: true },
    applicantKind: 'person',
    wanted: '清源大道维修资金使用情况',
    form: 'electronic',
    channel: 'online',
    identity: house.identity,
  },
  ...change,
})

const file = async (moment: string, change: Partial<OpenRequest> = {}): Promise<Done> => {
  house.at(moment)
  return done(await house.room.open(citizen, application(change)))
}

/** The next act on the case, at a moment. */
const next = async (
  before: Done,
  moment: string,
  who: Who,
  act: string,
  facts: Record<string, unknown> = {},
  more: { by?: string; as?: string } = {},
) => {
  house.at(moment)
  const by = more.by ?? who.post ?? ''
  const { row } = before.loaded
  const as = more.as === undefined ? {} : { as: more.as }
  return house.room.act(who, row.case, { act, by, facts, version: row.version, ...as })
}

const dueOf = ({ loaded }: Done, clock: string): string | undefined =>
  clocks(loaded.file, house.deps.clockwork.now(), house.deps.setting).find((one) => one.clock === clock)?.due

describe('a request for information', () => {
  it('is filed under the mark of the organ and opens with a receipt code', async () => {
    const first = await file('2026-03-02T09:30')
    expect(first.loaded.row).toMatchObject({
      number: '清政办依复〔2026〕1号',
      organ: 'office',
      title: '演某某：清源大道维修资金使用情况',
      stateTitle: '办理',
      nextDue: '2026-03-30',
    })
    expect(first.receiptCode).toMatch(/^(?:[0-9A-Z]{4}-){2}[0-9A-Z]{4}$/)
    const scope = { region: house.region, organs: [], receipt: first.receiptCode ?? '' }
    expect((await house.room.load(scope, first.loaded.row.case))?.file.facts['wanted']).toBe('清源大道维修资金使用情况')
    expect(await house.room.load({ ...scope, receipt: '0000-0000-0000' }, first.loaded.row.case)).toBeUndefined()
  })

  it('is corrected, consulted on, extended by the days granted and answered', async () => {
    const filed = await file('2026-03-02T09:30')
    const asked = done(
      await next(filed, '2026-03-04T10:00', office, 'askToCorrect', { defects: '请写明年度', correctBy: '2026-03-13' }),
    )
    const corrected = done(
      await next(asked, '2026-03-09T15:00', citizen, 'correct', { supplement: '2025年度' }, { by: 'applicant' }),
    )
    expect(dueOf(corrected, 'replying')).toBe('2026-04-07')
    const party = { kind: 'organisation', name: '演示路桥有限公司' }
    const consulted = done(await next(corrected, '2026-03-10T09:00', office, 'consult', { thirdParty: party }))
    expect(consulted.acts[0]?.numbers[0]?.text).toMatch(/^清政办依征〔2026〕\d+号$/)
    const service = { document: 'consultation', recipient: 'thirdParty.1', method: 'direct', on: '2026-03-10' }
    const served = done(await next(consulted, '2026-03-10T16:00', office, '@serve', service))
    expect(dueOf(served, 'consulting')).toBe('2026-03-31')
    const answered = done(
      await next(
        served,
        '2026-03-17T11:00',
        office,
        'respond',
        { view: 'agrees' },
        { by: 'thirdParty', as: 'thirdParty.1' },
      ),
    )
    const before = dueOf(answered, 'replying')
    const extended = done(
      await next(answered, '2026-03-20T09:00', head, 'extend', { extraDays: 10, extensionReason: '需要汇总多个年度' }),
    )
    expect([before, dueOf(extended, 'replying')]).toEqual(['2026-04-14', '2026-04-28'])
    const replied = done(
      await next(extended, '2026-04-20T09:00', office, 'reply', {
        outcome: 'open',
        grounds: '经检索，该信息予以公开。',
        way: '以电子邮件提供',
      }),
    )
    expect(replied.loaded.row).toMatchObject({ state: 'answered', endedOn: '2026-04-20' })
    const number = filed.loaded.row.number
    expect(number).toBeDefined()
    expect(replied.loaded.row.number).toBe(number)
    const read = await house.room.load({ region: house.region, organs: ['office'] }, filed.loaded.row.case)
    expect(read?.row).toEqual(replied.loaded.row)
    expect(read?.stored).toEqual(replied.loaded.stored)
    expect(read?.file.facts).toEqual(replied.loaded.file.facts)
  })

  it('reaches a party who agreed to it on the platform the same day', async () => {
    const filed = await file('2026-03-02T09:30')
    const asked = done(
      await next(filed, '2026-03-04T10:00', office, 'askToCorrect', { defects: '请写明年度', correctBy: '2026-03-13' }),
    )
    expect(asked.acts.map(({ act, by }) => [act, by])).toEqual([
      ['askToCorrect', 'office'],
      ['@serve', 'office'],
    ])
    expect(asked.loaded.file.services).toEqual([
      {
        document: 'correctionNotice',
        recipient: 'applicant',
        method: 'electronic',
        on: '2026-03-04',
        effective: '2026-03-04',
      },
    ])
    const facts = { ...application().facts, applicant: { kind: 'person', name: '演示乙', phone: '13800000002' } }
    const other = await file('2026-03-02T09:30', { facts })
    const onPaper = done(
      await next(other, '2026-03-04T10:00', office, 'askToCorrect', { defects: '请写明年度', correctBy: '2026-03-13' }),
    )
    expect(onPaper.acts).toHaveLength(1)
  })

  it('is abandoned by the law itself when no correction comes (条例 30)', async () => {
    const filed = await file('2026-03-02T09:30')
    const notice = { defects: '请写明年度', correctBy: '2026-03-13' }
    const asked = done(await next(filed, '2026-03-04T10:00', office, 'askToCorrect', notice))
    const id = asked.loaded.row.case
    const everything = { region: house.region, organs: '*' as const }
    await house.room.lapse(house.region, '2026-03-13T23:00')
    expect((await house.room.load(everything, id))?.file.state).toBe('correcting')
    house.at('2026-03-14T00:05')
    expect(await house.room.lapse(house.region)).toBeGreaterThan(0)
    const after = await house.room.load(everything, id)
    expect(after?.row).toMatchObject({ state: 'unprocessed', endedOn: '2026-03-13', version: 4 })
    expect(after?.stored.at(-1)).toMatchObject({
      act: 'abandon',
      by: 'law',
      at: '2026-03-13T23:59',
      actor: { channel: 'law' },
    })
    expect(await house.room.lapse(house.region)).toBe(0)
  })

  it('enters what the law did before an act that comes after it, in one go', async () => {
    const filed = await file('2026-03-02T09:30')
    const asked = done(
      await next(filed, '2026-03-04T10:00', office, 'askToCorrect', { defects: '请写明年度', correctBy: '2026-03-13' }),
    )
    const late = await next(
      asked,
      '2026-03-16T09:00',
      citizen,
      'correct',
      { supplement: '2025年度' },
      { by: 'applicant' },
    )
    expect(reasonOf(late)).toBe('not from this state')
    const noted = done(await next(asked, '2026-03-16T09:00', office, '@note', { remark: '逾期收到补正材料' }))
    expect(noted.acts.map(({ act }) => act)).toEqual(['abandon', '@note'])
  })

  it('takes a correction made in time that is entered the day after', async () => {
    const filed = await file('2026-03-02T09:30')
    const asked = done(
      await next(filed, '2026-03-04T10:00', office, 'askToCorrect', { defects: '请写明年度', correctBy: '2026-03-13' }),
    )
    house.at('2026-03-14T09:00')
    const { row } = asked.loaded
    const made = await house.room.act(office, row.case, {
      act: 'correct',
      by: 'applicant',
      at: '2026-03-13T16:00',
      facts: { supplement: '2025年度' },
      version: row.version,
    })
    expect(done(made).loaded.file.state).toBe('handling')
  })
})

describe('two who act at once', () => {
  it('is a conflict of versions for the second', async () => {
    const filed = await file('2026-03-02T09:30')
    done(await next(filed, '2026-03-03T09:00', office, '@note', { remark: '已电话联系' }))
    expect(await next(filed, '2026-03-03T09:01', office, '@note', { remark: '已电话联系' })).toEqual({
      kind: 'version',
      actual: 2,
    })
  })

  it('is done once under one key, and answered alike', async () => {
    house.at('2026-03-02T09:30')
    const request = application({ key: 'a-key' })
    const first = done(await house.room.open(citizen, request))
    const again = done(await house.room.open(citizen, request))
    expect([first.repeated, again.repeated]).toEqual([false, true])
    expect(again.loaded.row.case).toBe(first.loaded.row.case)
    expect(again.receiptCode).toBe(first.receiptCode)
    const other = done(
      await house.room.open(citizen, application({ key: 'a-key', facts: { ...request.facts, wanted: '其他信息' } })),
    )
    expect(other.loaded.row.case).not.toBe(first.loaded.row.case)
    const note = { act: '@note', by: 'office', facts: { remark: '备注' }, version: 1, key: 'b-key' }
    const noted = done(await house.room.act(office, first.loaded.row.case, note))
    const twice = done(await house.room.act(office, first.loaded.row.case, note))
    expect([noted.loaded.row.version, twice.loaded.row.version, twice.repeated]).toEqual([2, 2, true])
  })
})

describe('personal data', () => {
  it('cannot be read in the tables, and is open to the room', async () => {
    const applicant = { kind: 'person', name: '演示隐名', phone: '13911112222', address: '清源区演示路1号' }
    const filed = await file('2026-03-02T09:30', { facts: { ...application().facts, applicant } })
    const draft = { act: 'consult', facts: { thirdParty: { kind: 'organisation', name: '演示密名公司' } } }
    done(await next(filed, '2026-03-03T09:30', office, '@propose', draft))
    const admin = new Client({ connectionString: house.adminUrl })
    await admin.connect()
    const raw: string[] = []
    for (const table of ['act', 'case_file', 'search', 'tally', 'clock', 'disclosure', 'link'])
      raw.push(JSON.stringify((await admin.query(`select * from ${table}`)).rows))
    await admin.end()
    for (const secret of ['演示隐名', '13911112222', '演示路1号', '演示密名公司'])
      expect(raw.join('')).not.toContain(secret)
    const read = await house.room.load({ region: house.region, organs: '*' }, filed.loaded.row.case)
    expect(read?.file.facts['applicant']).toEqual(applicant)
    expect(read?.file.proposals[0]?.facts).toEqual(draft.facts)
  })
})

describe('a decision served by announcement', () => {
  const clerk = officerAt('office', 'office')
  const organ = officerAt('office', 'organ')
  const counter = { by: 'respondent' }

  it('takes effect by the law itself when the announcement has run', async () => {
    house.at('2026-03-02T09:30')
    const respondent = { kind: 'organisation', name: '演示市场监督管理局' }
    let review = done(
      await house.room.open(citizen, {
        procedure: 'reconsideration',
        act: 'apply',
        by: 'applicant',
        organ: 'office',
        facts: {
          applicant: { kind: 'person', name: '演示戊', phone: '13800000005' },
          respondent,
          matter: 'penalty',
          conduct: '罚款决定',
          learnedOn: '2026-02-10',
          claim: '撤销',
          reasons: '事实不清',
        },
      }),
    )
    const go = async (
      ...[moment, who, act, facts, more]: [string, Who, string, Record<string, unknown>?, { by: string }?]
    ) => {
      review = done(await next(review, moment, who, act, facts ?? {}, more))
    }
    const serve = (document: string, recipient: string, method: string, on: string) => ({
      document,
      recipient,
      method,
      on,
    })
    await go('2026-03-04T09:00', organ, 'accept')
    await go('2026-03-05T09:00', clerk, 'sendCopy')
    await go('2026-03-05T10:00', clerk, '@serve', serve('answerNotice', 'respondent', 'direct', '2026-03-05'))
    await go('2026-03-12T09:00', clerk, 'answer', { defence: '事实清楚', evidenceList: '笔录' }, counter)
    await go('2026-03-20T09:00', clerk, 'hear', { views: '已听取' })
    await go('2026-04-07T09:00', clerk, 'submitOpinion', { opinion: '拟维持' })
    await go('2026-04-08T09:00', organ, 'decide', { outcome: 'upheld', findings: '事实清楚', approval: 'signed' })
    await go('2026-04-08T10:00', clerk, '@serve', serve('decision', 'respondent', 'direct', '2026-04-08'))
    await go('2026-04-09T09:00', clerk, '@serve', serve('decision', 'applicant', 'announcement', '2026-04-09'))
    expect(review.loaded.row.state).toBe('serving')
    const everything = { region: house.region, organs: '*' as const }
    const effective = review.loaded.file.services.at(-1)?.effective ?? ''
    expect(effective > '2026-05-08').toBe(true)
    house.at(`${effective}T00:05`)
    await house.room.lapse(house.region)
    const after = await house.room.load(everything, review.loaded.row.case)
    expect(after?.row.state).toBe('decided')
    expect(after?.stored.at(-1)).toMatchObject({ act: 'takeEffect', by: 'law' })
  })
})

describe('a number', () => {
  it('becomes void with the act that gave it out, and is not given out again', async () => {
    const filed = await file('2026-06-01T09:30')
    const notice = { defects: '请写明年度', correctBy: '2026-06-12' }
    const asked = done(await next(filed, '2026-06-02T09:00', office, 'askToCorrect', notice))
    const [given] = asked.acts[0]?.numbers ?? []
    const undone = done(
      await next(asked, '2026-06-02T10:00', office, '@rectify', { seq: 2, reason: '误操作', void: true }),
    )
    expect(undone.loaded.file.state).toBe('handling')
    const again = done(await next(undone, '2026-06-02T11:00', office, 'askToCorrect', notice))
    expect(again.acts[0]?.numbers[0]?.n).toBe((given?.n ?? 0) + 1)
    const register = await house.numbers({ region: house.region, organs: '*' }, { series: '清政办依补', year: 2026 })
    expect(register.find(({ n }) => n === given?.n)?.voidedBy).toBe(undone.acts[0]?.seq)
  })
})

describe('refusals', () => {
  it('name what is missing', async () => {
    const filed = await file('2026-03-02T09:30')
    const everything = { region: house.region, organs: '*' as const }
    expect(await house.room.open(citizen, application({ procedure: 'nothing' }))).toEqual({
      kind: 'missing',
      what: 'procedure',
    })
    expect(await house.room.open(citizen, application({ organ: 'nowhere' }))).toEqual({
      kind: 'missing',
      what: 'organ',
    })
    const links = [{ kind: 'any', case: filed.loaded.row.case }]
    expect(await house.room.open(citizen, application({ links }))).toEqual({ kind: 'missing', what: 'linked case' })
    const unknown = { act: '@note', by: 'office', facts: { remark: '备注' }, version: 1 }
    const id = '019588a0-0000-7000-8000-000000000000'
    expect(await house.room.act(office, id, unknown)).toEqual({ kind: 'missing', what: 'case' })
    const stranger = { ...office, scope: { region: house.region, organs: ['bureau'] } }
    expect(await house.room.act(stranger, filed.loaded.row.case, unknown)).toEqual({ kind: 'missing', what: 'case' })
    expect(await house.room.load(everything, id)).toBeUndefined()
    const elsewhere = await next(filed, '2026-03-02T10:00', office, '@transfer', {
      organ: 'nowhere',
      reason: '无管辖权',
    })
    expect(reasonOf(elsewhere)).toBe('facts')
  })

  it('come with a preview too, which enters nothing', async () => {
    const filed = await file('2026-03-02T09:30')
    const id = filed.loaded.row.case
    const reply = { act: 'reply', by: 'office', facts: { outcome: 'denied.third_party', grounds: '保护第三方' } }
    expect(reasonOf(await house.room.preview(office, id, reply))).toBe('unlawful')
    const seen = await house.room.preview(office, id, {
      ...reply,
      facts: { outcome: 'open', grounds: '予以公开', way: '电子邮件' },
    })
    expect(seen.kind === 'preview' && seen.file.state).toBe('answered')
    expect((await house.room.load({ region: house.region, organs: '*' }, id))?.row.version).toBe(1)
  })
})

describe('a hotline order', () => {
  const centre = officerAt('centre', 'centre')
  const lead = officerAt('centre', 'head')
  const unit = (organ: string) => officerAt(organ, 'unit')
  const call: OpenRequest = {
    procedure: 'hotline',
    act: 'call',
    by: 'caller',
    organ: 'centre',
    facts: { caller: { kind: 'person', name: '演示丁' }, channel: 'phone', class: 'help', matter: '路灯不亮' },
  }

  it('is dispatched, returned twice, lifted and handled by the unit designated', async () => {
    house.at('2026-03-02T09:30')
    let order = done(await house.room.open(centre, call))
    for (const [day, organ] of [
      ['02', 'street'],
      ['03', 'bureau'],
    ] as const) {
      order = done(await next(order, `2026-03-${day}T10:00`, centre, 'dispatch', { unit: organ }))
      expect([order.loaded.row.organ, order.loaded.seatOf('unit'), order.loaded.seatOf('centre')]).toEqual([
        organ,
        organ,
        'centre',
      ])
      order = done(
        await next(order, `2026-03-${day}T11:00`, unit(organ), 'requestReturn', { returnReason: '非本单位职责' }),
      )
      expect(order.loaded.row.organ).toBe('centre')
      order = done(await next(order, `2026-03-${day}T12:00`, centre, 'grantReturn', { reviewRemark: '同意' }))
    }
    expect(reasonOf(await next(order, '2026-03-04T09:00', centre, 'dispatch', { unit: 'street' }))).toBe('unlawful')
    order = done(
      await next(order, '2026-03-04T09:00', lead, 'designate', { unit: 'bureau', order: '由城管局牵头办理' }),
    )
    order = done(await next(order, '2026-03-04T10:00', unit('bureau'), 'sign'))
    const id = order.loaded.row.case
    const sees = async (organ: string) =>
      (await house.room.load({ region: house.region, organs: [organ] }, id)) !== undefined
    expect([await sees('centre'), await sees('street'), await sees('bureau'), await sees('office')]).toEqual([
      true,
      true,
      true,
      false,
    ])
    const lost = await next(order, '2026-03-04T11:00', unit('bureau'), '@transfer', {
      organ: 'street',
      reason: '权属移交',
    })
    expect(done(lost).loaded).toMatchObject({ home: 'centre', unit: 'street', row: { organ: 'street' } })
    expect(reasonOf(await next(done(lost), '2026-03-04T12:00', centre, 'addAssistant', { coUnit: 'nowhere' }))).toBe(
      'facts',
    )
  })
})

const lists = {
  candidates: [
    { key: 'A', title: '甲店', group: 'a' },
    { key: 'B', title: '乙' },
  ],
  passed: [],
}

/** Every procedure of the statute book lives a whole case in the room: opened, carried on, ended, and every paper printed. */
describe('the statute book', () => {
  // A bundle ends with the cases it began; its whole life is told in bundle.test.ts.
  it.each(procedureKeys.filter((key) => key !== 'oneThing'))(
    '%s runs from filing to an end, and every paper it issued can be printed',
    async (key) => {
      house.at('2026-07-06T09:30')
      const pool = async (_region: string, { register, day }: { register: string; day: string }) => ({
        register,
        on: day,
        ...lists,
      })
      const lived = { ...house, room: caseRoom({ ...house.deps, pool }) }
      let ended: Loaded | undefined
      for (let seed = 1; ended === undefined && seed <= 12; seed += 1) ended = await wholeLife(lived, key, seed)
      expect(ended && hasEnded(ended.file)).toBe(true)
      if (!ended) return
      const read = await house.room.load({ region: house.region, organs: '*' }, ended.row.case)
      expect([read?.row.state, read?.row.endedOn]).toEqual([ended.file.state, ended.row.endedOn])
      expect(read?.row.endedOn).toBeDefined()
      const names = {
        organ: (id: string) => id,
        officer: (id: string) => id,
        entry: (_: string, entry: string) => entry,
      }
      const outlook = {
        ...house.deps.setting,
        now: house.deps.clockwork.now(),
        warning: { workingDays: 3, hours: 4 },
        names,
      }
      for (const { document, act } of issues(ended)) {
        const model = documentModel(ended, act.seq, document, undefined, outlook, true)
        expect(model?.title, document).toBeTruthy()
        if (model) expect((await officialDocument(model)).length, document).toBeGreaterThan(1000)
      }
    },
  )
})
