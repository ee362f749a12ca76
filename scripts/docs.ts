// Prints what the declarations say into docs/; with --check, fails when a printed page is stale.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { openApiDocument } from '../packages/api/src/openapi.ts'
import { durationText, type Limit, procedurePage, registerPage } from '../packages/kernel/src/index.ts'
import {
  isLimitId,
  limits,
  type ProcedureKey,
  procedures,
  registerAreas,
  registerKeys,
  registers,
  unwired,
  wiring,
} from '../packages/law/src/index.ts'
import { type System, statuses, systems } from './systems.ts'

const root = join(import.meta.dirname, '..')

const length = ({ within, yearly, quota, floor }: Limit): string =>
  `${floor ? '不少于' : ''}${within ? durationText(within) : (yearly ?? (quota ? `${quota.number}${quota.unit}` : '—'))}`

const wires = wiring()
const place = (id: string): string => {
  const found = isLimitId(id) ? (wires.get(id) ?? []) : []
  const lines = found.map(({ procedure, edition, where }) => `[${where}](procedures/${procedure}-${edition}.md)`)
  return lines.length > 0 ? [...new Set(lines)].join('、') : ((isLimitId(id) ? unwired[id] : undefined) ?? '尚未接入')
}

/** The test files of the law, each with its text. */
const lawTests = readdirSync(join(root, 'packages/law/src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.test.ts') && !path.startsWith('every-'))
  .sort()
  .map((path) => ({ path, text: readFileSync(join(root, 'packages/law/src', path), 'utf8') }))

/** Where a limit is tested: by its own name in the story of a procedure, and in the test that goes through all of them. */
function testsOf(id: string): string {
  const found = isLimitId(id) ? (wires.get(id) ?? []) : []
  const clocked = found.flatMap(({ procedure, clock }) => (clock === undefined ? [] : [{ procedure, clock }]))
  const named = lawTests.filter(({ text }) =>
    clocked.some(({ procedure, clock }) => new RegExp(`\\b${procedure}\\b`).test(text) && text.includes(`'${clock}'`)),
  )
  const all = [...named.map(({ path }) => path), ...(clocked.length > 0 ? ['every-limit.test.ts'] : [])]
  if (all.length > 0) return all.map((path) => `[${path}](../packages/law/src/${path})`).join('、')
  return found.length > 0 ? '[every-procedure.test.ts](../packages/law/src/every-procedure.test.ts)' : '—'
}

const limitRow = ([id, limit]: readonly [string, Limit]): string =>
  `| \`${id}\` | ${limit.law} ${limit.art} | ${limit.edition} | ${limit.title} | ${limit.trigger} | ${length(limit)}${limit.unverified ? '〔未核〕' : ''} | ${place(id)} | ${testsOf(id)} |`

const limitPage = [
  '# 期限表',
  `共 ${Object.keys(limits).length} 条，由 \`packages/law/src/limits\` 打印，请勿手改。〔未核〕的未取得原文。`,
  [
    '| 键 | 依据 | 版本 | 事项 | 起算 | 期限 | 所在程序，或者不作为时钟的原因 | 测试 |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...Object.entries(limits).map(limitRow),
  ].join('\n'),
  '',
].join('\n\n')

const editionOf = (key: ProcedureKey): string => `procedures/${key}-${procedures[key][0].source.edition}.md`
const placesOf = ({ procedures: cases, registers: lists, note }: System): readonly string[] => [
  ...cases.map((key) => `[${procedures[key][0].title}](${editionOf(key)})`),
  ...lists.map((key) => `[${registers[key].title}](registers/${key}.md)`),
  ...(note ? [note] : []),
]
const systemRow = (system: System): string =>
  `| \`${system.id}\` | ${system.title} | ${system.priority} | ${statuses[system.status] ?? ''} | ${placesOf(system).join('；')} |`
const counted = Object.entries(statuses).map(
  ([status, title]) => `${title} ${systems.filter((one) => one.status === status).length}`,
)
const areas = [...new Set(systems.map(({ area }) => area))]
const coveragePage = [
  '# 区县政府的系统与本产品',
  `县区政府的 ${systems.length} 项系统、机制和台账，逐项写明由哪个程序、哪个登记册承担，怎样到达。由 \`scripts/systems.tsv\` 打印，请勿手改。${counted.join('，')}。`,
  '程序在工作台“新立案件”立案，公众一方在门户“办事”提出；指标在工作台“指标”，可逐数打开案件；流程图在门户“权力运行流程图”。',
  '登记册在工作台“登记册”登记、变更、核准、导入导出，按任何一天查看，指标逐数打开事项；公开的在门户“清单与名录”。',
  ...areas.flatMap((area) => [
    `## ${area}`,
    [
      '| 键 | 名称 | 优先级 | 状态 | 程序、登记册和说明 |',
      '| --- | --- | --- | --- | --- |',
      ...systems.filter((one) => one.area === area).map(systemRow),
    ].join('\n'),
  ]),
  '',
].join('\n\n')

const registerTitles = Object.fromEntries(registerKeys.map((key) => [key, registers[key].title]))
const registerIndex = [
  '# 登记册',
  `共 ${registerKeys.length} 册，由 \`packages/law/src/registers\` 打印，请勿手改。`,
  ...registerAreas.flatMap(({ title, registers: keys }) => [
    `## ${title}`,
    keys.map((key) => `- [${registers[key].title}](${key}.md)：${registers[key].about}`).join('\n'),
  ]),
  '',
].join('\n\n')

const pages: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(procedures).flatMap(([key, editions]) =>
      editions.map((procedure) => [`docs/procedures/${key}-${procedure.source.edition}.md`, procedurePage(procedure)]),
    ),
  ),
  ...Object.fromEntries(
    registerKeys.map((key) => [`docs/registers/${key}.md`, registerPage(registers[key], registerTitles)]),
  ),
  'docs/registers/index.md': registerIndex,
  'docs/limits.md': limitPage,
  'docs/coverage.md': coveragePage,
  'docs/openapi.json': `${JSON.stringify(openApiDocument(), null, 2)}\n`,
}

const checking = process.argv.includes('--check')
const stale = Object.entries(pages).filter(
  ([path, text]) => !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== text,
)
for (const [path, text] of stale) {
  if (checking) console.error(`stale: ${path} (run npm run docs)`)
  else {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
    console.log(`printed ${path}`)
  }
}
if (checking && stale.length > 0) process.exitCode = 1
