import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { published, reckon } from '@yifa/calendar'
import type { Limit } from '@yifa/kernel'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type LimitId, limits } from '../limits.ts'

const all = Object.entries(limits)

test('the table holds 330 limits', () => {
  expect(all).toHaveLength(330)
})

test('a misspelt id does not compile', () => {
  // @ts-expect-error: the id is info.reply
  expect(limits['info.replly']).toBeUndefined()
})

describe('every limit', () => {
  test.each(all)('%s says who must do what, from which event', (_id, limit) => {
    expect([limit.law, limit.title, limit.trigger, limit.obligor].every((text) => text.length > 0)).toBe(true)
  })

  test.each(all)('%s runs as its direction says', (_id, limit) => {
    if (limit.direction === 'calendar') expect([limit.roll, limit.within]).toEqual(['none', undefined])
    if (limit.direction === 'quota') expect(limit.quota?.number).toBeGreaterThan(0)
    if (limit.direction === 'before') expect(limit.within).toBeDefined()
    if (limit.floor) expect([limit.direction, limit.roll, limit.extension]).toEqual(['after', 'none', undefined])
    if (limit.within?.unit === 'hour') expect(limit.roll).toBe('none')
    if (limit.countsTrigger) expect(limit.direction).toBe('before')
  })

  test.each(all.filter(([, limit]) => limit.extension))('%s is extended by someone, beyond what it had', (_id, { within, extension }) => {
    expect(extension?.by).not.toBe('')
    expect(extension?.times).toBeGreaterThan(0)
    if (extension?.most === undefined) return
    expect(extension.most.unit).toBe(within?.unit)
    expect(extension.most.length).toBeGreaterThan(extension.basis === 'total' ? (within?.length ?? 0) : 0)
  })
})

const file = resolve(import.meta.dirname, '../../../../../shared/law/time-limits.json')

const rows = z.array(
  z.object({
    id: z.string(),
    count: z.number().nullable(),
    unit: z.string(),
    direction: z.string(),
    date: z.string().nullish(),
    article: z.string(),
    law: z.string(),
    edition: z.string().nullish(),
    in_force: z.string().nullish(),
    repealed_on: z.string().nullish(),
    extension: z.object({ count: z.number().nullable(), unit: z.string(), basis: z.string() }).nullable(),
    verified: z.boolean(),
  }),
)

const units: Record<string, string> = {
  workday: 'working day',
  item: '件',
  'times-per-year': '次',
  'credit-hour': '学时',
}
const bases: Record<string, string> = { additional: 'additional', 'total-from-trigger': 'total' }

const number = (count: number | null, unit: string) => (count === null ? undefined : { length: count, unit: units[unit] ?? unit })

const measure = ({ within, quota }: Limit) => (quota ? { length: quota.number, unit: quota.unit } : within)

/** 决策征求意见的三十日 is a floor that urgency may shorten; the row puts the shortening where extensions stand. */
const shortening = 'decision.consult'

describe.skipIf(!existsSync(file))('against the collected table', () => {
  const table = existsSync(file) ? rows.parse(JSON.parse(readFileSync(file, 'utf8'))) : []
  const known: Readonly<Record<string, Limit>> = limits

  test('both hold the same ids', () => {
    expect(Object.keys(limits).toSorted()).toEqual(table.map((row) => row.id).toSorted())
  })

  test.each(table.map((row) => [row.id, row] as const))('%s agrees', (id, row) => {
    const limit = known[id]!
    expect({
      measure: measure(limit),
      direction: limit.direction,
      yearly: limit.yearly ?? undefined,
      source: [limit.law, limit.edition, limit.art, limit.inForce, limit.until],
      unverified: limit.unverified ?? false,
    }).toEqual({
      measure: row.direction === 'calendar' ? undefined : number(row.count, row.unit),
      direction: row.direction,
      yearly: row.date ?? undefined,
      source: [row.law, row.edition ?? '', row.article, row.in_force ?? '', row.repealed_on ?? undefined],
      unverified: !row.verified,
    })
  })

  test.each(table.filter(({ id }) => id !== shortening).map((row) => [row.id, row] as const))(
    '%s is extended alike',
    (id, { extension }) => {
      const ours = known[id]!.extension
      expect(ours && { most: ours.most, basis: ours.basis }).toEqual(
        extension ? { most: number(extension.count, extension.unit), basis: bases[extension.basis] } : undefined,
      )
    },
  )
})

