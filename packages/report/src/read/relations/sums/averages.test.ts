import { expect, test } from 'vitest'
import { expressionsIn } from '../fixtures/reading-of-sentence.ts'

test('an average is set against its total and what it is spread over, also where a bracket names a second kind', () => {
  expect(expressionsIn('全区16个镇（街道）均设立审核员，配备法制审核人员48名，平均每个镇（街道）3名。')).toContain(
    '48/16=3',
  )
  expect(expressionsIn('抽查18家单位的处罚案卷共90卷，平均每家5卷。')).toContain('90/18=5')
})

test('what an average is spread over may have been counted at the beginning of the report', () => {
  const opening = '全镇辖11个行政村、2个社区，常住人口3.1万人。\n一、主要工作\n'
  expect(expressionsIn(`${opening}培养学法用法示范户91户，平均每个村（社区）7户。`)).toContain('91/(11+2)=7')
  expect(expressionsIn(`${opening}培养学法用法示范户91户，平均每个村（社区）6户。`)).toEqual([])
})
