import type { Chapter } from '../chapter.ts'
import type { Telling } from '../telling.ts'

const noneEnded = '审结的案件'

const reconsideration: Telling = {
  procedure: 'reconsideration',
  always: true,
  paragraphs: [
    [
      { unless: 'received', words: '本年度没有收到行政复议申请。' },
      '上年结转行政复议案件{carriedIn}，本年度收到行政复议申请{received}，受理{accepted}，不予受理{rejected}，视为放弃{abandoned}。',
      '[收到的申请中，{received/matter}。]',
      '[受理的案件中，{accepted/track}。]',
    ],
    [
      '审结行政复议案件{concluded}，作出行政复议决定{decided}，调解结案{settled}，和解撤回终止{withdrawn}，驳回申请{dismissed}，结转下年{carriedOut}。',
      '[作出的决定中，{decided/outcome}。]',
      `审结{concluded}，其中纠错{corrected}，纠错率{correctionRate%${noneEnded}}。`,
      `审结{concluded}，其中按期审结{onTime}，按期审结率{onTimeRate%${noneEnded}}，平均审理天数{daysTaken~${noneEnded}}。`,
      '举行听证{heard|次}，制发行政复议意见书{letters|份}。',
    ],
  ],
}

const litigation: Telling = {
  procedure: 'litigation',
  paragraphs: [
    [
      { each: ['本年度新收行政应诉案件{received}', '上年结转应诉案件{carriedIn}', '年末未办结应诉案件{carriedOut}'] },
      '新收的应诉案件中，{received/suit}。',
      '提交答辩状和证据{answered}，其中按期提交{answeredOnTime}，按期答辩举证率{answeredOnTimeRate}。',
      '开庭应诉{attended}，其中行政机关负责人出庭{headAttended}，负责人出庭率{headAttendanceRate}。',
      '一审审结{judged}，其中败诉{lost}，败诉率{lossRate}。',
      '一审作出裁判{firstJudgments}。裁判结果中，{firstJudgments/outcome}。',
      { each: ['原告撤诉{withdrawn}', '上诉{appeals}', '履行生效裁判{performed}'] },
    ],
  ],
}

const advice: Telling = {
  procedure: 'advice',
  paragraphs: [
    [
      '收到司法建议、检察建议{received}。收到的建议书中，{received/kind}。',
      '书面回复司法建议、检察建议{answered}，其中按期回复{onTime}，按期回复率{onTimeRate}。',
      '回复的建议中，{answered/accepted}。',
    ],
  ],
}

const compensation: Telling = {
  procedure: 'compensation',
  paragraphs: [
    [
      '收到行政赔偿申请{claims}。',
      '作出赔偿处理决定{decided}，其中按期决定{onTime}，按期决定率{onTimeRate}。',
      {
        each: [
          '决定给予赔偿{compensated}',
          '决定不予赔偿{refused}',
          '决定赔偿金额合计{granted}',
          '实际支付赔偿金合计{paid}',
        ],
      },
    ],
  ],
}

/** 八、行政复议与行政应诉. */
export const contests: Chapter = {
  title: '行政复议与行政应诉',
  passages: [
    { title: '行政复议', tellings: [reconsideration], otherwise: '记录中没有行政复议的数字' },
    { title: '行政应诉', tellings: [litigation], otherwise: '行政诉讼案件和负责人出庭应诉情况' },
    { title: '司法建议和检察建议', tellings: [advice] },
    { title: '行政赔偿', tellings: [compensation] },
  ],
  whole: '行政复议与行政应诉情况',
}