const due = (id: LimitId, on: string): string | undefined => {
  const { within, direction, roll, countsTrigger } = limits[id]
  if (within === undefined) throw new Error(`${id} has no number`)
  return reckon(published, {
    from: on,
    within,
    roll,
    direction: direction === 'before' ? 'before' : 'after',
    countsTrigger: countsTrigger ?? false,
  }).due
}

describe('worked', () => {
  test.each<[string, LimitId, string, string]>([
    ['许可法42、82 across 春节', 'licence.decide', '2024-02-05', '2024-03-08'],
    ['许可法32', 'licence.supplement-notice', '2025-09-29', '2025-10-13'],
    ['许可法42(2)', 'licence.decide.joint', '2024-04-01', '2024-06-05'],
    ['许可法44', 'licence.deliver', '2024-09-12', '2024-09-27'],
    ['许可法50(1) counts the last day of validity', 'licence.renew.apply', '2025-03-31', '2025-03-01'],
    ['许可法50(2)', 'licence.renew.decide', '2025-03-31', '2025-03-31'],
    ['处罚法56', 'penalty.register-preserve', '2023-01-18', '2023-02-01'],
    ['处罚法60 in natural days', 'penalty.decide', '2024-01-02', '2024-04-01'],
    ['处罚法60 rolls over 国庆', 'penalty.decide', '2024-07-05', '2024-10-08'],
    ['处罚法64(1)二, back from the hearing', 'penalty.hearing.notice', '2024-06-21', '2024-06-11'],
    ['处罚法67(3)', 'penalty.pay', '2025-01-17', '2025-02-05'],
    ['处罚法36', 'penalty.limitation.serious', '2020-02-29', '2025-02-28'],
    ['强制法25 does not roll', 'compulsion.seizure', '2024-09-05', '2024-10-05'],
    ['强制法31', 'compulsion.freeze.deliver', '2024-12-30', '2025-01-03'],
    ['强制法53', 'compulsion.court.apply', '2024-11-30', '2025-02-28'],
    ['复议法30', 'reconsideration.accept', '2024-02-06', '2024-02-19'],
    ['复议法48 in working days', 'reconsideration.reply', '2026-04-29', '2026-05-15'],
    ['复议法(2017)23 in natural days', 'reconsideration-pre2024.reply', '2023-09-25', '2023-10-07'],
    ['复议法51, back from the hearing', 'reconsideration.hearing.notice', '2025-10-15', '2025-09-30'],
    ['复议法62(1) lands on a make-up Sunday', 'reconsideration.decide', '2025-11-03', '2026-01-04'],
    ['复议法62(2)', 'reconsideration.decide.simple', '2025-09-05', '2025-10-09'],
    ['复议法20: a make-up Sunday does not roll', 'reconsideration.apply', '2024-07-31', '2024-09-29'],
    ['复议法实施条例38', 'reconsideration.self-correct', '2026-09-22', '2026-09-30'],
    ['行诉法46', 'litigation.sue', '2024-04-04', '2024-10-08'],
    ['行诉法67', 'litigation.answer', '2024-09-20', '2024-10-08'],
    ['赔偿法13', 'compensation.decide', '2024-12-31', '2025-02-28'],
    ['公开条例33', 'info.reply', '2024-09-20', '2024-10-23'],
    ['公开条例30', 'info.supplement.notice', '2026-02-11', '2026-02-27'],
    ['信访条例34', 'petition.handle', '2024-03-12', '2024-05-11'],
    ['信访条例23(3)', 'petition.referral.objection', '2026-09-30', '2026-10-13'],
    ['决策条例15, a floor', 'decision.consult', '2024-05-11', '2024-06-10'],
    ['决策条例16(3)', 'decision.hearing.materials', '2024-06-20', '2024-06-12'],
    ['决策条例26(2), a floor', 'decision.legal-review', '2025-04-28', '2025-05-12'],
    ['移送规定5', 'transfer.approve', '2024-05-14', '2024-05-17'],
    ['人民调解法33', 'mediation.confirm.apply', '2025-08-29', '2025-09-28'],
    ['法律援助法43', 'aid.review', '2025-05-26', '2025-06-03'],
    ['审计法42', 'audit.notice', '2024-10-10', '2024-09-29'],
    ['审计法44', 'audit.comment', '2023-12-20', '2024-01-04'],
    ['代表法51', 'proposal.reply', '2024-11-30', '2025-02-28'],
    ['代表法51, at most', 'proposal.reply.max', '2025-08-31', '2026-02-28'],
    ['监督法27 does not roll', 'audit.rectify.npc', '2024-09-30', '2025-03-30'],
  ])('%s', (_article, id, on, expected) => {
    expect(due(id, on)).toBe(expected)
  })
})
