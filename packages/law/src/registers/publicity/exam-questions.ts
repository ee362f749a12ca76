import { choice, date, lines, organ, prose, register, text, whole } from '@yifa/kernel'

/** 执法考试题库: questions by law; never public. */
export const examQuestions = register({
  title: '行政执法考试题库',
  entry: '试题',
  about: '行政执法资格考试和年度考试的试题，按法律和难度分类；不公开。',
  unit: '题',
  fields: {
    code: text('题号'),
    name: text('题干').max(500),
    organ: organ('命题单位'),
    law: text('所考法律'),
    article: text('条文').optional(),
    kind: choice('题型', { single: '单项选择', multiple: '多项选择', judge: '判断', case: '案例分析' }),
    difficulty: choice('难度', { easy: '易', middle: '中', hard: '难' }),
    options: lines('选项').optional(),
    answer: text('答案'),
    points: whole('分值', '分'),
    explanation: prose('解析').optional(),
    lawFrom: date('条文施行日期').optional(),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'organ', approved: true },
  unique: [['name']],
  flags: [
    { where: { kind: ['single', 'multiple'] }, untold: 'options', blocks: true, why: '选择题没有选项' },
    { untold: 'article', why: '未写明条文，法律修改时无从核对' },
  ],
  indicators: {
    questions: { title: '题库试题数', unit: '题', standing: 'at end', by: ['kind', 'difficulty'] },
    laws: { title: '题库涉及法律数', unit: '部', standing: 'at end', distinct: 'law' },
  },
})
