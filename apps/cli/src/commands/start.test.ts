import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import * as z from 'zod'
import { run } from '../run.ts'
import { act } from './act.ts'
import { cases } from './cases.ts'
import { open } from './open.ts'

const bin = resolve(import.meta.dirname, '../../bin/yifa.mjs')
const started = z.object({ portalUrl: z.string(), region: z.object({ code: z.string() }), data: z.string() })

let place: string
let server: ChildProcess
let running: z.infer<typeof started>

const env = (more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => ({
  ...process.env,
  YIFA_DATA: join(place, 'data'),
  PORT: '0',
  ...more,
})

/** Runs a command to its end. */
async function yifa(argv: readonly string[], more?: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, [bin, ...argv], { cwd: place, env: env(more) })
  let [stdout, stderr] = ['', '']
  child.stdout.on('data', (chunk) => (stdout += String(chunk)))
  child.stderr.on('data', (chunk) => (stderr += String(chunk)))
  await once(child, 'close')
  return { code: child.exitCode, stdout, stderr }
}

/** The same within this process, which has read the law already: a case takes a dozen commands. */
async function told(argv: readonly string[]) {
  let [stdout, stderr] = ['', '']
  const say = (text: string) => (stdout += `${text}\n`)
  const warn = (text: string) => (stderr += `${text}\n`)
  const code = await run(argv, [open, act, cases], { say, warn })
  return { code, stdout, stderr }
}

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'yifa-start-'))
  server = spawn(process.execPath, [bin, 'start', '--json'], {
    cwd: place,
    env: env(),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (server.stdout === null) throw new Error('no output')
  const [line] = (await once(createInterface({ input: server.stdout }), 'line')) as unknown[]
  running = started.parse(JSON.parse(String(line)))
})
afterAll(() => {
  vi.unstubAllEnvs()
  if (server.exitCode === null) server.kill('SIGKILL')
  rmSync(place, { recursive: true, force: true })
})

