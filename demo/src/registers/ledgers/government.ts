import { addDays } from '@yifa/calendar'
import type { RegisterKey } from '@yifa/law'
import type { Invention } from '../invented.ts'
import { round } from '../seed.ts'

const towns = ['qinghe', 'yuntai'] as const

/** Days from the first topic of the year to the one at this place, as they are spread over it. */
const sinceFirst = (place: number): number => Math.floor((place * 280) / 86)

/** A year of meetings, reports, plans and what is opened to the public. */
export const governmentYear = {
  planMeasures: {
    names: ['完善权责清单', '推进综合执法改革', '健全决策程序', '规范文件管理', '加强执法监督', '办好行政复议'],
    fields: (place) => ({
      plan: '法治政府建设实施方案（演示）',
      period: '2026—2030年',
      version: 'issued',
      state: place < 2 ? 'done' : 'open',
    }),
  },
  annualReports: {
    names: [
      '市场监管局年度报告',
      '城管局年度报告',
      '住建局年度报告',
      '应急局年度报告',
      '清河街道年度报告',
      '云台街道年度报告',
    ],
    organs: ['market', 'urban', 'housing', 'emergency', 'qinghe', 'yuntai'],
    fields: (place) =>
      place === 4 ? { state: 'due', received: undefined, publishedOn: undefined } : { state: 'received' },
  },
  leaderDuties: {
    names: ['主持法治建设专题会议', '年度述法', '带头学习行政复议法', '审核重大决策', '出庭应诉', '调研执法规范化'],
    fields: (place) => ({ person: `演示负责人${(place % 3) + 1}` }),
  },
  meetingTopics: {
    names: [
      '审议公共停车收费方案',
      '研究农贸市场改造',
      '审议裁量基准修订',
      '学习行政复议法',
      '听取安全生产汇报',
      '审议城市更新规划',
      '研究人才公寓管理办法',
      '审议财政预算调整',
      '听取审计整改汇报',
    ],
    count: 86,
    organs: ['housing', 'market', 'justice', 'justice', 'emergency', 'housing', 'data', 'gov-office', 'audit'],
    fields: (place, from) => {
      const legal = place % 3 !== 0
      const waiting = place > 82
      const precheck =
        legal && place !== 84
          ? { legal: 'yes', conclusion: place % 2 === 0 ? 'lawful' : 'amend' }
          : { legal: legal ? 'yes' : 'no', opinion: undefined, conclusion: undefined }
      return {
        ...precheck,
        ...(waiting
          ? {
              state: 'proposed',
              year: undefined,
              meeting: undefined,
              order: undefined,
              on: undefined,
              resolution: undefined,
              dissent: undefined,
            }
          : {
              state: 'discussed',
              meeting: Math.floor(place / 4) + 1,
              order: (place % 4) + 1,
              on: addDays(from, sinceFirst(place - (place % 4)) - sinceFirst(place)),
              dissent: undefined,
            }),
        overrideBy: undefined,
        judicial: 2,
      }
    },
  },
  demonstrationUnits: {
    names: ['市场监管局案审中队', '城管局清河中队', '云台街道', '清河街道', '住建局质监站'],
    organs: ['market', 'urban', 'yuntai', 'qinghe', 'housing'],
    fields: (place) => ({
      call: '2026年度评选（演示）',
      result: round(['won', 'won', 'won', 'shortlisted', 'refused'], place),
      score: 90 - place,
    }),
  },
  satisfactionSurveys: {
    names: ['第一次法治建设满意度调查', '第二次法治建设满意度调查', '第三次法治建设满意度调查'],
    fields: (place) => ({ method: 'phone', sample: 1000, satisfied: 900 + place * 15, index: 90 + place * 1.5 }),
  },
  shortcomings: {
    names: ['执法力量分布不均', '案卷制作不够规范', '普法针对性不强', '部分文件清理不及时', '负责人出庭率有待提高'],
    fields: (place) => ({ state: place < 2 ? 'closed' : 'open' }),
  },
  coordinationMeetings: {
    names: [
      '府院联动联席会议',
      '工伤认定专题讨论',
      '12345疑难工单会商',
      '依法治区委员会会议',
      '征收案件会商',
      '府检联动会议',
    ],
    fields: (place) => ({
      kind: round(['court', 'court', 'hotline', 'body', 'case', 'prosecutor'], place),
      form: round(['plenary', 'topic', 'plenary', 'plenary', 'topic', 'plenary'], place),
      issue: place + 1,
    }),
  },
  opennessPoints: {
    names: ['公开部门预算', '公开政府采购', '公开食品抽检', '公开重大项目批准', '公开双公示信息'],
    fields: (place, from) => ({ due: addDays(from, 60), doneOn: addDays(from, 30 + place) }),
  },
  siteFindings: {
    names: ['政策解读栏目未更新', '链接不可用', '错别字', '办事指南缺电话'],
    organs: ['gov-office', 'market', 'urban', 'data'],
    fields: (place, from) => ({
      month: from.slice(0, 7),
      due: addDays(from, 15),
      fixedOn: addDays(from, 6),
      verified: place === 3 ? 'no' : 'yes',
      grade: 'deduct',
    }),
  },
  grassrootsItems: {
    names: ['农村低保审核公示', '公租房分配', '食品抽检结果', '征地补偿标准', '养老补贴发放', '就业培训补贴'],
    organs: [...towns, 'market', 'land'],
  },
  npcReports: {
    names: ['向人大报告法治政府建设', '向政协通报', '接受生态环境专题询问', '食品安全执法检查'],
    organs: ['government', 'gov-office', 'land', 'market'],
  },
  accountability: {
    names: ['未经论证作出决策', '超期作出许可', '适用裁量不当'],
    fields: (place) => ({
      exemption: round(['none', 'lightened', 'exempted'], place),
      sanction: round(['admonition', 'criticism', 'none'], place),
    }),
  },
} as const satisfies Readonly<Partial<Record<RegisterKey, Invention>>>
