import { expect, test } from 'vitest'
import { doubtsIn } from '../fixtures/reading-of-sentence.ts'

const asked = (text: string) => doubtsIn(text).filter((one) => one.includes('sum'))

test('of several wholes a list is held against the one it comes nearest to', () => {
  expect(
    asked('共受理行政复议案件206件，审结189件，其中维持112件、驳回26件、撤销13件、确认违法4件、终止33件。'),
  ).toEqual(['? sum 112+26+13+4+33=189'])
})

test('a whole and its own parts are not added together', () => {
  expect(
    asked(
      '受理案件2703件，其中刑事102件、民事1388件、行政57件、执行1155件；结案1345件，其中刑事57件、民事661件、行政15件、执行612件。',
    ),
  ).toEqual(['? sum 102+1388+57+1155=2703'])
})

test('a list that comes to its whole without the count told before it is not asked about', () => {
  expect(
    asked('办结案件449件，含上年结转的39件，作出维持决定196件，驳回83件，纠错决定27件，调解和撤回终止143件。'),
  ).toEqual([])
})
