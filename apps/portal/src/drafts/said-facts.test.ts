import { amount, choice, organ, party, text } from '@yifa/kernel'
import { expect, test } from 'vitest'
import { saidFacts } from './said-facts.ts'

const schemas = {
  unit: organ('承办单位'),
  caller: party('诉求人'),
  class: choice('诉求类别', { help: '求助', report: '举报' }),
  sum: amount('金额', '元'),
  place: text('事发地点').optional().meta({ title: '事发地点' }),
}

test('reads a draft back in words: titles of choices, names of organs, units, yes and no', () => {
  const draft = {
    unit: 'o1',
    caller: { kind: 'person', name: ' 张三 ', electronic: true },
    class: 'help',
    sum: '300',
    place: '',
  }
  expect(saidFacts(schemas, draft, new Map([['o1', '区司法局']]))).toEqual([
    { title: '承办单位', text: '区司法局' },
    { title: '诉求人 · 身份', text: '公民' },
    { title: '诉求人 · 姓名或者名称', text: '张三' },
    { title: '诉求人 · 同意电子送达', text: '是' },
    { title: '诉求类别', text: '求助' },
    { title: '金额', text: '300元' },
  ])
})
