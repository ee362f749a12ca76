import { addDays } from '@yifa/calendar'
import type { RegisterKey } from '@yifa/law'
import type { Invention } from '../invented.ts'
import { round } from '../seed.ts'

const towns = ['qinghe', 'yuntai'] as const

/** A year of services for citizens and firms. */
export const servicesYear = {
  agencyOrders: {
    names: ['餐饮店开办代办', '二手房过户就近办', '工业项目联合验收代办', '企业注销代办', '自助取件'],
    organs: ['data'],
    fields: (place, from) => ({
      due: addDays(from, 20),
      doneOn: addDays(from, 12),
      rating: round(['five', 'four', 'five', 'three', 'five'], place),
    }),
  },
  serviceFindings: {
    names: ['窗口空岗', '一次性告知不完整', '要求重复提交材料', '指南与实际不一致', '自助终端缺纸'],
    organs: ['data', 'market', 'housing'],
    fields: (place, from) => ({
      round: `第${(place % 2) + 1}轮`,
      due: addDays(from, 15),
      doneOn: addDays(from, 10),
      recheck: place === 3 ? 'failed' : 'passed',
      refusal: undefined,
    }),
  },
  majorProjects: {
    names: ['演示智能制造园', '演示冷链物流中心', '演示创新综合体', '演示医药产业园', '演示数据中心'],
    organs: ['data'],
    fields: (place, from) => ({
      investment: 50000 + place * 10000,
      stage: round(['permit', 'done', 'permit', 'land', 'design'], place),
      start: round(['atOnce', 'atOnce', 'fast', 'usual', 'usual'], place),
      landOn: addDays(from, 10),
      permitOn: addDays(from, 10 + place),
      startedOn: addDays(from, 12 + place),
      acceptedOn: undefined,
    }),
  },
  electronicLicences: {
    names: ['营业执照', '食品经营许可证', '燃气经营许可证', '施工许可证'],
    organs: ['market', 'market', 'urban', 'housing'],
    fields: () => ({ state: 'valid' }),
  },
  licenceSeparation: {
    names: ['食品小作坊登记', '户外广告设置', '房产中介备案', '危险化学品经营', '测绘资质'],
    organs: ['market', 'urban', 'housing', 'emergency', 'land'],
    without: ['power'],
    fields: (place) => ({ mode: round(['file', 'promise', 'cancel', 'improve', 'promise'], place), cases: 20 + place }),
  },
  reformTasks: {
    names: ['下放行政执法权', '组建综合执法队', '建设便民服务中心', '整合网格力量'],
    organs: [...towns, 'justice', 'urban'],
  },
  businessMeasures: {
    names: [
      '企业开办零费用',
      '工程审批提速',
      '信用修复一次办',
      '包容审慎监管清单',
      '涉企检查扫码入企',
      '政策免申即享',
      '合同履约清欠',
      '商事调解中心',
    ],
    count: 20,
    fields: (place) => ({
      plan: '优化营商环境二十条（演示）',
      action: `第${Math.floor(place / 4) + 1}项行动`,
      number: place + 1,
      state: round(['done', 'running', 'done', 'planned'], place),
    }),
  },
  benefitPolicies: {
    names: [
      '稳岗返还',
      '首台套奖励',
      '小微贷款贴息',
      '人才安家补贴',
      '技改补助',
      '外贸参展补贴',
      '餐饮升级补助',
      '专精特新奖励',
    ],
    organs: ['data', 'market'],
    fields: (place) => ({
      kind: place % 2 === 0 ? 'policy' : 'project',
      rank: undefined,
      rankSource: undefined,
      most: 50,
      paid: 10,
      applied: 40,
      granted: 30 + (place % 8),
      visits: 100 + place,
    }),
  },
  enterpriseServices: {
    names: ['惠企服务一队', '惠企专窗', '政策宣讲会', '直播讲政策'],
    organs: ['data'],
    fields: (place) => ({ kind: round(['team', 'window', 'event', 'live'], place) }),
  },
  enterpriseAppeals: {
    names: ['希望加快施工许可', '用电增容', '货车通行', '厂房消防验收', '政府工程款', '检查次数多', '招工困难'],
    organs: ['housing', 'urban', 'urban', 'emergency', 'housing', 'market', 'data'],
    fields: (place, from) => ({
      firm: `清源演示第${(place % 5) + 1}制造有限公司`,
      due: addDays(from, 15),
      answeredOn: addDays(from, place === 2 ? 15 : 9),
      state: place === 6 ? 'answered' : 'solved',
      satisfaction: place === 3 ? 'unsatisfied' : 'satisfied',
    }),
  },
  oldAccounts: {
    names: ['某园区招商返还承诺', '道路工程尾款', '征收安置补偿差额', '厂房租金补贴'],
    organs: ['data', 'housing', 'land', 'market'],
    fields: (place) => ({
      amount: 300 + place * 50,
      paid: place === 1 ? 350 : 100,
      state: round(['partly', 'solved', 'partly', 'court'], place),
      promisedOn: '2016-06-01',
    }),
  },
} as const satisfies Readonly<Partial<Record<RegisterKey, Invention>>>
