import type { RegisterKey } from '@yifa/law'
import type { Invention } from '../invented.ts'
import { longAgo, round } from '../seed.ts'

/** What stands for long: services for citizens and firms. */
export const servicesLists = {
  serviceStandards: {
    names: ['不见面审批服务规范', '综合窗口建设规范', '办事指南编写规范', '帮办代办服务规范', '好差评管理规范'],
    from: longAgo,
    organs: ['data'],
    fields: (place) => ({ code: `BZ-0${place + 1}` }),
  },
  serviceCentres: {
    names: [
      '清源区政务服务中心',
      '清河街道便民服务中心',
      '云台街道便民服务中心',
      '住建分中心',
      '不动产登记分中心',
      '综合窗口1号',
      '综合窗口2号',
      '帮办代办窗口',
      '24小时自助服务区',
      '公积金分中心',
    ],
    from: longAgo,
    organs: ['data', 'qinghe', 'yuntai', 'housing', 'land', 'data', 'data', 'data', 'data', 'housing'],
    fields: (place) => ({
      code: round(
        [
          'FW-centre',
          'FW-qinghe',
          'FW-yuntai',
          'FW-housing',
          'FW-land',
          'FW-w1',
          'FW-w2',
          'FW-w3',
          'FW-self',
          'FW-fund',
        ],
        place,
      ),
      kind: round(
        ['centre', 'town', 'town', 'branch', 'branch', 'window', 'window', 'window', 'terminal', 'branch'],
        place,
      ),
      windows: round([8, 4, 4, 3, 3, 1, 1, 1, 0, 2], place),
      windowsBefore: round([30, 9, 8, 6, 7, 1, 1, 1, 0, 4], place),
      staff: round([22, 9, 9, 6, 6, 2, 2, 2, 0, 4], place),
      staffBefore: round([48, 13, 12, 9, 9, 2, 2, 2, 0, 5], place),
      ...(place >= 5 && place <= 8 ? { within: 'FW-centre' } : { within: undefined }),
    }),
  },
  bundles: {
    names: [
      '新生儿出生',
      '企业开办',
      '企业注销',
      '开餐饮店',
      '开药店',
      '二手房转移登记',
      '公民身后',
      '建设项目联合验收',
      '灵活就业',
      '“3550”工业项目',
    ],
    organs: ['data', 'market', 'market', 'market', 'market', 'housing', 'data', 'housing', 'data', 'data'],
    fields: (place) => ({
      kind: round(
        ['life', 'enterprise', 'opening', 'enterprise', 'package', 'life', 'life', 'project', 'life', 'package'],
        place,
      ),
      items: ['事项一', '事项二', '事项三'],
      organs: ['市场监管', '公安', '人社'],
      materialsBefore: 18 + place,
      materialsAfter: 6,
      daysBefore: 20,
      daysAfter: 3,
      visits: 1,
      commitment: place % 2 === 0 ? 'yes' : 'no',
      recheck: 30,
    }),
  },
  serviceSupervisors: { names: ['演示督', '演示察', '演示听', '演示访', '演示问'], organs: ['data', 'justice'] },
  complianceRisks: {
    names: ['虚假宣传', '超范围经营', '未公示价格', '特种设备未检验', '未签劳动合同', '消防通道堵塞'],
    organs: ['market', 'market', 'market', 'market', 'justice', 'emergency'],
  },
  complianceOfficers: {
    names: ['演示规', '演示察', '清源演示合规示范企业一', '演示矩'],
    fields: (place) => ({ kind: round(['officer', 'inspector', 'model', 'officer'], place) }),
  },
  digitalScenes: { names: ['停车云平台', '城市智能配送', '数字政务先导区', '智慧农贸市场'] },
} as const satisfies Readonly<Partial<Record<RegisterKey, Invention>>>
