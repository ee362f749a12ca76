import type { Figure } from '@yifa/kernel'
import { resultGroups } from './application-rows.ts'
import { comparison, type EarlierFigure } from './comparison.ts'
import { type Counted, figureId } from './counted.ts'
import { heading, type Line, paragraph, toWrite } from './section.ts'
import { isPositive, type Sentence, say, type Voice, voice } from './sentence.ts'

const noReply = '作出答复的申请'

/** 予以公开80件、部分公开12件…: all six groups, so that they can be added up. */
function results(counted: Counted, handled: Figure): Sentence {
  const ofGroup = (keys: readonly string[]): number =>
    Object.entries(handled.parts ?? {})
      .filter(([key]) => keys.includes(key.split('/')[0] ?? ''))
      .reduce((sum, [, { value }]) => sum + value, 0)
  return {
    text: resultGroups.map(({ title, keys }) => `${title}${ofGroup(keys)}${handled.unit}`).join('、'),
    figures: [figureId(counted.key, 'handled')],
  }
}

function intake(counted: Counted, { count, parts }: Voice): readonly Sentence[] {
  const { received } = counted.figures
  return [
    isPositive(received) ? say`` : say`本年度没有新收政府信息公开申请。`,
    say`本年度新收政府信息公开申请${count('received')}，上年结转${count('carriedIn')}，办理完毕${count('handled')}，结转下年度继续办理${count('carriedOut')}。`,
    isPositive(received) ? say`新收的申请中，${parts('received', 'applicantKind')}。` : say``,
  ]
}

function answers(counted: Counted, { count, rate, average }: Voice): readonly Sentence[] {
  const { handled } = counted.figures
  return [
    handled && isPositive(handled) ? say`办理结果为：${results(counted, handled)}。` : say``,
    say`作出答复${count('replied')}，其中按期答复${count('onTime')}，按期答复率${rate('onTimeRate', noReply)}；平均答复天数${average('daysTaken', noReply)}，延长答复期限${count('extended', '次')}。`,
    say`发出收费通知的信息处理费合计${count('fees')}。`,
  ]
}

/** 三、政务公开: what the record knows of requests for information; the rest is the office's to write. */
export function openInformationChapter(
  counted: Counted | undefined,
  earlier: readonly EarlierFigure[] = [],
): readonly Line[] {
  const told = counted && voice(counted)
  return [
    heading('（一）主动公开'),
    toWrite('主动公开、政策解读、平台建设情况'),
    heading('（二）依申请公开'),
    ...(told
      ? [
          paragraph(...intake(counted, told), ...answers(counted, told)),
          ...comparison(counted, earlier),
          paragraph(say`收到和处理申请的详细情况见附表1。`),
        ]
      : [toWrite('记录中没有政府信息公开申请的数字')]),
  ]
}
