import { published } from '@yifa/calendar'
import { type Event, replay } from '@yifa/kernel'
import { edition, methods } from '@yifa/law'
import { describe, expect, it } from 'vitest'
import { actOptions, barredActs } from './act-option.ts'
import type { Outlook } from './outlook.ts'

const outlook: Outlook = {
  now: '2026-03-05T10:00',
  calendar: published,
  methods,
  warning: { workingDays: 3, hours: 4 },
  names: { organ: (id) => id, officer: (id) => id, entry: (_, key) => key },
}
const declared = edition('penalty', '2021')
const events: readonly Event[] = [
  { act: 'recordClue', by: 'office', at: '2026-03-02T09:00', facts: { clue: '举报', regime: 'market' } },
  { act: 'fileCase', by: 'head', at: '2026-03-03T09:00', facts: { party: { kind: 'person', name: '演示甲' } } },
]
const file = () => {
  if (!declared) throw new Error('no such edition')
  return replay(declared, events, outlook)
}

describe('what an act of a penalty case would do', () => {
  it('names no period of another field than the one the case is known to belong to', () => {
    const options = actOptions(file(), ['office', 'head'], false, outlook)
    const told = options.flatMap(({ starts, ends, pauses }) => [...starts, ...ends, ...pauses])
    expect(options.length).toBeGreaterThan(0)
    expect(told).toContain('办案期限（市场监管）')
    expect(told.filter((title) => /治安/.test(title))).toEqual([])
  })
})

describe('what cannot be done now', () => {
  it('is told where it may be put right in this state, not where it never could come about', () => {
    const told = (state: string) =>
      barredActs({ ...file(), state }, ['office', 'head'], { id: 'somebody' }, outlook).map(({ why }) => why)
    expect(told('investigating')).toContain('应当全面、客观、公正地调查，收集有关证据')
    expect(told('investigating')).toContain('没有进行中的检测、检验、检疫、鉴定')
    expect(told('halted')).not.toContain('没有进行中的检测、检验、检疫、鉴定')
  })
})
