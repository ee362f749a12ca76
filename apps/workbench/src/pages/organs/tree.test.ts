import type { OrganTree } from '@yifa/api'
import { expect, test } from 'vitest'
import { type Branch, branchesOf, byPerson, persons } from './tree.ts'

const organ = (id: string, parent?: string, stands = true) => ({
  id,
  name: `${id}局`,
  kind: '工作部门',
  stands,
  former: id === 'b' ? ['旧名局'] : [],
  entered: true,
  ...(parent === undefined ? {} : { parent }),
})
const post = (at: string, who: string, title: string) => ({
  organ: at,
  officer: { id: who, name: `${who}某` },
  role: 'office',
  title,
  serves: ['行政许可'],
  since: '2020-01-01',
})
const tree: OrganTree = {
  on: '2026-03-01',
  organs: [organ('a'), organ('b', 'a'), organ('c', 'b'), organ('d', 'a', false), organ('e', 'gone')],
  posts: [post('c', '甲', '承办'), post('c', '甲', '负责人'), post('b', '乙', '承办')],
}
const shape = (branches: readonly Branch[]): unknown =>
  branches.map(({ organ: { id }, posts, below }) => [id, posts.length, shape(below)])
const shown = (words: string, everything = false) => shape(branchesOf(tree, { words, everything }))

test('organs stand below their superiors, those that have ended only when asked for', () => {
  expect(shown('')).toEqual([
    ['a', 0, [['b', 1, [['c', 2, []]]]]],
    ['e', 0, []],
  ])
  expect(shown('', true)).toEqual([
    [
      'a',
      0,
      [
        ['b', 1, [['c', 2, []]]],
        ['d', 0, []],
      ],
    ],
    ['e', 0, []],
  ])
})

test('words leave the way to what holds them: organs by any of their names, posts by person, title and procedure', () => {
  expect(shown('甲某')).toEqual([['a', 0, [['b', 0, [['c', 2, []]]]]]])
  expect(shown('负责人')).toEqual([['a', 0, [['b', 0, [['c', 1, []]]]]]])
  expect(shown('旧名')).toEqual([['a', 0, [['b', 1, [['c', 2, []]]]]]])
  expect(shown('没有')).toEqual([])
})

test('people are counted once', () => {
  expect(persons(tree.posts)).toBe(2)
  expect(byPerson(tree.posts).map((posts) => posts.length)).toEqual([2, 1])
})
