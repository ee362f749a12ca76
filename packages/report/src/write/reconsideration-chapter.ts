import { comparison, type EarlierFigure } from './comparison.ts'
import type { Counted } from './counted.ts'
import { heading, type Line, paragraph, toWrite } from './section.ts'
import { isPositive, type Sentence, say, type Voice, voice } from './sentence.ts'

const noneEnded = '审结的案件'

function intake(counted: Counted, { count, parts }: Voice): readonly Sentence[] {
  const { received, accepted } = counted.figures
  return [
    isPositive(received) ? say`` : say`本年度没有收到行政复议申请。`,
    say`上年结转行政复议案件${count('carriedIn')}，本年度收到行政复议申请${count('received')}，受理${count('accepted')}，不予受理${count('rejected')}，视为放弃${count('abandoned')}。`,
    isPositive(received) ? say`收到的申请中，${parts('received', 'matter')}。` : say``,
    isPositive(accepted) && accepted?.parts ? say`受理的案件中，${parts('accepted', 'track')}。` : say``,
  ]
}

function endings(counted: Counted, { count, rate, average, parts }: Voice): readonly Sentence[] {
  return [
    say`审结行政复议案件${count('concluded')}，作出行政复议决定${count('decided')}，调解结案${count('settled')}，和解撤回终止${count('withdrawn')}，驳回申请${count('dismissed')}，结转下年${count('carriedOut')}。`,
    isPositive(counted.figures['decided']) ? say`作出的决定中，${parts('decided', 'outcome')}。` : say``,
    say`审结${count('concluded')}，其中纠错${count('corrected')}，纠错率${rate('correctionRate', noneEnded)}。`,
    say`审结${count('concluded')}，其中按期审结${count('onTime')}，按期审结率${rate('onTimeRate', noneEnded)}，平均审理天数${average('daysTaken', noneEnded)}。`,
    say`举行听证${count('heard', '次')}，制发行政复议意见书${count('letters', '份')}。`,
  ]
}

/** 八、行政复议与行政应诉: what the record knows of reconsideration; litigation is the office's to write. */
export function reconsiderationChapter(
  counted: Counted | undefined,
  earlier: readonly EarlierFigure[] = [],
): readonly Line[] {
  const told = counted && voice(counted)
  return [
    heading('（一）行政复议'),
    ...(told
      ? [paragraph(...intake(counted, told)), paragraph(...endings(counted, told)), ...comparison(counted, earlier)]
      : [toWrite('记录中没有行政复议的数字')]),
    heading('（二）行政应诉'),
    toWrite('行政诉讼案件和负责人出庭应诉情况'),
  ]
}
