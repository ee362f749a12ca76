import { resultGroups } from '../application-rows.ts'
import type { Chapter } from '../chapter.ts'
import { type Counted, figureId } from '../counted.ts'
import { isPositive, type Sentence } from '../sentence.ts'
import type { Telling } from '../telling.ts'

/** 予以公开80件、部分公开12件…: all six groups, so that they can be added up. */
function results({ key, figures: { handled } }: Counted): Sentence {
  if (!(handled && isPositive(handled))) return { text: '', figures: [] }
  const ofGroup = (keys: readonly string[]): number =>
    Object.entries(handled.parts ?? {})
      .filter(([part]) => keys.includes(part.split('/')[0] ?? ''))
      .reduce((sum, [, { value }]) => sum + value, 0)
  const groups = resultGroups.map(({ title, keys }) => `${title}${ofGroup(keys)}${handled.unit}`)
  return { text: `办理结果为：${groups.join('、')}。`, figures: [figureId(key, 'handled')] }
}

const noReply = '作出答复的申请'

const requests: Telling = {
  procedure: 'openInformation',
  always: true,
  paragraphs: [
    [
      { unless: 'received', words: '本年度没有新收政府信息公开申请。' },
      '本年度新收政府信息公开申请{received}，上年结转{carriedIn}，办理完毕{handled}，结转下年度继续办理{carriedOut}。',
      '[新收的申请中，{received/applicantKind}。]',
      results,
      `作出答复{replied}，其中按期答复{onTime}，按期答复率{onTimeRate%${noReply}}；平均答复天数{daysTaken~${noReply}}，延长答复期限{extended|次}。`,
      '发出收费通知的信息处理费合计{fees}。',
      '收到和处理申请的详细情况见附表2。',
    ],
  ],
}

const corrections: Telling = {
  procedure: 'informationCorrection',
  paragraphs: [
    [
      '收到政府信息更正申请{received}。',
      {
        each: [
          '予以更正{corrected}',
          '不予更正{upheld}',
          '转送或者告知向有权机关提出{passedOn}',
          '年末办理中的更正申请{carriedOut}',
        ],
      },
    ],
  ],
}

const published: Telling = {
  procedure: 'proactiveDisclosure',
  paragraphs: [
    [
      '本年度形成应当公开的政府信息{formed}。',
      '主动公开政府信息{published}，其中按期公开{onTime}，按期公开率{onTimeRate}。',
      '主动公开的信息中，{published/class}。',
      '主动公开的渠道为：{published/channel}。',
      { each: ['更新信息{updated}', '经审查不予公开{closed}'] },
    ],
  ],
}

/** 三、政务公开. */
export const disclosure: Chapter = {
  title: '政务公开',
  passages: [
    { title: '主动公开', tellings: [published], otherwise: '主动公开、政策解读、平台建设情况' },
    { title: '依申请公开', tellings: [requests], otherwise: '记录中没有政府信息公开申请的数字' },
    { title: '政府信息更正', tellings: [corrections] },
  ],
  whole: '政务公开情况',
}
