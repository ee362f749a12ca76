import { auditorsNote, comparisonNote } from '@yifa/report'
import { annotationPlace, writeAnnotated } from '../check/annotated-files.ts'
import { type CheckedReport, checkedReport, failing } from '../check/checked-report.ts'
import { contradicts, type TwoYears, twoYears, whyNotCompared } from '../check/comparison.ts'
import { reportPaths } from '../check/report-paths.ts'
import { tally } from '../check/tally.ts'
import { command } from '../command.ts'
import { type ExitCode, type Terminal, Unusable } from '../terminal.ts'
import { wrapped } from '../wrapped.ts'

const WIDTH = 100

const inJson = (all: readonly CheckedReport[], years: TwoYears | undefined): string =>
  JSON.stringify(
    all.map((each) => ({
      file: each.file,
      ...each.reading,
      ...(years?.later === each ? { comparison: years.comparison } : {}),
    })),
    null,
    2,
  )

const note = ({ file, text, reading }: CheckedReport, several: boolean): string =>
  wrapped(`${several ? `${file}\n` : ''}${auditorsNote(text, reading)}`, WIDTH)

interface Sweep {
  readonly all: readonly CheckedReport[]
  readonly unread: readonly string[]
}

/** Reads the files one by one; what cannot be read is told at once, and the rest is read all the same. */
async function sweep(
  files: readonly string[],
  terminal: Terminal,
  each: (report: CheckedReport) => Promise<void>,
): Promise<Sweep> {
  const all: CheckedReport[] = []
  const unread: string[] = []
  for (const [at, file] of files.entries()) {
    terminal.progress?.(`正在核对 ${at + 1}/${files.length}：${file}`)
    const report = await checkedReport(file)
    terminal.progress?.('')
    if (typeof report === 'string') {
      unread.push(file)
      terminal.warn(`未能核对：${report}`)
    } else {
      all.push(report)
      await each(report)
    }
  }
  return { all, unread }
}

function verdict({ all }: Sweep, years: TwoYears | undefined): ExitCode {
  if (all.length === 0) return 2
  const broken = all.some(({ reading }) => failing(reading).firm > 0)
  return broken || (years !== undefined && contradicts(years)) ? 1 : 0
}

/** What is told once all files are read: the comparison of two years, the tally of several. */
function ending({ all, unread }: Sweep, years: TwoYears | undefined): string[] {
  const compared = years ? [wrapped(comparisonNote(years.later.text, years.comparison), WIDTH)] : []
  const several = years === undefined && all.length > 0 && all.length + unread.length > 1
  return [...compared, ...(several ? [tally(all, unread)] : [])]
}

/** `yifa check`: the figures of published reports, and whether they agree with each other. */
export const check = command({
  name: 'check',
  summary: '核对报告中的数字是否彼此相符',
  usage: ['报告.docx', '各区报告/ "街道/**/*.pdf"', '2023年.html 2024年.html', '报告.docx --annotate 批注稿.docx'],
  words: '要核对的文件、目录（连同下级目录）或者通配符，一个或者多个',
  options: {
    json: { type: 'boolean', title: '输出 JSON：每份报告一项，两年对照在后一年的 comparison 中' },
    annotate: {
      type: 'string',
      value: '文件',
      title: '另存批注稿：写明 .docx 文件名，多份报告写明目录；.docx 报告保持原来的排版；已有的文件不覆盖',
    },
  },
  notes: [
    '读取 .txt、.docx、.html 和带文字的 .pdf 文件；扫描件要先做文字识别。',
    '恰好给出同一地区或者同一单位不同年度的两份报告时，另作两年对照，并用前一年的数字验算后一年所说的增减。',
    '退出码：0 没有发现确定不相符之处；1 有；2 一份报告也没能核对。',
    '有的文件读不了时，其余的照常核对，读不了的在标准错误上写明；“请对照原文核对”的不影响退出码。',
  ],
  run: async ({ values, positionals }, terminal) => {
    if (positionals.length === 0) throw new Unusable('缺少文件：给出要核对的报告，例如 yifa check 报告.docx')
    const { files, problems } = await reportPaths(positionals)
    const place = values.annotate === undefined ? undefined : await annotationPlace(values.annotate, files.length)
    for (const problem of problems) terminal.warn(`未能核对：${problem}`)
    const several = files.length + problems.length > 1
    const found = await sweep(files, terminal, async (report) => {
      if (values.json !== true) terminal.say(`${note(report, several)}\n`)
      if (place) terminal.warn(`已写入批注稿 ${await writeAnnotated(report, place(report.file))}`)
    })
    const years = twoYears(found.all)
    const outcome = { ...found, unread: [...problems, ...found.unread] }
    if (values.json === true && found.all.length > 0) terminal.say(inJson(found.all, years))
    const apart = years ? undefined : whyNotCompared(found.all)
    if (apart !== undefined) terminal.warn(apart)
    if (values.json !== true) for (const part of ending(outcome, years)) terminal.say(`${part}\n`)
    return verdict(outcome, years)
  },
})
