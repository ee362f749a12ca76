import type { Telling } from '../telling.ts'

/** 行政检查: random plans and what was inspected. */
export const inspections: readonly Telling[] = [
  {
    procedure: 'inspectionPlan',
    paragraphs: [
      [
        {
          lead: '“双随机、一公开”监管中，',
          each: ['公布抽查事项清单{listed}', '批准年度抽查计划{planned}'],
        },
      ],
    ],
  },
  {
    procedure: 'inspectionDraw',
    paragraphs: [
      [
        '下达随机抽查任务{set}，开展随机抽取{drawn}。',
        '名录库纳入检查对象{candidates}，从中抽取{subjects}。',
        { each: ['因回避另行选派执法检查人员{replaced}', '公开抽查结果{published}'] },
      ],
    ],
  },
  {
    procedure: 'inspection',
    paragraphs: [
      [
        '本年度登记行政检查任务{assigned}，其中涉企检查{enterprises}。',
        '实施行政检查{inspected}，其中随机抽查{random}。',
        '实施的检查中，{inspected/origin}。',
        '得出检查结果{concluded}。检查结果中，{concluded/result}。',
        { each: ['检查中责令改正{ordered}', '检查后转立案查处{clues}', '检查后移送涉嫌犯罪案件{transferred}'] },
        '复查{rechecked}。复查结果中，{rechecked/corrected}。',
        '公示检查结果{published}，其中按期公示{publishedOnTime}，按期公示率{publishedOnTimeRate}。',
      ],
    ],
  },
]

/** 行政处罚. */
export const penalties: Telling = {
  procedure: 'penalty',
  paragraphs: [
    [
      { lead: '本年度', each: ['登记违法线索{clues}', '行政处罚立案{filed}', '不予立案{notFiled}'] },
      '登记的线索中，{clues/clueSource}。',
      '办结立案案件{decided}，其中按期办结{onTime}，按期办结率{onTimeRate}。',
      { lead: '行政处罚案件', each: ['上年结转{carriedIn}', '结转下年{carriedOut}'] },
    ],
    [
      '作出行政处罚决定{punished}，其中适用简易程序当场处罚{onTheSpot}。',
      '处罚决定中，{punished/kinds}。',
      { each: ['罚款金额合计{fines}', '没收违法所得合计{confiscations}'] },
      '作出不予处罚决定{exempted}。不予处罚的案件中，{exempted/exemptGround}。',
      { lead: '在作出决定前，', each: ['举行处罚听证{heard|次}', '法制审核{reviewed|次}', '集体讨论{discussed|次}'] },
      {
        each: [
          '处罚案件移送涉嫌犯罪{transferred}',
          '处罚决定申请人民法院强制执行{enforced}',
          '处罚决定被改变{altered}',
        ],
      },
    ],
  ],
}

/** 行政强制: measures and enforcement. */
export const compulsion: readonly Telling[] = [
  {
    procedure: 'compulsoryMeasure',
    paragraphs: [
      [
        '实施行政强制措施{measures}，其中紧急当场实施{urgent}。',
        '实施的强制措施中，{measures/kind}。',
        { each: ['延长强制措施期限{extended}', '解除强制措施{released}', '对涉案财物作出处理决定{disposed}'] },
        '处理完毕{ended}，其中期限内处理{onTime}，期限内处理率{onTimeRate}。',
        '年末在控的强制措施{carriedOut}。',
      ],
    ],
  },
  {
    procedure: 'enforcement',
    paragraphs: [
      [
        {
          lead: '行政强制执行中，',
          each: [
            '催告{demanded}',
            '作出强制执行决定{ordered}',
            '代履行{replaced}',
            '向人民法院提出强制执行申请{applied}',
          ],
        },
        { each: ['法院裁定准予执行{granted}', '法院不予受理、不予执行{denied}', '履行或者执行完毕{performed}'] },
      ],
    ],
  },
]

/** 行政执法与刑事司法衔接. */
export const transfers: Telling = {
  procedure: 'criminalTransfer',
  paragraphs: [
    [
      '行政执法中发现涉嫌犯罪线索{discovered}。',
      '向公安机关移送涉嫌犯罪案件{sent}，其中按期移送{onTime}，按期移送率{onTimeRate}。',
      {
        each: [
          '公安机关立案{filed}',
          '公安机关不予立案{declined}',
          '建议检察机关监督立案{supervised}',
          '司法机关反向移送{sentBack}',
        ],
      },
    ],
  ],
}
