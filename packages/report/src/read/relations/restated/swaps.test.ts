import { expect, test } from 'vitest'
import { expressionsIn } from '../fixtures/reading-of-sentence.ts'

const sames = (text: string) => expressionsIn(text, 'same')

test('a large count told again under a shorter name with two digits changed about is a question', () => {
  const middle = '完善联动机制，把力量嵌入网格。'.repeat(30)
  expect(sames(`调委会调解矛盾纠纷8274件，成功率98%。${middle}调解纠纷8247件，社会和谐稳定。`)).toEqual(['? 8274=8247'])
})

test('so is an amount of money', () => {
  expect(sames('为群众追赃挽损3416万元。\n全年追赃挽损3461万元，成效较好。')).toEqual(['? 34160000=34610000'])
})

test('and a small count that a summary tells again', () => {
  const body = '全年精简行政审批事项64项，保留的事项全部编制指南。'
  expect(sames(`${body}\n一年来，改革力度较大，全年精简审批事项46项。`)).toEqual(['? 64=46'])
  expect(sames(`${body}\n全年精简审批环节46个。`)).toEqual([])
})

test('what looks back on the year among the plans belongs to the year', () => {
  const plans = '三、存在问题和2023年工作打算\n一年来，全县上下努力，调解矛盾纠纷8247件。'
  expect(sames(`一、主要做法\n${'推进依法行政。'.repeat(20)}\n调解矛盾纠纷8274件。\n${plans}`)).toEqual(['? 8274=8247'])
})

test.each([
  ['of other things', '调解矛盾纠纷8274件。发放宣传资料8247件。'],
  ['of two years', '调解矛盾纠纷8274件。\n2021年调解矛盾纠纷8247件。'],
  ['in other units', '调解矛盾纠纷8274件。\n涉及矛盾纠纷8247人。'],
])('counts %s say nothing', (_, text) => {
  expect(sames(text)).toEqual([])
})
