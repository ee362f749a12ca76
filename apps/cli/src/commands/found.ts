import type { Founding } from '@yifa/server'
import { columns } from '../columns.ts'
import { command } from '../command.ts'
import { onFoundation, settings, usable } from '../operating.ts'
import { type ExitCode, type Terminal, Unusable } from '../terminal.ts'

interface Told {
  readonly region?: string | undefined
  readonly name?: string | undefined
  readonly government?: string | undefined
  readonly justice?: string | undefined
  readonly organ?: readonly string[] | undefined
  readonly system?: string | undefined
  readonly security?: string | undefined
  readonly auditor?: string | undefined
}

function required(told: Told, option: Exclude<keyof Told, 'organ'>, what: string): string {
  const value = told[option]?.trim()
  if (!value) throw new Unusable(`缺少 --${option}：给出${what}`)
  return value
}

/** `名称` or `名称:机关代字`. */
function organOf(text: string, option: string): Founding['government'] {
  const [name = '', mark, ...more] = text.split(/[:：]/u).map((part) => part.trim())
  if (name === '' || mark === '' || more.length > 0)
    throw new Unusable(`--${option}：应为“名称”或者“名称:机关代字”，现为“${text}”`)
  return mark === undefined ? { name } : { name, mark }
}

/** `账号:姓名`. */
function administratorOf(told: Told, option: 'system' | 'security' | 'auditor', title: string) {
  const text = required(told, option, `${title}的“账号:姓名”`)
  const [account = '', name = '', ...more] = text.split(/[:：]/u).map((part) => part.trim())
  if (account === '' || name === '' || more.length > 0)
    throw new Unusable(`--${option}：应为“账号:姓名”，现为“${text}”`)
  return { account, name }
}

function foundingOf(told: Told): Founding {
  const code = required(told, 'region', '六位行政区划代码')
  const name = required(told, 'name', '地区名称')
  return {
    region: { code, name },
    government: organOf(told.government ?? `${name}人民政府`, 'government'),
    justice: organOf(told.justice ?? `${name}司法局`, 'justice'),
    organs: (told.organ ?? []).map((text) => organOf(text, 'organ')),
    administrators: {
      system: administratorOf(told, 'system', '系统管理员'),
      security: administratorOf(told, 'security', '安全管理员'),
      auditor: administratorOf(told, 'auditor', '审计管理员'),
    },
  }
}

async function made(founding: Founding, { say }: Terminal): Promise<ExitCode> {
  const { foundDistrict, systemClockwork } = await import('@yifa/server')
  const { region: only } = await settings()
  const { region, administrators } = await onFoundation(({ database, keys }) =>
    foundDistrict(founding, { database, keys: keys.data, clockwork: systemClockwork, only }).catch((error: unknown) => {
      throw usable(error)
    }),
  )
  const rows = administrators.map(({ title, account, name, password }) => [title, account, name, password])
  say(
    [
      `已设立${region.name}（${region.code}）。`,
      '',
      columns([['职责', '账号', '姓名', '一次性密码'], ...rows]),
      '',
      '密码只显示这一次，任何地方都不保存；请当面交给本人，首次登录时须改为自己的密码。',
    ].join('\n'),
  )
  return 0
}

/** `yifa found`: a district in an empty database, in one go or not at all. */
export const found = command({
  name: 'found',
  summary: '在空数据库中设立地区：首批机关和三名管理员',
  usage: [
    '--region 510199 --name 某某区 --system xitong:张三 --security anquan:李四 --auditor shenji:王五',
    '--region 510199 --name 某某区 --justice 某某区司法局:某司 --organ 某某区公安分局:某公 --system …',
  ],
  options: {
    region: { type: 'string', value: '代码', title: '六位行政区划代码（GB/T 2260）' },
    name: { type: 'string', value: '名称', title: '地区名称' },
    government: { type: 'string', value: '名称:代字', title: '人民政府；不给出则为“地区名称+人民政府”' },
    justice: { type: 'string', value: '名称:代字', title: '司法局；不给出则为“地区名称+司法局”' },
    organ: { type: 'string', multiple: true, value: '名称:代字', title: '其他机关，可以给出多次' },
    system: { type: 'string', value: '账号:姓名', title: '系统管理员：管理账号和机构' },
    security: { type: 'string', value: '账号:姓名', title: '安全管理员：管理任职' },
    auditor: { type: 'string', value: '账号:姓名', title: '审计管理员：只读' },
  },
  notes: [
    '数据库同 yifa start：DATABASE_URL，或者 YIFA_DATA 中的内置数据库；服务器正在运行时也可以用。',
    '全部建立或者一样也不建立。三名管理员是三个人，任何一人都不能做另一人的事。',
  ],
  run: ({ values }, terminal) => made(foundingOf(values), terminal),
})
