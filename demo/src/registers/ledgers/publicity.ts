import { addDays } from '@yifa/calendar'
import type { RegisterKey } from '@yifa/law'
import type { Invention } from '../invented.ts'
import { round } from '../seed.ts'

/** A year of study, courses, lectures and publicity. */
export const publicityYear = {
  lawStudies: {
    names: [
      '学习行政复议法',
      '学习习近平法治思想',
      '学习行政处罚法',
      '学习公平竞争审查条例',
      '学习安全生产法',
      '学习信访工作条例',
    ],
    count: 15,
    organs: ['gov-office', 'government', 'justice', 'market'],
    fields: (place) => ({
      kind: round(['exec', 'studyGroup', 'party', 'team', 'studyGroup', 'exec'], place),
      theme: round(['law', 'thought', 'law', 'law', 'law', 'rules'], place),
      laws: [round(['行政复议法', '行政处罚法', '公平竞争审查条例', '安全生产法', '信访工作条例'], place)],
      state: 'held',
      due: 20,
      present: 18,
    }),
  },
  trainings: {
    names: [
      '执法人员通用法律知识培训',
      '城管协管员岗前培训',
      '市场监管专门法律培训',
      '新颁法律法规解读班',
      '执法实务训练班',
    ],
    fields: (place, from) => ({
      for: round(['officers', 'auxiliaries', 'officers', 'officers', 'officers'], place),
      from,
      until: addDays(from, 3),
      officers: undefined,
      auxiliaries: undefined,
      persons: 80 + place,
      passed: 78,
      hours: 24,
      budget: 20000,
      spent: 18000 + place * 100,
    }),
  },
  staffExams: {
    names: ['国家工作人员法治理论知识考试', '执法资格考试', '执法人员年度考试'],
    count: 12,
    organs: ['market', 'urban', 'housing', 'emergency'],
    fields: (place) => ({ due: 60 + place, sat: 60 + place - (place % 3), passed: 55 + place }),
  },
  lectures: {
    names: ['行政执法案例讲座', '“法治开讲”：复议法解读', '机关大党课', '以案释法：食品安全'],
    count: 8,
    fields: (place) => ({ half: place < 4 ? 'first' : 'second', attendance: 60 + place }),
  },
  courtObservations: {
    names: ['工伤认定案庭审', '政府信息公开案庭审', '行政处罚案庭审'],
    fields: (place) => ({ observers: [`演示旁听${place}`, `演示旁听${place + 1}`], persons: 12, heads: 2 }),
  },
  publicityDuties: {
    from: '2025-01-01',
    names: ['宪法宣传', '民法典宣传', '安全生产法宣传', '消费者权益保护法宣传', '城市管理法规宣传', '行政复议法宣传'],
    fields: (place) => ({ month: String((place % 12) + 1) }),
  },
  publicityActivities: {
    names: [
      '宪法宣传周现场活动',
      '发放民法典手册',
      '进社区法律咨询',
      '进校园模拟法庭',
      '农贸市场横幅',
      '普法展板巡展',
      '电子屏滚动标语',
      '法治电影放映',
    ],
    count: 64,
    fields: (place) => ({
      form: round(['activity', 'leaflet', 'consultation', 'visit', 'banner', 'board', 'screen', 'film'], place),
      measure: round(['times', 'copies', 'persons', 'times', 'strips', 'boards', 'strips', 'shows'], place),
      quantity: round([1, 300, 40, 1, 2, 6, 120, 1], place),
      estimate: place % 8 === 1,
    }),
  },
  benefitProjects: {
    names: ['村居法治茶馆', '法律援助直通车', '企业合规体检', '老年人防骗课堂', '外来务工法律服务点'],
    fields: (place) => ({
      progress: place < 2 ? 'done' : 'running',
      award: round(['shortlisted', 'none', 'none', 'city', 'none'], place),
    }),
  },
  publicityBrands: { names: ['年度法治人物', '以案释法十佳案例', '青少年法治教育基地', '普法规划中期评估'] },
} as const satisfies Readonly<Partial<Record<RegisterKey, Invention>>>
