import type { Chapter } from '../chapter.ts'
import type { Telling } from '../telling.ts'
import { audits } from './audits.ts'

const proposals: Telling = {
  procedure: 'proposal',
  paragraphs: [
    [
      '本年度收到建议、提案{received}。收到的建议、提案中，{received/kind}。',
      '答复建议、提案{answered}，其中按期答复{onTime}，按期答复率{onTimeRate}。',
      '答复的结果中，{answered/result}。',
      '收到对答复的评价{rated}，其中满意和基本满意{pleased}，满意率{pleasedRate}。',
      { each: ['办理中与代表、委员沟通联系{contacted}', '重新办理建议、提案{redone}'] },
    ],
  ],
}

const hotline: Telling = {
  procedure: 'hotline',
  always: true,
  paragraphs: [
    [
      { unless: 'received', words: '本年度没有受理12345热线诉求。' },
      '12345热线上年结转工单{carriedIn}，本年度受理诉求{received}，即时答复{answeredAtOnce}，派单{valid|次}，退单{returned|次}，提级督办{lifted|次}，督办{urged|次}。',
      '[受理的诉求中，{received/class}。]',
    ],
    [
      '办结工单{replied}，其中及时办结{onTime}，及时率{onTimeRate%办结的工单}。',
      '办结归档{closed}，其中已解决{resolvedClosed}，解决率{resolvedRate%归档的工单}。',
      '归档工单{closed}，其中满意和基本满意{satisfiedClosed}，满意率{satisfactionRate%归档的工单}。',
      '退回重办{reopened|次}，年末在办工单{carriedOut}。',
    ],
  ],
}

/** 七、权力监督. */
export const oversight: Chapter = {
  title: '权力监督',
  passages: [
    { title: '代表建议和政协提案办理', tellings: [proposals], otherwise: '办理代表建议、政协提案情况' },
    { title: '审计监督', tellings: audits, otherwise: '审计监督情况' },
    { title: '12345热线', tellings: [hotline], otherwise: '记录中没有12345热线的数字' },
  ],
  rest: '人大监督、监察监督和社会监督情况',
  whole: '权力监督情况',
}
