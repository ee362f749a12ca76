import { expect, test } from 'vitest'
import { expressionsIn } from '../fixtures/reading-of-sentence.ts'

const TABLE =
  '月份 | 热线 | 网上 | 小计 |\n5月 | 2315 | 1207 | 3522 |\n6月 | 2641 | 1718 | 4359 |\n总计 | 4956 | 2925 | 7881 |\n'
const told = (sentence: string) => expressionsIn(`${sentence}\n${TABLE}`, 'same')

test.each([
  ['in the total row', '前两月共接诉求7881件。', ['7881=7881']],
  ['in the row the sentence names', '6月热线接诉求2641件。', ['2641=2641']],
  ['but not in a row it does not name', '某局全年办理许可2641件。', []],
  ['nor where the text tells the number twice', '接诉求7881件。某局办理许可7881件。', []],
  ['with a slip of the pen, as a question', '前两月共接诉求7818件。', ['? 7818=7881']],
  ['but not far from every cell', '前两月共接诉求7950件。', []],
  ['nor as money', '前两月罚款共7881元。', []],
])('a large figure is told again %s', (_, sentence, expected) => {
  expect(told(sentence)).toEqual(expected)
})
