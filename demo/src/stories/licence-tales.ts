import type { Tale } from '../play/tale.ts'

const ordinary = { handling: 'ordinary', promise: 'no', safety: 'no' } as const
const at = { procedure: 'licence', organ: 'market', online: true } as const

/** Licences: granted, refused, on promise, after a hearing, renewed, revoked, and under way. */
export const licenceTales: readonly Tale[] = [
  {
    ...at,
    ago: 205,
    facts: ordinary,
    lines: [
      ['accept', 2],
      ['verify', 4],
      ['grant', 6],
      ['deliver', 3, { validFrom: '+0', validUntil: '+150' }],
      ['publish', 2],
      ['renew', 110],
      ['grantRenewal', 9, { validUntil: '+240' }],
    ],
  },
  {
    ...at,
    ago: 180,
    facts: ordinary,
    lines: [
      ['accept', 2],
      ['tellStakeholder', 3, { stakeholder: 'person' }],
      ['offerHearing', 0],
      ['demandHearing', 2, {}, { by: 'stakeholder' }],
      ['notifyHearing', 2, { hearingOn: '+9' }],
      ['holdHearing', 9],
      ['grant', 6],
      ['deliver', 2, { validFrom: '+0' }],
      ['publish', 3],
    ],
  },
  { ...at, ago: 160, facts: ordinary, lines: [['decline', 2, { reason: '该事项依法不需要取得许可（演示）。' }]] },
  {
    ...at,
    ago: 150,
    facts: { ...ordinary, promise: 'yes' },
    lines: [
      ['accept', 1],
      ['grantOnPromise', 0, { checkBy: '+60' }],
      ['deliver', 1, { validFrom: '+0' }],
      ['publish', 2],
      ['checkPromise', 34, { promiseKept: 'broken', findings: '实地核查，与承诺的条件不符（演示）。' }],
      ['revoke', 6, { revokeGround: 'promiseBroken', grounds: '承诺内容与实际不符，限期整改后仍不符合（演示）。' }],
      ['deregister', 3],
    ],
  },
  {
    ...at,
    organ: 'housing',
    ago: 130,
    facts: ordinary,
    lines: [
      ['askToCorrect', 2],
      ['correct', 5],
      ['verify', 4],
      ['refuse', 7, { refusalGround: 'unmet', grounds: '现场条件不符合规定（演示）。' }],
      ['publish', 4],
    ],
  },
  {
    ...at,
    organ: 'housing',
    ago: 90,
    facts: { ...ordinary, handling: 'joint' },
    lines: [
      ['accept', 2],
      ['verify', 5],
      ['extendJointly', 20, { extraDays: 10, reason: '涉及三个部门联合验收（演示）。' }],
      ['grant', 12],
      ['deliver', 3, { validFrom: '+0' }],
    ],
  },
  {
    ...at,
    ago: 60,
    facts: ordinary,
    lines: [
      ['accept', 1],
      ['withdraw', 5],
    ],
  },
  {
    ...at,
    ago: 21,
    facts: ordinary,
    lines: [
      ['accept', 3],
      ['verify', 5],
    ],
  },
  { ...at, organ: 'housing', ago: 27, facts: ordinary, lines: [['accept', 3]] },
  { ...at, ago: 2, facts: ordinary },
]
