import { existsSync } from 'node:fs'
import { dayOf, type Registrar } from '@yifa/kernel'
import { isRegisterKey } from '@yifa/law'
import type { Database } from '@yifa/record'
import type { ImportRun } from '@yifa/server'
import { command } from '../command.ts'
import { dayIn } from '../day.ts'
import { onFoundation, regionIn } from '../operating.ts'
import { type ExitCode, type Terminal, Unusable } from '../terminal.ts'

/** Problems printed one by one; the rest are counted. */
const printed = 50

/** The post in which an account keeps or enters a register today. */
async function registrarOf(
  database: Database,
  region: string,
  account: string,
  register: string,
  day: string,
): Promise<Registrar> {
  const [{ officers, postsOf }, { registrarsAmong }] = await Promise.all([
    import('@yifa/record'),
    import('@yifa/server'),
  ])
  const found = (await officers(database, region)).find((one) => one.account === account)
  if (!found) throw new Unusable(`--as：没有账号“${account}”`)
  const posts = await postsOf(database, region, found.officer, day)
  const [who] = registrarsAmong(posts, found.officer, register)
  if (!who) throw new Unusable(`--as：账号“${account}”没有登记这一登记册的岗位`)
  return who
}

async function faults(run: ImportRun, { warn }: Terminal): Promise<void> {
  let told = 0
  for await (const { row, key, outcome, problems } of run.rows()) {
    if (outcome !== 'refused') continue
    told += 1
    if (told > printed) continue
    for (const { column, value, problem } of problems)
      warn(
        `第${row ?? '—'}行 ${key}${column === undefined ? '' : ` ${column}`}${value === undefined ? '' : `“${value}”`}：${problem}`,
      )
  }
  if (told > printed) warn(`……另有${told - printed}行有误`)
}

function summary(run: ImportRun): string {
  const { counts } = run.view()
  const { new: added = 0, changed = 0, ended = 0, same = 0, refused = 0 } = counts
  return `新增${added}，变更${changed}，停用${ended}，相同${same}，有误${refused}`
}

async function checked(run: ImportRun, terminal: Terminal): Promise<ExitCode> {
  const { state, problem, headings } = run.view()
  if (state === 'failed') throw new Unusable(problem ?? '无法导入')
  if (state === 'columns') {
    const unknown = headings
      .filter(({ field, ignored }) => field === undefined && !ignored)
      .map(({ heading }) => heading)
    throw new Unusable(`不认识栏目：${unknown.join('、') || '（缺少编码一栏）'}；请先在工作台导入一次，确认栏目对应`)
  }
  terminal.say(`自${run.view().effective}起：${summary(run)}`)
  await faults(run, terminal)
  return (run.view().counts.refused ?? 0) > 0 ? 1 : 0
}

interface Committing {
  readonly reason: string | undefined
  readonly basis: string | undefined
  readonly dry: boolean
}

async function finish(run: ImportRun, { reason, basis, dry }: Committing, terminal: Terminal): Promise<ExitCode> {
  const code = await checked(run, terminal)
  if (code !== 0 || dry) return code
  if (reason === undefined) throw new Unusable('缺少 --reason：给出变更理由；只核对用 --dry-run')
  const { new: added = 0, changed = 0, ended = 0 } = run.view().counts
  if (added + changed + ended === 0) return 0
  await run.commit({ reason, ...(basis === undefined ? {} : { basis }) })
  const { state, batch, problem } = run.view()
  if (state !== 'committed') throw new Unusable(problem ?? '未能写入')
  terminal.say(`已经写入，批次 ${batch}`)
  return 0
}

/** `yifa import`: takes a table into a register, all or nothing. */
export const importTable = command({
  name: 'import',
  summary: '把 .xlsx 或者 .csv 导入登记册，先逐行核对，全部无误才写入',
  usage: [
    'powers 权力清单.xlsx --as qingdan --dry-run',
    'powers 权力清单.xlsx --as qingdan --reason 年度调整 --basis 清政发〔2026〕8号',
  ],
  words: '登记册的键，和文件',
  options: {
    as: { type: 'string', value: '账号', title: '以谁的名义登记；应当是登记员或者主管登记员' },
    'dry-run': { type: 'boolean', title: '只核对，不写入' },
    effective: { type: 'string', value: '日期', title: '从哪一日起生效；不给出则为今天' },
    whole: { type: 'boolean', title: '表格是全部：在册而表中没有的停用' },
    reason: { type: 'string', value: '文字', title: '变更理由' },
    basis: { type: 'string', value: '文字', title: '依据文件' },
    region: { type: 'string', value: '代码', title: '行政区划；只有一个时不必给' },
  },
  notes: ['退出码：0 核对无误（并已写入）；1 有的行有误，没有写入；2 文件或者参数不可用。'],
  run: async ({ values, positionals: [register, path, ...more] }, terminal): Promise<ExitCode> => {
    if (register === undefined || path === undefined || more.length > 0) throw new Unusable('应当写明登记册和一个文件')
    if (!isRegisterKey(register)) throw new Unusable(`没有登记册“${register}”；用 yifa registers 查看全部`)
    if (!existsSync(path)) throw new Unusable(`${path}：没有这个文件`)
    const { as: account, reason, basis, whole = false } = values
    if (account === undefined) throw new Unusable('缺少 --as：给出登记员的账号')
    const effective = dayIn('--effective', values.effective)
    return onFoundation(async ({ database, keys }) => {
      const { importFile, registersOn, systemClockwork } = await import('@yifa/server')
      const deps = registersOn(database, keys.data, systemClockwork)
      const today = dayOf(systemClockwork.now())
      const region = await regionIn(database, values.region)
      const who = await registrarOf(database, region, account, register, today)
      const run = await importFile({ region, register, path, who, effective, whole }, deps)
      try {
        return await finish(run, { reason, basis, dry: values['dry-run'] ?? false }, terminal)
      } finally {
        await run.cancel()
      }
    })
  },
})
