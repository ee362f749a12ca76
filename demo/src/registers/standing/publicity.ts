import type { RegisterKey } from '@yifa/law'
import type { Invention } from '../invented.ts'
import { inVillage, villageAt } from '../places.ts'
import { round } from '../seed.ts'

/** What stands for long: study, courses, lectures and publicity. */
export const publicityLists = {
  lawSavvyCitizens: {
    names: ['演示学', '演示懂', '演示用', '演示守', '演示护', '演示讲', '演示帮', '演示引', '演示带'],
    count: 126,
    fields: (place) => ({ ...inVillage('village')(place), trained: true, badge: true }),
  },
  modelCommunities: {
    names: Array.from({ length: 14 }, (_, place) => villageAt(place * 3).name),
    fields: (place) => ({
      ...inVillage('village')(place * 3),
      state: round(['named', 'rechecked', 'named', 'building'], place),
    }),
  },
  examQuestions: {
    names: [
      '行政处罚的追诉时效一般为几年',
      '执法人员不得少于几人',
      '听证申请应当在几日内提出',
      '简易程序适用的罚款上限',
      '当场收缴罚款的情形',
      '回避由谁决定',
    ],
    fields: (place) => ({
      law: '行政处罚法',
      article: `第${place + 36}条`,
      kind: 'single',
      options: ['A项', 'B项', 'C项', 'D项'],
      answer: 'A',
    }),
    organs: ['justice'],
  },
} as const satisfies Readonly<Partial<Record<RegisterKey, Invention>>>
