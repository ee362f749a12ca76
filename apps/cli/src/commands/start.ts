import type { Running } from '@yifa/server'
import { columns } from '../columns.ts'
import { command } from '../command.ts'
import { settings, usable } from '../operating.ts'
import type { ExitCode, Terminal } from '../terminal.ts'

/** Resolves at the first Ctrl-C or SIGTERM; a second one ends the program at once. */
const untilTold = (terminal: Terminal): Promise<void> =>
  new Promise((told) => {
    let asked = false
    const listener = (): void => {
      if (asked) process.exit(130)
      asked = true
      terminal.say('\n正在停止……')
      told()
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, listener)
  })

/** The accounts of the demonstration, organ by organ, in columns of one width. */
function accountList(accounts: NonNullable<Running['accounts']>): string {
  const organs = new Set(accounts.map(({ organ }) => organ ?? ''))
  const [head = '', ...lines] = columns([
    ['账号', '口令', '姓名', '职责'],
    ...[...organs].flatMap((organ) =>
      accounts
        .filter((one) => (one.organ ?? '') === organ)
        .map(({ account, password, name, duty }) => [account, password, name, duty]),
    ),
  ]).split('\n')
  let next = 0
  const listed = [...organs].flatMap((organ) => {
    const count = accounts.filter((one) => (one.organ ?? '') === organ).length
    const own = lines.slice(next, next + count)
    next += count
    return organ === '' ? own : ['', `  ${organ}`, ...own]
  })
  return [head, ...listed].join('\n')
}

/** What is said while the database holds no district. */
function waiting({ foundingCode = '', workbenchUrl, data }: Running): string {
  return [
    '',
    '依法　数据库中还没有地区，等待设立。',
    '',
    columns([
      ['设立码', foundingCode],
      ['设立页', workbenchUrl],
      ['数据目录', data],
    ]),
    '',
    '请打开设立页，填写设立码、地区、首批机关和三名管理员；也可以用 yifa found 设立。',
    '设立码每次启动都不同，设立以后作废。要看演示区，请设 YIFA_DEMO=on 用另一个数据目录启动。',
    '',
    '按 Ctrl-C 停止。',
  ].join('\n')
}

function greeting(running: Running): string {
  const { region, portalUrl, workbenchUrl, data, accounts = [] } = running
  if (region === undefined) return waiting(running)
  return [
    '',
    `依法　${region.name} ${region.code}`,
    '',
    columns([
      ['公众门户', portalUrl],
      ['工作台', workbenchUrl],
      ['数据目录', data],
    ]),
    ...(region.demonstration ? ['', '这是虚构的演示区，案件、人员和机构都是编造的。'] : []),
    ...(accounts.length > 0 ? ['', '演示账号（首次启动时随机生成）', accountList(accounts)] : []),
    ...(region.demonstration && accounts.length === 0
      ? ['演示账号的口令文件不在数据目录中，请用建立演示区时的数据目录启动。']
      : []),
    '',
    '按 Ctrl-C 停止。',
  ].join('\n')
}

/** `yifa start`: database, server and both web apps, until told to stop. */
export const start = command({
  name: 'start',
  summary: '启动门户和工作台',
  usage: ['', '# 另：PORT=9000 YIFA_DATA=/srv/yifa yifa start'],
  options: { json: { type: 'boolean', title: '启动后输出一行 JSON：地址、行政区划、数据目录' } },
  notes: [
    '环境变量：PORT（8080）、HOST（127.0.0.1）、DATABASE_URL（不设则启动内置数据库）、YIFA_DATA（./.yifa）、',
    'YIFA_DEMO（on：空库生成演示区；off：空库等待设立地区）、YIFA_REGION、',
    'YIFA_SITE_NAME、YIFA_SITE_DOMAIN、YIFA_SITE_CODE（网页标签）、YIFA_HTTPS（off）、YIFA_TRUST_PROXY（off）。',
    '首次启动生成演示区一年的案件，需要数十秒；以后启动只需数秒。',
  ],
  run: async ({ values }, terminal): Promise<ExitCode> => {
    const { startServer } = await import('@yifa/server')
    const asked = await settings()
    const running = await startServer(asked, {
      say: values.json ? terminal.warn : terminal.say,
      warn: terminal.warn,
    }).catch((error: unknown) => {
      throw usable(error)
    })
    const told = untilTold(terminal)
    const { portalUrl, workbenchUrl, region, foundingCode, data } = running
    const place = { portalUrl, workbenchUrl, region, foundingCode, data }
    terminal.say(values.json ? JSON.stringify(place) : greeting(running))
    await told
    await running.stop()
    return 0
  },
})
