import { addDays } from '@yifa/calendar'
import type { RegisterKey } from '@yifa/law'
import type { Invention } from '../invented.ts'
import { longAgo, round } from '../seed.ts'

/** What stands for long: meetings, reports, plans and what is opened to the public. */
export const governmentLists = {
  leadingBodies: {
    names: ['全面依法治区委员会', '委员会办公室', '执法协调小组', '司法协调小组', '守法普法协调小组'],
    from: longAgo,
    organs: ['justice'],
    fields: (place) => ({
      kind: round(['body', 'office', 'group', 'group', 'group'], place),
      field: round(['all', 'all', 'enforcement', 'justice', 'publicity'], place),
      ...(place === 4 ? { details: undefined } : {}),
    }),
  },
  bodyMembers: {
    names: [
      '演示海',
      '演示川',
      '演示直',
      '演示正',
      '演示规',
      '演示松',
      '演示梅',
      '演示江',
      '演示稳',
      '演示鉴',
      '演示林',
      '演示峰',
    ],
    fields: (place) => ({ seat: round(['chair', 'executive', 'secretary', 'vice', 'member', 'member'], place) }),
  },
  experts: {
    names: ['演示卷', '演示评', '演示章', '演示策', '演示风', '演示证', '演示典', '演示则'],
    fields: (place) => ({ evaluation: round(['good', 'good', 'none'], place) }),
  },
  spokespersons: {
    names: ['演示稳', '演示声', '演示岚', '演示柏'],
    organs: ['emergency', 'emergency', 'gov-office', 'market'],
  },
  decisionCatalogue: {
    names: [
      '城市更新三年行动方案',
      '公共停车收费标准调整',
      '老旧小区加装电梯补贴政策',
      '农贸市场布局规划',
      '城区供水价格调整',
    ],
    organs: ['housing', 'urban', 'housing', 'market', 'housing'],
    fields: (place) => ({
      state: round(['decided', 'running', 'decided', 'listed', 'proposed'], place),
      evaluation: place === 0 ? 'keep' : 'none',
    }),
  },
  disclosureCatalogue: {
    names: [
      '机构职能',
      '政策文件',
      '财政信息',
      '重大项目',
      '行政许可',
      '行政处罚',
      '领导简介',
      '内设机构',
      '规范性文件',
      '政策解读',
      '预算',
      '决算',
    ],
    organs: ['gov-office'],
    fields: (place) => ({
      code: `ML-${place + 1}`,
      level: place < 6 ? 'class' : 'subclass',
      parent: place < 6 ? undefined : `ML-${Math.floor((place - 6) / 2) + 1}`,
    }),
  },
  holidayNotices: {
    names: ['元旦', '春节', '清明节', '劳动节', '端午节', '国庆节'],
    fields: (place, from) => ({ scope: 'national', from: addDays(from, 20), until: addDays(from, 22 + (place % 3)) }),
  },
} as const satisfies Readonly<Partial<Record<RegisterKey, Invention>>>
