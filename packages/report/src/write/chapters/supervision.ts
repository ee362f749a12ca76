import type { Telling } from '../telling.ts'

/** 行政执法监督: cases of supervision, review of files, certificates of officers. */
export const supervision: readonly Telling[] = [
  {
    procedure: 'supervision',
    paragraphs: [
      [
        {
          lead: '行政执法监督中，',
          each: [
            '收到投诉{complaints}',
            '监督立案{filed}',
            '监督不予立案{declined}',
            '核查终结{concluded}',
            '当场纠正{atOnce}',
          ],
        },
        { each: ['制发督办函{orders}', '制发行政执法监督意见书{opinions}', '制发行政执法监督决定书{decisions}'] },
        '报送纠正情况{corrected}，其中按期报送{correctedOnTime}，按期纠正率{correctedOnTimeRate}。',
        { each: ['处理异议{objections}', '提出人员处理建议{personnel}', '移送监察机关{disciplined}'] },
      ],
    ],
  },
  {
    procedure: 'caseFileReview',
    paragraphs: [
      [
        '组织行政执法案卷评查{reviewed}。',
        '抽取评查案卷{files}，抽取时案卷总数{population}。',
        '评查定级{graded}，其中直接评为不合格{vetoed}。',
        '评查等次中，{graded/grade}。',
        { each: ['制发督察建议书{suggestions}', '制发督察决定书{decisions}'] },
        '评查问题整改落实{corrected}，其中按期整改{onTime}。',
      ],
    ],
  },
  {
    procedure: 'credential',
    paragraphs: [
      [
        {
          lead: '行政执法证件',
          each: ['申领{applied}', '新发{issued}', '换证{renewed}', '年审{reviewed}'],
        },
        { each: ['培训行政执法人员{trained}', '培训学时合计{hours}'] },
        { each: ['暂扣执法证件{suspended}', '吊销执法证件{revoked}', '注销执法证件{cancelled}'] },
      ],
    ],
  },
  {
    procedure: 'implementationReport',
    paragraphs: [
      ['应当报告实施情况的法律、法规、规章{due}。', '报告法律、法规、规章实施情况{reported}，其中按期报告{onTime}。'],
    ],
  },
]
