import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { procedureKeys } from '@yifa/law'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { widthOf } from '../columns.ts'
import { run } from '../run.ts'
import { procedures } from './procedures.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yifa-procedures-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const told = async (...argv: string[]) => {
  const said: string[] = []
  const say = (text: string) => said.push(text)
  const code = await run(['procedures', ...argv], [procedures], { say, warn: say })
  return { code, text: said.join('\n') }
}

test('the list names every procedure, how many acts and clocks it has, and who begins it', async () => {
  const { code, text } = await told()
  expect(code).toBe(0)
  for (const key of procedureKeys) expect(text).toMatch(new RegExp(`^  ${key} .*\\d+项行为 .*个期限`, 'm'))
  const [onRequest, byOffice] = text.split('依职权（')
  expect(onRequest).toContain('openInformation')
  expect(byOffice).toContain('penalty')
})

test('one procedure fits a terminal of eighty cells and tells acts, clocks, papers and figures', async () => {
  const { code, text } = await told('penalty')
  expect(code).toBe(0)
  for (const title of ['【行为】', '【期限】', '【文书】', '【指标】']) expect(text).toContain(title)
  expect(text).toContain('要求听证的期限')
  const acts = text.slice(text.indexOf('【行为】'), text.indexOf('【文书】')).split('\n')
  expect(acts.filter((line) => widthOf(line) > 80)).toEqual([])
})

test('--bpmn gives a BPMN file, written once and not over another', async () => {
  const out = join(folder, '行政处罚.bpmn')
  expect((await told('penalty', '--bpmn', '--out', out)).code).toBe(0)
  expect(await readFile(out, 'utf8')).toMatch(/^<\?xml .*<bpmn:definitions .*行政处罚.*<\/bpmn:definitions>\s*$/s)
  expect(await told('penalty', '--bpmn', '--out', out)).toMatchObject({ code: 2 })
  expect((await told('penalty', '--bpmn')).text).toContain('bpmndi:BPMNShape')
})

test('two forms at once, a form of no procedure and an unknown procedure are refused', async () => {
  expect(await told('penalty', '--bpmn', '--json')).toMatchObject({ code: 2 })
  expect(await told('--bpmn')).toMatchObject({ code: 2 })
  expect(await told('parking')).toMatchObject({ code: 2 })
})
