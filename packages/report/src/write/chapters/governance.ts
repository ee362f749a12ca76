import type { Chapter } from '../chapter.ts'
import type { Telling } from '../telling.ts'

const tasks: Telling = {
  procedure: 'governanceYear',
  paragraphs: [
    [{ lead: '法治政府建设年度任务', each: ['分解{assigned}', '完成{finished}'] }, { each: ['述法{stated}'] }],
  ],
}

const inspections: Telling = {
  procedure: 'governanceInspection',
  paragraphs: [
    [
      '开展法治督察{planned}。督察类型中，{planned/kind}。',
      {
        each: [
          '督察反馈问题{fedBack}',
          '督察问题整改销号{struckOff}',
          '督察约谈{interviewed}',
          '挂牌督办{listed}',
          '移送追责{transferred}',
        ],
      },
    ],
  ],
}

const assessment: Telling = {
  procedure: 'governanceAssessment',
  paragraphs: [
    [
      '考核单位{issued}。公布考核结果{published}。考核等次中，{published/grade}。',
      { each: ['考核申诉{appealed}', '申诉复核{appealsDecided}'] },
    ],
  ],
}

/** 一、组织领导与保障. */
export const organisation: Chapter = {
  title: '组织领导与保障',
  passages: [
    { title: '年度任务', tellings: [tasks] },
    { title: '法治督察', tellings: [inspections] },
    { title: '法治政府建设考核', tellings: [assessment] },
  ],
  rest: '法治政府建设的组织领导和要点部署情况',
  whole: '法治政府建设的组织领导、要点部署和考核情况',
}

const study: Telling = {
  procedure: 'governanceYear',
  again: true,
  paragraphs: [
    [
      {
        each: [
          '常务会议学法{studied}',
          '举办法治专题讲座{lectured}',
          '举办执法人员培训{trained}',
          '参加执法人员培训{trainees}',
        ],
      },
      { each: ['国家工作人员法律知识考试{examined}', '考试合格{passed}'] },
    ],
  ],
}

const exams: Telling = {
  procedure: 'appointmentExam',
  paragraphs: [
    [
      {
        lead: '领导干部任前法律知识考试',
        each: ['列入名单{listed}', '参加{sat}', '合格{passed}', '建议暂缓任职{postponed}'],
      },
    ],
  ],
}

/** 十、学法与普法. */
export const learning: Chapter = {
  title: '学法与普法',
  passages: [
    { title: '学法制度', tellings: [study] },
    { title: '任前考试', tellings: [exams] },
  ],
  rest: '普法宣传情况',
  whole: '学法制度、法治考试和普法宣传情况',
}

const first: Telling = {
  procedure: 'governanceYear',
  again: true,
  paragraphs: [['第一责任人履行职责{led}。履行的职责中，{led/duty}。']],
}

/** 十二、党政主要负责人履行推进法治建设第一责任人职责. */
export const firstResponsible: Chapter = {
  title: '党政主要负责人履行推进法治建设第一责任人职责',
  passages: [{ title: '履职情况', tellings: [first] }],
  rest: '主要负责人履职的具体事项',
  whole: '主要负责人履职情况',
}
