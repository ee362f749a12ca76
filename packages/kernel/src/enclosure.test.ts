import { expect, test } from 'vitest'
import { enclosingFacts, masked } from './disclosure.ts'
import { enclosureBounds, enclosures, enclosuresIn } from './enclosure.ts'
import { meta, text } from './facts.ts'
import { procedure } from './procedure.ts'

const file = { file: 'a'.repeat(64), name: '张三身份证.jpg', mediaType: 'image/jpeg', size: 2048 } as const
const asking = procedure({
  title: '申请',
  source: { law: '演示法', edition: '2026', inForce: '2026-01-01' },
  parties: {},
  posts: {},
  states: {},
  endings: {},
  facts: { identity: enclosures('身份证明').optional(), matter: text('事项') },
  acts: {},
  documents: {},
  clocks: {},
  indicators: {},
  series: '申',
})

test('a fact of files takes at least one, of a known kind and no larger than allowed', () => {
  const fact = enclosures('身份证明')
  expect(fact.safeParse([file]).success).toBe(true)
  for (const wrong of [
    [],
    [{ ...file, mediaType: 'text/html' }],
    [{ ...file, size: enclosureBounds.bytes + 1 }],
    [{ ...file, file: '../x' }],
  ])
    expect(fact.safeParse(wrong).success).toBe(false)
  expect(fact.safeParse(Array.from({ length: enclosureBounds.files + 1 }, () => file)).success).toBe(false)
})

test('names of files are masked, what the files are is not', () => {
  expect(enclosingFacts(asking)).toEqual(['identity'])
  const [shown] = enclosuresIn(masked(asking, { identity: [file], matter: '预算' })['identity'])
  expect(shown).toEqual({ ...file, name: '附件1.jpg' })
  expect(meta(asking.facts.identity).title).toBe('身份证明')
})
