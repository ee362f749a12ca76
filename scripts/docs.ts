// Prints what the declarations say into docs/; with --check, fails when a printed page is stale.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { openApiDocument } from '../packages/api/src/openapi.ts'
import { durationText, type Limit, procedurePage } from '../packages/kernel/src/index.ts'
import { isLimitId, limits, procedures, unwired, wiring } from '../packages/law/src/index.ts'

const root = join(import.meta.dirname, '..')

const length = ({ within, yearly, quota, floor }: Limit): string =>
  `${floor ? '不少于' : ''}${within ? durationText(within) : (yearly ?? (quota ? `${quota.number}${quota.unit}` : '—'))}`

const wires = wiring()
const place = (id: string): string => {
  const found = isLimitId(id) ? (wires.get(id) ?? []) : []
  const lines = found.map(({ procedure, edition, where }) => `[${where}](procedures/${procedure}-${edition}.md)`)
  return lines.length > 0 ? [...new Set(lines)].join('、') : ((isLimitId(id) ? unwired[id] : undefined) ?? '尚未接入')
}

const limitRow = ([id, limit]: readonly [string, Limit]): string =>
  `| \`${id}\` | ${limit.law} ${limit.art} | ${limit.edition} | ${limit.title} | ${limit.trigger} | ${length(limit)}${limit.unverified ? '〔未核〕' : ''} | ${place(id)} |`

const limitPage = [
  '# 期限表',
  `共 ${Object.keys(limits).length} 条，由 \`packages/law/src/limits\` 打印，请勿手改。〔未核〕的未取得原文。`,
  [
    '| 键 | 依据 | 版本 | 事项 | 起算 | 期限 | 所在程序，或者不作为时钟的原因 |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...Object.entries(limits).map(limitRow),
  ].join('\n'),
  '',
].join('\n\n')

const pages: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(procedures).flatMap(([key, editions]) =>
      editions.map((procedure) => [`docs/procedures/${key}-${procedure.source.edition}.md`, procedurePage(procedure)]),
    ),
  ),
  'docs/limits.md': limitPage,
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
