import { addDays, type Day } from '@yifa/calendar'
import { amended, ended, padded, type RegisterSeed, round, type SeedEntry } from './seed.ts'

const matters = [
  '行政处罚裁量基准',
  '城市养犬管理',
  '机动车停放服务',
  '农贸市场管理',
  '小微企业扶持',
  '人才公寓管理',
  '既有住宅加装电梯',
  '生活垃圾分类',
  '户外广告设置',
  '建筑垃圾处置',
  '公共数据共享',
  '政府投资项目管理',
  '养老服务补贴',
  '临时救助',
  '集体土地征收补偿',
  '餐饮油烟治理',
  '电动自行车充电',
  '物业维修资金使用',
  '网络预约车管理',
  '应急物资储备',
] as const
const themes = ['market', 'society', 'economy', 'service', 'environment'] as const

function document(at: number, today: Day): SeedEntry {
  const department = at % 3 === 2
  const organ = department ? round(['market', 'urban', 'housing'], at) : 'government'
  const issued = addDays('2022-03-10', at * 9)
  return {
    from: issued,
    fields: {
      registerNumber: `GF-${padded(at + 1, 4)}`,
      name: `清源区${round(matters, at)}${round(['办法', '规定', '实施细则'], Math.floor(at / matters.length))}（演示）`,
      organ,
      drafter: round(['清源区司法局', '清源区城市管理局', '清源区住房和城乡建设局'], at),
      number: `${department ? '清部规' : '清政规'}〔${issued.slice(0, 4)}〕${at + 1}号`,
      kind: department ? 'department' : at % 7 === 0 ? 'office' : 'government',
      theme: round(themes, at),
      issuedOn: issued,
      publishedOn: addDays(issued, 2),
      effectiveOn: addDays(issued, 30),
      until: addDays(today, at % 15 === 4 ? 40 + at : 700 + at),
      place: '清源区政府门户网站',
      hash: `演示摘要${padded(at + 1, 4)}`,
      reviewed: 'yes',
      opinion: `清司审〔${issued.slice(0, 4)}〕${at + 1}号`,
      comments: 'yes',
      filed: at % 19 === 7 ? 'correct' : 'approved',
      filedOn: addDays(issued, 12),
      fileBy: addDays(issued, 30),
      filedWith: ['上级人民政府', '区人大常委会'],
      ...(at % 6 === 0 ? { cleanup: 'keep', cleanupOn: addDays(today, -60) } : {}),
    },
    ...(at === 9
      ? {
          changes: [
            amended(
              addDays(today, -20),
              { cleanup: 'amend', cleanupOn: addDays(today, -20) },
              '专项清理',
              '清理结果公告（演示）',
            ),
          ],
        }
      : {}),
  }
}

/** 现行有效规范性文件: 47 today; three were repealed lately. */
export const documentsInForce = (today: Day): RegisterSeed => ({
  register: 'documentsInForce',
  entries: [
    ...Array.from({ length: 47 }, (_, at) => document(at, today)),
    ...Array.from({ length: 3 }, (_, at) => ({
      ...document(47 + at, today),
      changes: [ended(addDays(today, -18), '清理废止', '清源区人民政府关于废止部分文件的决定（演示）')],
    })),
  ],
})
