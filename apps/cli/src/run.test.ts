import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { command } from './command.ts'
import { run } from './run.ts'

const house = resolve(import.meta.dirname, '..')

const spawned = (entry: readonly string[], ...argv: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...entry, ...argv], { cwd: house, encoding: 'utf8' })
  return { status, stdout, stderr }
}

describe('as a process', () => {
  test('the answer on standard output, 0', () => {
    const { status, stdout } = spawned(
      ['bin/yifa.mjs'],
      'deadline',
      '--limit',
      'info.reply',
      '--on',
      '2024-09-20',
      '--json',
    )
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ due: '2024-10-23', article: '33' })
  })

  test('the complaint on standard error, 2', () => {
    const { status, stdout, stderr } = spawned(['--import', 'tsx', 'src/main.ts'], 'deadline', '--on', '2026-02-30')
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/^yifa deadline：/)
  })
})

describe('the commands', () => {
  const broken = command({
    name: 'broken',
    summary: '总是出错',
    usage: [''],
    options: {},
    run: () => {
      throw new RangeError('线断了')
    },
  })
  const told = async (...argv: string[]) => {
    const lines: string[] = []
    const say = (text: string) => lines.push(text)
    const code = await run(argv, [broken], { say, warn: say })
    return `${code} ${lines.join('\n')}`
  }

  test('without a name they are listed', async () => {
    expect(await told()).toMatch(/^2 .*总是出错/s)
    expect(await told('--help')).toMatch(/^0 .*总是出错/s)
  })

  test('a misspelt name gets the nearest', async () => {
    expect(await told('brocken')).toMatch(/^2 .*最接近的是 broken/s)
  })

  test('a failure is never taken for the answer no', async () => {
    expect(await told('broken')).toMatch(/^2 .*线断了/s)
  })
})
