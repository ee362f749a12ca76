import type { Chapter } from '../chapter.ts'
import type { Telling } from '../telling.ts'

const settled: readonly Telling[] = [
  {
    procedure: 'reconsideration',
    always: true,
    again: true,
    paragraphs: [['行政复议中以调解书结案{settled}，申请人与被申请人和解后撤回{withdrawn}。']],
  },
  {
    procedure: 'hotline',
    always: true,
    again: true,
    paragraphs: [['12345热线工单办结归档{closed}，其中已解决{resolvedClosed}，解决率{resolvedRate%归档的工单}。']],
  },
]

const mediations: readonly Telling[] = [
  {
    procedure: 'mediation',
    paragraphs: [
      [
        '人民调解组织登记纠纷{registered}。登记的纠纷中，{registered/kind}。',
        '登记纠纷的来源中，{registered/source}。',
        '人民调解结案{mediated}，其中调解成功{agreed}，调解成功率{successRate}。',
        {
          each: [
            '疑难复杂纠纷调解成功{hardAgreed}',
            '协议涉及金额合计{sum}',
            '回访{visited}',
            '申请司法确认{asked}',
            '人民法院确认有效{confirmed}',
            '防止纠纷激化{prevented}',
          ],
        },
      ],
    ],
  },
  {
    procedure: 'administrativeMediation',
    paragraphs: [
      [
        '收到和依职权提出行政调解{received}。',
        '行政调解结案{mediated}，其中达成协议{agreed}，行政调解成功率{agreedRate}。',
      ],
    ],
  },
  {
    procedure: 'consumerComplaint',
    paragraphs: [
      [
        { each: ['收到消费投诉{received}', '受理消费投诉{accepted}', '消费投诉不予受理{notAccepted}'] },
        {
          each: ['消费投诉达成调解协议{settled}', '消费投诉终止调解{ended}', '为消费者挽回经济损失{recovered}'],
        },
      ],
    ],
  },
  {
    procedure: 'adjudication',
    paragraphs: [
      [
        { each: ['收到行政裁决申请{received}', '受理行政裁决{accepted}', '行政裁决中调解结案{settled}'] },
        '作出行政裁决{decided}，其中按期裁决{onTime}，按期裁决率{onTimeRate}。',
        '作出的裁决中，{decided/subject}。',
      ],
    ],
  },
]

const petitions: Telling = {
  procedure: 'petition',
  paragraphs: [
    [
      '本年度登记信访事项{raised}，其中初次信访{first}。',
      '登记的信访事项中，{raised/channel}。',
      '按信访事项的类别，{raised/category}。',
      '作出受理告知{informed}，其中按期告知{informedOnTime}，及时受理率{informedOnTimeRate}。',
      '出具信访处理意见{opined}，其中按期办结{onTime}，信访按期办结率{onTimeRate}。',
      '处理意见中，{opined/outcome}。',
      { each: ['信访转送、交办{referred}', '导入法定途径{routed}', '信访事项调解、和解办结{settled}'] },
      { each: ['信访复查{reviewed}', '信访复核{rechecked}', '信访督办{urged}', '向有关机关提出建议{advised}'] },
    ],
  ],
}

const legalAid: Telling = {
  procedure: 'legalAid',
  paragraphs: [
    [
      '收到法律援助申请和通知{received}。',
      '法律援助审查决定{decided}，其中按期审查{onTime}，按期审查率{onTimeRate}。',
      '决定给予法律援助{granted}。给予援助的事项中，{granted/matter}。',
      { each: ['决定不予援助{refused}', '先行提供援助{advanced}'] },
      '指派承办{assigned}。援助形式中，{assigned/form}。',
      { each: ['办结法律援助案件{finished}', '为受援人挽回经济损失{recovered}'] },
    ],
  ],
}

/** 九、矛盾化解与信访. */
export const settlement: Chapter = {
  title: '矛盾化解与信访',
  passages: [
    { title: '行政争议和群众诉求的化解', tellings: settled, otherwise: '行政争议和群众诉求的化解情况' },
    { title: '调解和行政裁决', tellings: mediations, otherwise: '人民调解、行政调解和行政裁决情况' },
    { title: '信访', tellings: [petitions], otherwise: '信访情况' },
    { title: '法律援助', tellings: [legalAid], otherwise: '法律援助情况' },
  ],
  whole: '矛盾化解与信访情况',
}
