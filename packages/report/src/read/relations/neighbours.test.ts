import { expect, test } from 'vitest'
import { figuresIn } from '../figures.ts'
import { mentionsOf } from '../mentions.ts'
import { before, from, WINDOW } from './neighbours.ts'

test('a sentence of any length costs each of its figures a fixed number of looks', () => {
  const text = '其中办理案件3件、'.repeat(2000)
  const mentions = mentionsOf(figuresIn(text), { text, years: [], year: 2022, plans: text.length })
  let looks = 0
  const look = () => {
    looks += 1
    return true
  }
  for (const { index } of mentions) {
    before(mentions, index, look)
    from(mentions, index, look)
  }
  expect(mentions).toHaveLength(2000)
  expect(looks).toBeLessThanOrEqual(2 * WINDOW * mentions.length)
})
