import type { Telling } from '../telling.ts'

/** 审计监督: projects, and what was put right after them. */
export const audits: readonly Telling[] = [
  {
    procedure: 'audit',
    paragraphs: [
      [
        '本年度安排审计项目{planned}。审计项目中，{planned/kind}。',
        '出具审计报告{issued}。出具的审计报告中，{issued/kind}。',
        { each: ['审计查出问题金额合计{money}', '审计移送处理事项{referred}', '公布审计结果{published}'] },
      ],
    ],
  },
  {
    procedure: 'auditRectification',
    paragraphs: [
      [
        '登记审计整改项目{opened}。',
        '报告审计整改情况{reported}，其中按期报告{reportedOnTime}，整改情况按期报告率{onTimeRate}。',
        {
          each: [
            '审计整改到位{finished}',
            '已整改金额合计{rectifiedMoney}',
            '督促审计整改{pressed}',
            '公布审计整改结果{published}',
          ],
        },
      ],
    ],
  },
]