describe('a server that was started', () => {
  test('serves the demonstration district', async () => {
    const answer = await fetch(new URL('/api/portal', running.portalUrl))
    expect(await answer.json()).toMatchObject({ region: { code: '990101', demonstration: true } })
  })

  test('refuses a second one on the same port, 2', async () => {
    const { code, stderr } = await yifa(['start'], { PORT: new URL(running.portalUrl).port })
    expect(code).toBe(2)
    expect(stderr).toContain('端口已被其他程序占用')
  })

  test('has a sound record, told from the database and from an export', async () => {
    const record = await yifa(['verify', '--json'])
    expect(record.code).toBe(0)
    expect(JSON.parse(record.stdout)).toMatchObject({ sound: true, accounts: [{ region: '990101' }] })
    expect(await yifa(['export', '--out', 'record.jsonl'])).toMatchObject({ code: 0, stderr: '' })
    const kept = ['--key', 'data/keys/public-key.pem', '--published', 'data/published']
    expect(await yifa(['verify', 'record.jsonl', ...kept])).toMatchObject({ code: 0, stderr: '' })
    const lines = readFileSync(join(place, 'record.jsonl'), 'utf8')
    expect(/"(?:phone|identity)":"\d{11,}/.test(lines)).toBe(false)
    writeFileSync(join(place, 'altered.jsonl'), lines.replace('"denied.', '"open.'))
    const altered = await yifa(['verify', 'altered.jsonl'])
    expect(altered.code).toBe(1)
    expect(altered.stdout).toMatch(/第一处问题：\n地区 990101 案卷 .+ 第 \d+ 个行为/)
  })

  test('is reported on beside it, in figures that agree', async () => {
    const year = String(new Date().getFullYear())
    for (const file of ['report.docx', 'report.md'])
      expect(await yifa(['report', year, '--out', file])).toMatchObject({ code: 0 })
    const checked = await yifa(['check', 'report.docx', 'report.md'])
    expect(checked.code).toBe(0)
    expect(checked.stdout.match(/没有发现不相符之处/g)).toHaveLength(2)
    const early = await yifa(['report', '2010', '--out', 'early.json'])
    expect(early).toMatchObject({ code: 0, stderr: '提示：2010 年的记录中没有案件，各项数字均为 0。\n' })
    expect(JSON.parse(readFileSync(join(place, 'early.json'), 'utf8'))).toMatchObject({ year: 2010, empty: true })
    expect(await yifa(['report', year, '--out', 'other.md', '--region', '123456'])).toMatchObject({ code: 2 })
  })

  test('takes a table into a register beside it: tried first, with its faults, and written only as a whole', async () => {
    const heading = '编号,证明名称,索要单位,开具单位,设定依据,设定层级,是否实行告知承诺'
    const line = (code: string, level = '法律') =>
      `${code},演示证明${code},清源区市场监督管理局,村民委员会,演示条例第三条,${level},不实行`
    const table = (name: string, ...lines: readonly string[]) =>
      writeFileSync(join(place, name), [heading, ...lines].join('\n'))
    table('faulty.csv', line('CLI-1'), line('CLI-2', '规定'))
    table('sound.csv', line('CLI-1'), line('CLI-2'))
    const importing = (file: string, ...more: readonly string[]) =>
      yifa(['import', 'proofs', file, '--as', 'qingdan', '--effective', '2026-03-05', ...more])
    const faulty = await importing('faulty.csv', '--reason', '年度调整')
    expect(faulty).toMatchObject({ code: 1, stdout: '自2026-03-05起：新增1，变更0，停用0，相同0，有误1\n' })
    expect(faulty.stderr).toMatch(/第3行 CLI-2 设定层级“规定”：.*不在可选范围内/)
    const dry = await importing('sound.csv', '--dry-run')
    expect(dry).toMatchObject({ code: 0, stdout: '自2026-03-05起：新增2，变更0，停用0，相同0，有误0\n' })
    expect((await importing('sound.csv')).stderr).toContain('缺少 --reason')
    expect((await importing('sound.csv', '--reason', '年度调整')).stdout).toMatch(/已经写入，批次 [\da-f-]{36}/)
    expect((await importing('sound.csv', '--dry-run')).stdout).toContain('相同2')
    const day = await yifa(['import', 'proofs', 'sound.csv', '--as', 'qingdan', '--effective', '3月5日'])
    expect([day.code, day.stderr]).toEqual([2, expect.stringContaining('--effective：“3月5日”不是日期')])
    expect((await yifa(['import', 'proofs', 'sound.csv', '--as', 'lingdao'])).stderr).toContain(
      '没有登记这一登记册的岗位',
    )
  })

  test('runs a whole case beside it, as the workbench would, and refuses with the article', async () => {
    const call = {
      caller: { kind: 'person', name: '演示来电人', phone: '13900000000' },
      channel: 'phone',
      class: 'enquiry',
      matter: '咨询演示公园开放时间。',
    }
    const file = join(place, 'call.json')
    writeFileSync(file, JSON.stringify(call))
    vi.stubEnv('YIFA_DATA', join(place, 'data'))
    const calling = (...more: readonly string[]) =>
      told(['open', 'hotline', 'call', '--as', 'rexian', '--facts', file, ...more])
    expect((await calling('--set', 'class=other')).stderr).toContain('诉求类别（class）')
    expect((await told(['open', 'hotline', 'call', '--as', 'lingdao', '--facts', file])).stderr).toContain('没有权限')
    const opened = await calling('--json')
    expect(opened.code).toBe(0)
    const { number } = z.object({ number: z.string() }).parse(JSON.parse(opened.stdout))
    expect((await told(['cases', '--as', 'rexian', '--text', number])).stdout).toContain('咨询演示公园开放时间')
    expect((await told(['act', number, '--as', 'rexian'])).stdout).toMatch(
      /answerAtOnce.+--by centre[\s\S]+answer +答复内容/,
    )
    const acting = (...more: readonly string[]) => told(['act', number, ...more, '--as', 'rexian'])
    expect((await acting('reply')).stderr).toContain('现在不能作出“reply”')
    expect((await acting('answerAtOnce')).stderr).toContain('答复内容（answer）')
    const answer = ['answerAtOnce', '--set', 'answer=每日六时至二十二时。']
    const foreseen = await acting(...answer, '--dry-run')
    expect([foreseen.code, foreseen.stdout.split('\n')[0]]).toEqual([0, '状态：即时答复'])
    expect((await acting(...answer)).stdout).toContain('即时答复')
    expect((await told(['cases', number, '--as', 'rexian'])).stdout).toMatch(/文书[\s\S]+诉求办理答复单/)
    expect((await acting(...answer)).code).toBe(2)
  })

  test('stops everything it started when told to', async () => {
    server.kill('SIGINT')
    await once(server, 'close')
    expect(server.exitCode).toBe(0)
    expect(existsSync(join(place, 'data', 'database', 'cluster', 'postmaster.pid'))).toBe(false)
    expect(existsSync(join(place, 'data', 'database-url'))).toBe(false)
    await expect(fetch(running.portalUrl)).rejects.toThrow()
  })
})

test('a setting that cannot be used is named, 2', async () => {
  const { code, stderr } = await yifa(['start'], { PORT: 'web' })
  expect(code).toBe(2)
  expect(stderr).toContain('PORT：应为 0 至 65535 的整数')
})
