import { type Append, type CaseRecord, newCaseId } from '@yifa/record'

export const region = '990101'

const acts = ['apply', 'accept', 'inform', 'reply', 'hear', 'suspend', 'resume', 'decide'] as const
export const actsInRecordLife = acts.length

const reasons =
  '申请人称其于三月二日收到处罚决定书，认为认定事实不清、适用依据错误、程序违法，请求撤销该决定并责令重新作出。'

function asked(id: string, seq: number, act: string, head: string | undefined): Append {
  return {
    region,
    case: id,
    expected: seq - 1,
    ...(head === undefined ? { opening: { procedure: 'reconsideration', edition: '2023' } } : { head }),
    acts: [
      {
        act,
        by: 'office',
        at: '2026-03-02T09:30',
        facts: { reasons, amount: 1250.5, kind: 'penalty', parties: [{ name: '演示甲', role: 'applicant' }] },
        actor: { channel: 'workbench', officer: 'officer-1', post: 'office', organ: 'justice' },
      },
    ],
    view: {
      organ: 'justice',
      title: '演某某：不服演示县公安局行政处罚决定',
      state: act,
      stateTitle: '办理',
      openedOn: '2026-03-02',
      nextDue: '2026-05-01',
      search: reasons,
    },
    clocks: [
      {
        clock: 'deciding',
        title: '复议期限',
        due: '2026-05-01',
        provisional: false,
        status: 'running',
        duty: 'office',
      },
    ],
    tallies: [
      { seq: 1, act: 'apply', on: '2026-03-02', choices: { kind: 'penalty' }, amounts: {}, within: {}, days: {} },
    ],
    disclosures: [],
    links: [],
  }
}

/** A case from its opening on, one append for each act. */
export async function liveInRecord(record: Pick<CaseRecord, 'append'>): Promise<void> {
  const id = newCaseId()
  let head: string | undefined
  for (const [index, act] of acts.entries()) {
    const appended = await record.append(asked(id, index + 1, act, head))
    if (!appended.ok) throw new Error(`the case stands at ${appended.actual}`)
    head = appended.acts.at(-1)?.hash
  }
}
