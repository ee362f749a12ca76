import { createWriteStream, existsSync } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { command } from '../command.ts'
import { onFoundation } from '../operating.ts'
import { type ExitCode, Unusable } from '../terminal.ts'

/** `yifa export`: everything recorded, for `yifa verify` elsewhere. */
export const exportRecord = command({
  name: 'export',
  summary: '导出全部记录，供离线校验和保存',
  usage: ['--out 记录.jsonl'],
  options: {
    out: { type: 'string', value: '文件', title: '写到哪里；已有的文件不覆盖' },
    region: { type: 'string', value: '代码', title: '行政区划；只有一个时不必给' },
  },
  notes: ['逐行一个 JSON：行政区划、公钥、检查点、案件和行为。个人信息仍是密文，不能从导出文件中读出。'],
  run: async ({ values: { out, region } }, terminal): Promise<ExitCode> => {
    if (out === undefined) throw new Unusable('缺少 --out：给出要写的文件')
    if (existsSync(out)) throw new Unusable(`${out}：文件已经存在，请换一个名字`)
    const { exportRecord: lines, regions } = await import('@yifa/record')
    await onFoundation(async ({ database, keys }) => {
      const known = (await regions(database)).map((one) => one.region)
      const chosen = region ?? (known.length === 1 ? known[0] : undefined)
      if (chosen === undefined || !known.includes(chosen))
        throw new Unusable(`--region：请给出行政区划代码，现有 ${known.join('、') || '（无）'}`)
      await pipeline(
        Readable.from(lines(database, chosen, [keys.signer.publicKey])),
        createWriteStream(out, { flags: 'wx' }),
      )
    })
    terminal.say(`已导出到 ${out}`)
    return 0
  },
})
