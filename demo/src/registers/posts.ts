import { addDays, type Day } from '@yifa/calendar'
import { organs } from '../district/organs.ts'
import { amended, longAgo, padded, type RegisterSeed, type SeedEntry } from './seed.ts'

const kinds = [
  { kind: 'handling', name: '承办岗', level: 'none', duties: ['受理、调查、拟办', '收集和保管案卷材料'] },
  { kind: 'enforcement', name: '执法岗', level: 'none', duties: ['现场检查、调查取证', '亮证执法、制作笔录'] },
  { kind: 'review', name: '审核岗', level: 'none', duties: ['合法性审核', '提出书面审核意见'] },
  { kind: 'approval', name: '审批岗', level: 'deputy', duties: ['审批职权事项', '提请集体讨论重大事项'] },
  { kind: 'supervision', name: '监督岗', level: 'none', duties: ['监督权力运行', '受理投诉'] },
  { kind: 'support', name: '资金岗', level: 'section', duties: ['经费核算', '资产登记'] },
] as const

const holding = organs.filter(({ kind }) => kind !== 'internal' && kind !== 'mass')

/** The posts of an organ that answer for its powers. */
export const postsOf = (organ: string): readonly string[] =>
  holding.some((one) => one.organ === organ)
    ? ['handling', 'review', 'approval'].map((kind) => `GW-${organ}-${kind}`)
    : []

function entryOf(organ: string, place: number, today: Day): readonly SeedEntry[] {
  return kinds.map(({ kind, name, level, duties }, at): SeedEntry => {
    const money = kind === 'support'
    return {
      from: longAgo,
      fields: {
        code: `GW-${organ}-${kind}`,
        name,
        organ,
        section: money ? '办公室' : '业务科',
        kind,
        duties,
        level,
        concentrated: money ? 'funds' : 'no',
        holder: `演示岗${padded(place * 6 + at, 3)}`,
        holderSince: '2023-06-01',
        ...(money ? { rotateBy: addDays(today, place === 0 ? -5 : 200 + place), limit: 50, upper: '审批岗' } : {}),
        ...(money ? { incompatible: [`GW-${organ}-approval`] } : {}),
      },
      ...(kind === 'approval' && place < 3
        ? {
            changes: [
              amended(
                addDays(today, -18),
                { holder: `演示新任${place}`, holderSince: addDays(today, -18) },
                '定期轮岗',
              ),
            ],
          }
        : {}),
    }
  })
}

/** 岗位职责 of every organ; one rotation is overdue. */
export const posts = (today: Day): RegisterSeed => ({
  register: 'posts',
  entries: holding.flatMap(({ organ }, place) => entryOf(organ, place, today)),
})
