import { expect, test } from 'vitest'
import { figuresIn } from './figures.ts'
import { placesOf } from './places.ts'

const paragraphs = (text: string) => placesOf(text, figuresIn(text)).map(({ paragraph }) => paragraph)

test.each([
  [
    'lines of a list without stops',
    '全市共排查矛盾纠纷并调处成功，其中重大纠纷32件\n全市开展法治宣传活动45场次',
    [0, 1],
  ],
  ['a blank line after a figure', `全市${'排查各类矛盾纠纷'.repeat(8)}32件\n\n办结30件。`, [0, 1]],
  ['an indented line', `　　全市${'排查各类矛盾纠纷'.repeat(8)}32件\n　　办结30件。`, [0, 1]],
  ['a sentence cut by a page number', '全市共受理3件，共排查各类风险\n- 12 -\n隐患35处。', [0, 0]],
  ['a lost sign inside a sentence', '受理3件，“授权审批”?率93%。', [0, 0]],
])('%s', (_, text, numbers) => {
  expect(paragraphs(text)).toEqual(numbers)
})
