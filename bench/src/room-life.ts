import { published } from '@yifa/calendar'
import { methods } from '@yifa/law'
import type { Attachments, CaseRecord, DataKeys } from '@yifa/record'
import { caseRoom } from '@yifa/server/cases'
import { region } from './record-life.ts'

type Room = ReturnType<typeof caseRoom>
type Who = Parameters<Room['open']>[0]

const citizen: Who = { region, channel: 'portal' }
const office: Who = { region, channel: 'workbench', officer: 'officer-1', post: 'office', organ: 'office' }
const head: Who = { ...office, officer: 'officer-2', post: 'head' }

interface Step {
  readonly at: string
  readonly who: Who
  readonly act: string
  readonly by: string
  readonly as?: string
  readonly facts: Readonly<Record<string, unknown>>
}

const filed: Step = {
  at: '2026-03-02T09:30',
  who: citizen,
  act: 'apply',
  by: 'applicant',
  facts: {
    applicant: { kind: 'person', name: '演示甲', phone: '13800000001', electronic: false },
    applicantKind: 'person',
    wanted: '清源大道维修资金使用情况',
    form: 'electronic',
    channel: 'online',
  },
}

const thirdParty = { kind: 'organisation', name: '演示路桥有限公司' }
const service = { document: 'consultation', recipient: 'thirdParty.1', method: 'direct', on: '2026-03-10' }

const steps: readonly Step[] = [
  {
    at: '2026-03-04T10:00',
    who: office,
    act: 'askToCorrect',
    by: 'office',
    facts: { defects: '请写明年度', correctBy: '2026-03-13' },
  },
  { at: '2026-03-09T15:00', who: citizen, act: 'correct', by: 'applicant', facts: { supplement: '2025年度' } },
  { at: '2026-03-10T09:00', who: office, act: 'consult', by: 'office', facts: { thirdParty } },
  { at: '2026-03-10T16:00', who: office, act: '@serve', by: 'office', facts: service },
  {
    at: '2026-03-17T11:00',
    who: office,
    act: 'respond',
    by: 'thirdParty',
    as: 'thirdParty.1',
    facts: { view: 'agrees' },
  },
  {
    at: '2026-03-20T09:00',
    who: head,
    act: 'extend',
    by: 'head',
    facts: { extraDays: 10, extensionReason: '需要汇总多个年度的资料' },
  },
  {
    at: '2026-04-20T09:00',
    who: office,
    act: 'reply',
    by: 'office',
    facts: { outcome: 'open', grounds: '经检索，该信息予以公开。', way: '以电子邮件提供' },
  },
]

export const actsInRoomLife = steps.length + 1

function doneBy(answer: Awaited<ReturnType<Room['open']>>): { readonly case: string; readonly version: number } {
  if (answer.kind === 'done') return answer.loaded.row
  throw new Error(answer.kind === 'refusal' ? answer.refusal.reason : answer.kind)
}

/** Somebody who lives one request for information after the other through the cases room, on a clock of their own. */
export function roomLiver(record: CaseRecord, keys: DataKeys, attachments: Attachments): () => Promise<void> {
  let now = filed.at
  const room = caseRoom({
    record,
    keys,
    attachments,
    setting: { calendar: published, methods },
    clockwork: { now: () => now },
    organ: async (_region, id) => ({ name: id, mark: '清政办' }),
    officers: async (_region, ids) => ids.map((id) => ({ id, certified: true })),
    entries: async () => [],
    pool: async (_region, { register, day }) => ({ register, on: day, candidates: [], passed: [] }),
    entering: async () => ({ ok: true, appends: [] }),
    entered: () => undefined,
    tree: async () => [],
  })
  const taken = room.takeIn({ name: '身份证.png', mediaType: 'image/png', bytes: Buffer.from('身份证') })
  return async () => {
    now = filed.at
    const facts = { ...filed.facts, identity: [await taken] }
    let row = doneBy(await room.open(filed.who, { ...filed, facts, procedure: 'openInformation', organ: 'office' }))
    for (const step of steps) {
      now = step.at
      row = doneBy(await room.act(step.who, row.case, { ...step, version: row.version }))
    }
  }
}
