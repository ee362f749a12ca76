import { createReadStream, existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dayText } from '@yifa/calendar'
import type { Account, Belief, PeriodsVerdict, Verdict } from '@yifa/record'
import { command } from '../command.ts'
import { onFoundation } from '../operating.ts'
import { Unusable } from '../terminal.ts'

type Lists = Extract<PeriodsVerdict, { readonly sound: true }>
/** The verdict on the record, and on the lists that were worked out from it. */
type Checked = Verdict & { readonly lists?: readonly (Lists & { readonly region: string })[] }

async function verdictOnRecord(): Promise<Checked> {
  const { openPublished, verify } = await import('@yifa/record')
  const { verifyLists } = await import('@yifa/server')
  return onFoundation(async ({ database, keys, published }) => {
    const belief = { publicKeys: [keys.signer.publicKey], published: await openPublished(published) }
    const walked = await verify(database, belief)
    if (!walked.sound) return walked
    const lists: (Lists & { readonly region: string })[] = []
    for (const { region } of walked.accounts) {
      const found = await verifyLists(database, region, keys.data)
      if (!found.sound) return found
      lists.push({ region, ...found })
    }
    return { ...walked, lists }
  })
}

/** What somebody without the database believes: the key and the checkpoints they were given. */
async function beliefOf(key: string | undefined, published: string | undefined): Promise<Belief> {
  const { openPublished } = await import('@yifa/record')
  for (const path of [key, published])
    if (path !== undefined && !existsSync(path)) throw new Unusable(`${path}：没有这个文件或者目录`)
  const kept = published === undefined ? undefined : await openPublished(published)
  const own = key === undefined ? [] : [await readFile(key, 'utf8')]
  return { publicKeys: [...own, ...(kept?.publicKeys ?? [])], ...(kept === undefined ? {} : { published: kept }) }
}

async function verdictOnExport(file: string, belief: Belief): Promise<Verdict> {
  const { verifyExport } = await import('@yifa/record')
  if (!existsSync(file)) throw new Unusable(`${file}：没有这个文件`)
  return verifyExport(() => createReadStream(file), belief)
}

/** When a seal was made, in Chinese time. */
const sealedText = (at: string): string => dayText(new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 16))

const soundLine = ({ region, cases, acts, checkpoints, sealed, sealedAt }: Account): string =>
  `行政区划 ${region}：${cases} 件案件、${acts} 条记录前后相接，没有改动、缺失和插入；` +
  (sealedAt === undefined
    ? '还没有签名的检查点'
    : `${checkpoints} 个检查点的签名成立，最近一个签于${sealedText(sealedAt)}，覆盖 ${sealed} 条记录`)

const listLine = ({ region, entries, periods }: Lists & { readonly region: string }): string =>
  `行政区划 ${region} 的登记册：${entries} 个事项的 ${periods} 段存续期间都与其变更相符`

const words = (verdict: Checked): string =>
  verdict.sound
    ? [
        '记录完整。',
        ...(verdict.accounts.length > 0 ? verdict.accounts.map(soundLine) : ['记录是空的。']),
        ...(verdict.lists ?? []).map(listLine),
      ].join('\n')
    : `记录不完整。第一处问题：\n${verdict.flaw.message}`

/** `yifa verify`: whether the record, or an export of it, is what was once written. */
export const verify = command({
  name: 'verify',
  summary: '校验全部记录是否被改动、删除或者插入',
  usage: ['', '导出.jsonl --key public-key.pem --published 检查点目录'],
  words: '要离线校验的导出文件；不给则校验本机数据库',
  options: {
    key: { type: 'string', value: '文件', title: '签名公钥（PEM），只用于导出文件' },
    published: { type: 'string', value: '目录', title: '另行保存的检查点，只用于导出文件' },
    json: { type: 'boolean', title: '输出 JSON' },
  },
  notes: [
    '退出码：0 完整；1 不完整，指出第一处；2 无法读取。',
    '不给 --key 和 --published 时，导出文件只能证明自身前后一致；另行保存的公钥和检查点才能证明没有被整体改写。',
  ],
  run: async ({ values, positionals: [file, ...more] }, terminal) => {
    if (more.length > 0) throw new Unusable('一次只能校验一个导出文件')
    if (file === undefined && (values.key !== undefined || values.published !== undefined))
      throw new Unusable('--key 和 --published 只用于导出文件；校验本机数据库时使用数据目录中的公钥和检查点')
    const verdict: Checked =
      file === undefined
        ? await verdictOnRecord()
        : await verdictOnExport(file, await beliefOf(values.key, values.published))
    terminal.say(values.json ? JSON.stringify(verdict, null, 2) : words(verdict))
    return verdict.sound ? 0 : 1
  },
})
