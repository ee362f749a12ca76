import { describe, expect, test } from 'vitest'
import type { Terminal } from '../terminal.ts'
import { found } from './found.ts'
import { reset } from './reset.ts'

const terminal: Terminal = { say: () => undefined, warn: () => undefined }
const people = ['--system', 'xitong:张三', '--security', 'anquan:李四']
const district = ['--region', '510199', '--name', '某某区']

describe('yifa found', () => {
  test.each([
    [[], '缺少 --region：给出六位行政区划代码'],
    [['--region', '510199'], '缺少 --name：给出地区名称'],
    [[...district, ...people], '缺少 --auditor：给出审计管理员的“账号:姓名”'],
    [[...district, ...people, '--auditor', '王五'], '--auditor：应为“账号:姓名”，现为“王五”'],
    [[...district, ...people, '--auditor', 'shenji:王五', '--justice', '甲:乙:丙'], '--justice：应为“名称”'],
    [[...district, ...people, '--auditor', 'shenji:王五', '--organ', ':某教'], '--organ：应为“名称”'],
  ])('%j is refused before anything is opened', async (argv, message) => {
    await expect(found.run(argv, terminal)).rejects.toThrow(message)
  })
})

describe('yifa reset', () => {
  test.each([
    [[], '应当写明一个账号'],
    [['shenji'], '缺少 --reason'],
  ])('%j is refused', async (argv, message) => {
    await expect(reset.run(argv, terminal)).rejects.toThrow(message)
  })
})
