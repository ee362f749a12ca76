import { expect, test } from 'vitest'
import { figuresIn } from '../../figures.ts'
import { mentionsOf } from '../../mentions.ts'
import { relationsOf } from '../relations.ts'
import { MOST_IN_SENTENCE } from './endless-sentence.ts'
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

test('however many figures one sentence holds, its relations are bounded', () => {
  const text = '其中办理案件3件，占案件总数的5.5%、'.repeat(4000)
  const mentions = mentionsOf(figuresIn(text), { text, years: [], year: 2022, plans: text.length })
  expect(mentions).toHaveLength(8000)
  expect(relationsOf(text, mentions).length).toBeLessThanOrEqual(4 * MOST_IN_SENTENCE)
})

test('the looks a rule takes at its neighbours grow with the text and no faster', () => {
  const looksAt = (times: number) => {
    const text = '受理案件300件，办结290件，办结率96.7%，其中调解20件、和解30件，同比增长5.5%。'.repeat(times)
    const mentions = mentionsOf(figuresIn(text), { text, years: [], year: 2022, plans: text.length })
    let looks = 0
    const counting = new Proxy(mentions, {
      get: (target, key, receiver) => {
        if (typeof key === 'string' && /^\d+$/.test(key)) looks += 1
        return Reflect.get(target, key, receiver) as unknown
      },
    })
    relationsOf(text, counting)
    return looks
  }
  const [small, large] = [looksAt(50), looksAt(200)]
  expect(large).toBeLessThanOrEqual(4.4 * small)
})
