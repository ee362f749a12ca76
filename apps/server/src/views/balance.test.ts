import { figures, type Tally } from '@yifa/kernel'
import { procedures } from '@yifa/law'
import { describe, expect, it } from 'vitest'
import { imbalance } from './balance.ts'

const procedure = procedures.openInformation[0]
const tally = (id: string, act: string): Tally => ({
  case: id,
  act,
  on: '2026-03-02',
  choices: {},
  amounts: {},
  within: {},
  days: {},
})
const standing = (id: string) => ({ case: id, choices: {} })

describe('the balance of a year', () => {
  const happened = {
    from: '2026-01-01',
    to: '2026-12-31',
    atStart: [standing('a')],
    tallies: [
      tally('b', 'apply'),
      tally('c', 'apply'),
      tally('b', 'askToCorrect'),
      tally('a', 'reply'),
      tally('b', 'abandon'),
    ],
    atEnd: [standing('c')],
  }
  const counted = { key: 'openInformation', procedure, happened, figures: figures(procedure, happened) }

  it('holds when what was pending and came in was finished or is pending still', () => {
    expect(imbalance(counted)).toEqual([])
  })
  it('is said in numbers where it does not hold', () => {
    expect(imbalance({ ...counted, happened: { ...happened, atEnd: [] } })).toEqual([
      '政府信息公开申请：上年结转1件＋新收2件≠办结2件＋结转下年0件',
    ])
  })
})
