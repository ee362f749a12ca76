import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { drawLots, lotMethod } from '@yifa/kernel'
import { sm3 } from '@yifa/record'
import { afterAll, expect, test } from 'vitest'
import { draws } from './draws.ts'

const directory = mkdtempSync(join(tmpdir(), 'yifa-draws-'))
afterAll(() => rmSync(directory, { recursive: true, force: true }))

async function told(name: string, text: string): Promise<{ code: number; text: string }> {
  const file = join(directory, name)
  writeFileSync(file, text)
  const said: string[] = []
  const code = await draws.run([file], { say: (line) => said.push(line), warn: (line) => said.push(line) })
  return { code, text: said.join('\n') }
}

const pool = {
  register: 'inspectionTargets',
  on: '2026-03-02',
  candidates: Array.from({ length: 20 }, (_, at) => ({ key: `K${at}`, title: `${at}号店` })),
  passed: [],
}
const asked = { seed: 'abc', quotas: [{ number: 3 }], aside: [] }
const drawn = { method: lotMethod, among: 'targets', pooled: 2, ...asked, lots: drawLots(pool, asked, sm3) }
const act = (seq: number, hash: string, facts: object) => ({ kind: 'act', act: { case: 'A', seq, hash, facts } })
const lines = (...acts: readonly object[]) => acts.map((one) => JSON.stringify(one)).join('\n')

test('a draw saved from the page is drawn again', async () => {
  expect(await told('good.json', JSON.stringify({ title: '检查对象', drawn, pool }))).toEqual({
    code: 0,
    text: '检查对象：3个结果一致',
  })
  const exchanged = { ...drawn, lots: drawn.lots.toReversed() }
  expect(await told('bad.json', JSON.stringify({ drawn: exchanged, pool }))).toMatchObject({ code: 1 })
  await expect(told('other.json', '{}')).rejects.toThrow('不是页面上下载的抽取记录')
})

test('every draw of an export is drawn again, by the seed of the act that fixed its pool', async () => {
  const record = (hash: string) =>
    lines(act(1, 'x', {}), act(2, hash, { targets: pool }), act(3, 'z', { subjects: drawn }))
  expect(await told('good.jsonl', record('abc'))).toMatchObject({ code: 0 })
  const bad = await told('bad.jsonl', record('abd'))
  expect(bad.code).toBe(1)
  expect(bad.text).toContain('种子')
})
