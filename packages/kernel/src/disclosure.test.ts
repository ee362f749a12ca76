import { published } from '@yifa/calendar'
import { expect, test } from 'vitest'
import { replay } from './case-file.ts'
import { publication } from './disclosure.ts'
import { text } from './facts.ts'
import { procedure } from './procedure.ts'

const rules = procedure({
  title: '试行文件',
  source: { law: '试行文件办法', edition: '2024', inForce: '2024-01-01' },
  series: '试',
  parties: {},
  posts: { office: '起草机构' },
  states: { drafted: '起草', valid: '有效' },
  endings: { repealed: '废止', archived: '归档' },
  facts: { name: text('名称') },
  acts: {
    draft: { title: '起草', art: '1', by: 'office', opens: 'drafted', takes: ['name'] },
    publish: { title: '公布', art: '2', by: 'office', from: 'drafted', to: 'valid' },
    repeal: { title: '废止', art: '3', by: 'office', from: 'valid', to: 'repealed' },
    archive: { title: '归档', art: '4', by: 'office', from: 'valid', to: 'archived' },
  },
  documents: {},
  clocks: {},
  disclosure: { facts: ['name'], on: 'publish', void: 'repealed' },
  indicators: {},
})
const setting = { calendar: published, methods: {} }
const after = (...acts: readonly (readonly [act: string, on: string])[]) => {
  const events = acts.map(([act, on]) => ({ act, by: 'office', at: `${on}T09:00`, facts: { name: '试行规定' } }))
  return publication(replay(rules, events, setting), setting)
}
const publishing = [
  ['draft', '2026-03-02'],
  ['publish', '2026-03-03'],
] as const

test('what was published stays so, and says since when it holds no longer', () => {
  expect(after(...publishing)).toEqual({ from: '2026-03-03', facts: { name: '试行规定' } })
  expect(after(...publishing, ['repeal', '2026-05-06'])).toEqual({
    from: '2026-03-03',
    facts: { name: '试行规定' },
    void: { title: '废止', on: '2026-05-06' },
  })
  expect(after(...publishing, ['archive', '2026-05-06'])).not.toHaveProperty('void')
})
