import type { Chapter } from '../chapter.ts'
import type { Telling } from '../telling.ts'

const licences: Telling = {
  procedure: 'licence',
  paragraphs: [
    [
      '本年度收到行政许可申请{applied}，受理{accepted}，不予受理{declined}。',
      '收到的许可申请中，{applied/handling}。',
      '作出许可决定{decided}，其中按期办结{onTime}，按期办结率{onTimeRate}。',
      '准予许可{granted}，其中当场办结{atOnce}。',
      '不予许可{refused}。不予许可的申请中，{refused/refusalGround}。',
      { each: ['以告知承诺方式准予许可{onPromise}', '举行许可听证{heard|次}', '平均办理天数{daysTaken~许可决定}'] },
      { each: ['延续许可{renewed}', '撤回许可{retracted}', '撤销许可{revoked}', '注销许可{deregistered}'] },
      '撤销的许可中，{revoked/revokeGround}。',
      '注销的许可中，{deregistered/deregisterGround}。',
    ],
  ],
}

const bundles: Telling = {
  procedure: 'oneThing',
  paragraphs: [
    [
      '收到一件事一次办申请{received}。其中{received/event}。',
      '各分项全部办结{finished}，其中按期办结{onTime}，按期办结率{onTimeRate}。',
      '统一出件{delivered}。其中{delivered/outcome}。',
      { each: ['平均办理天数{daysTaken~办结的一件事}', '法定办理天数{daysAllowed~办结的一件事}'] },
    ],
  ],
}

const sharing: Telling = {
  procedure: 'dataRequest',
  paragraphs: [
    [
      '收到政务数据共享申请{asked}。',
      { each: ['同意共享{agreed}', '不予共享{refused}', '更新数据目录{listed}'] },
      '提供数据{provided}，其中按期提供{onTime}。',
    ],
  ],
}

/** 二、政府职能、政务服务与“放管服”改革. */
export const service: Chapter = {
  title: '政府职能、政务服务与“放管服”改革',
  passages: [
    { title: '行政许可', tellings: [licences] },
    { title: '一件事一次办', tellings: [bundles] },
    { title: '政务数据共享', tellings: [sharing] },
  ],
  rest: '权责清单、“放管服”改革和营商环境情况',
  whole: '行政审批、权责清单和营商环境情况',
}
