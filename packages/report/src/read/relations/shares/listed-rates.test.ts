import { describe, expect, test } from 'vitest'
import { expressionsIn } from '../fixtures/reading-of-sentence.ts'

const rates = (text: string) => expressionsIn(text, 'ratio')

describe('a rate behind a list that comes to its whole is that of the part it is named after', () => {
  const reviewed = (rate: string) => `抽取案卷126本，评出优秀案卷38本、合格案卷79本、较差案卷9本，优秀率${rate}%。`
  const settled = (rate: string) => `审结争议案件829件，其中调解结案517件、裁决结案312件，调解率为${rate}%。`

  test('and holds or is asked about as one', () => {
    expect(rates(reviewed('30.16'))).toEqual(['38/126=30.16%'])
    expect(rates(reviewed('31.46'))).toEqual(['? 38/126=31.46%'])
    expect(rates(settled('63.7'))).toEqual(['? 517/829=63.7%'])
  })
})

describe('a rate in the second half of a sentence', () => {
  const text = (rate: string) =>
    `受理矛盾纠纷2318件，调解成功2291件，调解成功率98.84%；行业性调解组织受理642件，调解成功627件，调解成功率${rate}%。`

  test('is of the counts told there, though it repeats the first', () => {
    expect(rates(text('97.66'))).toContain('627/642=97.66%')
    expect(rates(text('98.84'))).toContain('! 627/642=98.84%')
  })
})

test('a rate told in one breath with two amounts that miss it by a point is a question', () => {
  expect(rates('应征水费862.4万元，实际入库790.1万元，征收率达到92.6%。')).toEqual(['? 7901000/8624000=92.6%'])
  expect(rates('应征水费862.4万元，实际入库790.1万元，征收率达到91.6%。')).toEqual(['7901000/8624000=91.6%'])
})

test('a share that comes out with neither is of the count of this year, not of what that is compared with', () => {
  const text = '共办理处罚案件6352件，较2021年的5418件增加934件，其中乡镇办理1204件，占比20.25%。'
  expect(rates(text)).toEqual(['! 1204/6352=20.25%'])
})

test('counts the sentence calls the cases of which it goes on to tell', () => {
  expect(rates('新收案件148件。审结的135件案件中，以调解方式结案52件，占39.8%。')).toEqual(['? 52/135=39.8%'])
})
