import { published } from '@yifa/calendar'
import { expect, test } from 'vitest'
import { replay } from './case-file.ts'
import { articlePlace, citation } from './citation.ts'
import { clocks } from './clocks.ts'
import { date } from './facts.ts'
import { flaws } from './flaws.ts'
import type { Limit } from './limit.ts'
import { procedure } from './procedure.ts'

const source = { law: '监督条例', edition: '2025', inForce: '2026-02-01' }
const inTime: Limit = {
  ...source,
  art: '27',
  title: '报送纠正情况',
  trigger: '收到督办函',
  obligor: '机关',
  direction: 'after',
  roll: 'next',
}

const letter = procedure({
  title: '督办',
  source,
  otherLaws: { 条例: '实施条例', 通知: '国办发〔2016〕61号' },
  series: '督',
  parties: {},
  posts: { office: '机构' },
  states: { sent: '待反馈' },
  endings: { done: '办结' },
  facts: { by: date('报送期限') },
  acts: {
    send: { title: '督办', art: ['27', '通知'], by: 'office', opens: 'sent', takes: ['by'] },
    report: { title: '反馈', art: ['27', '条例 3.2'], by: 'office', from: 'sent', to: 'done' },
  },
  documents: {},
  clocks: { reporting: { title: '报送', limit: inTime, due: 'by', since: 'send', until: 'report' } },
  indicators: {},
})

test('articles are cited with their law, a text without articles by its name', () => {
  expect(citation(letter, letter.acts.send.art)).toBe('监督条例第27条、国办发〔2016〕61号')
  expect(citation(letter, letter.acts.report.art)).toBe('监督条例第27条、实施条例第3条第2款')
  expect(articlePlace('条例 29.1')).toBe('条例第29条第1款')
})

test('a sentence that leaves its day to the paper runs until the day the paper names', () => {
  const setting = { calendar: published, methods: {} }
  const file = replay(
    letter,
    [{ act: 'send', by: 'office', at: '2026-03-02T09:00', facts: { by: '2026-03-20' } }],
    setting,
  )
  expect(flaws(letter)).toEqual([])
  expect(clocks(file, '2026-03-21T09:00', setting)).toMatchObject([
    { due: '2026-03-20', limit: inTime, status: 'overdue' },
  ])
})
