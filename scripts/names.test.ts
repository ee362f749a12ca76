import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { procedureKeys } from '../packages/law/src/index.ts'

const root = join(import.meta.dirname, '..')
/** Rehearsals need some procedure; the form of the yearly report prescribes which figures it prints. */
const excepted = /\.test\.tsx?$|testing|forgery|specimen|packages\/report\/src\/write\//
/** Keys that are also plain words of the product. */
const homonyms = ['audit']

const keys = procedureKeys.filter((key) => !homonyms.includes(key))
const compound = keys.filter((key) => /[A-Z]/.test(key))
const quoted = new RegExp(`['"\`](?:[^'"\`\\s]*/)?(?:${keys.join('|')})['"\`]`)
const listed = new RegExp(`^\\s*(?:${compound.join('|')}):`)

const sources = (folder: string): readonly string[] =>
  readdirSync(join(root, folder))
    .filter((room) => `${folder}/${room}` !== 'packages/law')
    .flatMap((room) =>
      readdirSync(join(root, folder, room, 'src'), { recursive: true, encoding: 'utf8' }).map(
        (file) => `${folder}/${room}/src/${file}`,
      ),
    )
const files = [...sources('apps'), ...sources('packages')].filter(
  (file) => /\.tsx?$/.test(file) && !excepted.test(file),
)

test('no line outside packages/law names a procedure', () => {
  expect(files.length).toBeGreaterThan(300)
  const found = files.flatMap((file) =>
    readFileSync(join(root, file), 'utf8')
      .split('\n')
      .flatMap((line, at) => (quoted.test(line) || listed.test(line) ? [`${file}:${at + 1} ${line.trim()}`] : [])),
  )
  expect(found).toEqual([])
})
