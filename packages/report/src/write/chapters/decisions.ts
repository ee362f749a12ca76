import type { Chapter } from '../chapter.ts'
import type { Telling } from '../telling.ts'

const decisions: Telling = {
  procedure: 'decision',
  paragraphs: [
    [
      '本年度启动重大行政决策{launched}。启动的事项中，{launched/kind}。',
      {
        lead: '在决策中，',
        each: ['公开征求意见{solicited|次}', '召开听证会{heard}', '组织专家论证{expertised}', '开展风险评估{assessed}'],
      },
      '决策草案合法性审查{reviewed}。审查意见中，{reviewed/legality}。',
      { each: ['集体讨论通过{discussed}', '公布决策{announced}'] },
      '开展决策后评估{evaluated}。评估结论中，{evaluated/conclusion}。',
    ],
  ],
}

const reviews: Telling = {
  procedure: 'legalityReview',
  paragraphs: [
    [
      '收到送审的合法性审查事项{submitted}。送审事项中，{submitted/kind}。',
      '出具合法性审查意见{opined}，其中按期出具{onTime}。',
      '出具的意见中，{opined/opinion}。',
      '法律顾问、公职律师参与审查{counselled}。所提意见中，{counselled/counselAdopted}。',
      '审查后通过{approved}。',
    ],
  ],
}

/** 五、重大行政决策与法律顾问. */
export const decisionsAndCounsel: Chapter = {
  title: '重大行政决策与法律顾问',
  passages: [
    { title: '重大行政决策', tellings: [decisions] },
    { title: '合法性审查', tellings: [reviews] },
  ],
  rest: '重大行政决策事项目录和法律顾问队伍建设情况',
  whole: '重大行政决策程序和法律顾问工作情况',
}
