import { existsSync } from 'node:fs'
import { access, constants, writeFile } from 'node:fs/promises'
import { dirname, extname } from 'node:path'
import { dayText } from '@yifa/calendar'
import type { Region } from '@yifa/record'
import type { ReportFormat, YearlyReport } from '@yifa/report'
import { command } from '../command.ts'
import { onFoundation, settings } from '../operating.ts'
import { type ExitCode, type Terminal, Unusable } from '../terminal.ts'

const formats: Readonly<Record<string, ReportFormat>> = { '.docx': 'docx', '.md': 'md', '.json': 'json' }
const earliest = 2007

function yearIn([text, ...more]: readonly string[], today: string): number {
  if (text === undefined) throw new Unusable('缺少年份，例如 yifa report 2026 --out 报告.docx')
  if (more.length > 0) throw new Unusable('一次只能写一个年度的报告')
  const thisYear = Number(today.slice(0, 4))
  const year = /^\d{4}$/.test(text) ? Number(text) : undefined
  if (year === undefined || year < earliest || year > thisYear)
    throw new Unusable(`${text}：应为 ${earliest} 至 ${thisYear} 的四位年份`)
  return year
}

async function formatOf(out: string): Promise<ReportFormat> {
  const format = formats[extname(out).toLowerCase()]
  if (format === undefined)
    throw new Unusable(`${out}：无法由文件名判断格式，应以 ${Object.keys(formats).join('、')} 结尾`)
  if (existsSync(out)) throw new Unusable(`${out}：文件已经存在，请换一个名字`)
  await access(dirname(out), constants.W_OK).catch(() => {
    throw new Unusable(`${out}：所在目录不存在，或者无权写入`)
  })
  return format
}

function chosen(known: readonly Region[], code: string | undefined): Region {
  if (known.length === 0)
    throw new Unusable(
      '数据库中还没有行政区划，没有可以报告的记录；请核对 YIFA_DATA 或者 DATABASE_URL，或者先运行 yifa start',
    )
  const found = code === undefined && known.length === 1 ? known[0] : known.find(({ region }) => region === code)
  if (found === undefined)
    throw new Unusable(
      `--region：请给出行政区划代码，现有 ${known.map(({ region, name }) => `${region} ${name}`).join('、')}`,
    )
  return found
}

async function write(out: string, bytes: Uint8Array): Promise<void> {
  await writeFile(out, bytes, { flag: 'wx' }).catch((error: unknown) => {
    throw new Unusable(`${out}：无法写入（${error instanceof Error ? error.message : String(error)}）`)
  })
}

const report = (year: number, code: string | undefined, today: string): Promise<YearlyReport> =>
  onFoundation(async ({ database }) => {
    const { caseRecord, regions } = await import('@yifa/record')
    const { namedRegion, yearOf } = await import('@yifa/server')
    const region = namedRegion(chosen(await regions(database), code ?? (await settings()).region))
    return yearOf({ year, region, today }, { database, record: caseRecord(database) })
  })

function tell(
  { title, year, empty, problems }: YearlyReport,
  out: string,
  today: string,
  terminal: Terminal,
): ExitCode {
  terminal.say(`已写入 ${out}：《${title}》`)
  if (empty) terminal.warn(`提示：${year} 年的记录中没有案件，各项数字均为 0。`)
  if (today <= `${year}-12-31`) terminal.warn(`提示：${year} 年尚未结束，数字截至${dayText(today)}。`)
  if (problems.length === 0) return 0
  terminal.warn(`发现 ${problems.length} 处数字不一致，应当核实后再行公布：`)
  for (const { text } of problems) terminal.warn(`  ${text}`)
  return 1
}

/** `yifa report`: the yearly report on law-based government as the record stands, with the cases behind every figure. */
export const yearlyReport = command({
  name: 'report',
  summary: '由记录写出法治政府建设年度报告',
  usage: ['2026 --out 报告.docx', '2026 --out 报告.json --region 990101'],
  words: '年份，四位数字',
  options: {
    out: { type: 'string', value: '文件', title: '写到哪里，以 .docx、.md 或者 .json 结尾；已有的文件不覆盖' },
    region: { type: 'string', value: '代码', title: '行政区划；只有一个时不必给' },
  },
  notes: [
    '记录不统计的部分只列标题并标明【待补充】，由起草单位撰写。',
    '.docx 的附录列出每个数字的口径和所依据的案件；.json 载有全部案件编号。',
    '退出码：0 写出；1 写出，但有数字不一致；2 未写出。',
  ],
  run: async ({ values, positionals }, terminal): Promise<ExitCode> => {
    const { systemClockwork } = await import('@yifa/server')
    const { reportFile } = await import('@yifa/report')
    const today = systemClockwork.now().slice(0, 10)
    const year = yearIn(positionals, today)
    const { out } = values
    if (out === undefined) throw new Unusable('缺少 --out：给出要写的文件，如 报告.docx')
    const format = await formatOf(out)
    const written = await report(year, values.region, today)
    await write(out, await reportFile(written, format))
    return tell(written, out, today, terminal)
  },
})
