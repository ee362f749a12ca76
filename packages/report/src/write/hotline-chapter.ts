import { comparison, type EarlierFigure } from './comparison.ts'
import type { Counted } from './counted.ts'
import { heading, type Line, paragraph, toWrite } from './section.ts'
import { isPositive, type Sentence, say, type Voice, voice } from './sentence.ts'

function intake(counted: Counted, { count, parts }: Voice): readonly Sentence[] {
  const received = isPositive(counted.figures['received'])
  return [
    received ? say`` : say`本年度没有受理12345热线诉求。`,
    say`12345热线上年结转工单${count('carriedIn')}，本年度受理诉求${count('received')}，即时答复${count('answeredAtOnce')}，派单${count('valid', '次')}，退单${count('returned', '次')}，提级督办${count('lifted', '次')}，督办${count('urged', '次')}。`,
    received ? say`受理的诉求中，${parts('received', 'class')}。` : say``,
  ]
}

const handling = ({ count, rate }: Voice): readonly Sentence[] => [
  say`办结工单${count('replied')}，其中及时办结${count('onTime')}，及时率${rate('onTimeRate', '办结的工单')}。`,
  say`办结归档${count('closed')}，其中已解决${count('resolvedClosed')}，解决率${rate('resolvedRate', '归档的工单')}。`,
  say`归档工单${count('closed')}，其中满意和基本满意${count('satisfiedClosed')}，满意率${rate('satisfactionRate', '归档的工单')}。`,
  say`退回重办${count('reopened', '次')}，年末在办工单${count('carriedOut')}。`,
]

/** 七、权力监督: what the record knows of the hotline; the rest is the office's to write. */
export function hotlineChapter(counted: Counted | undefined, earlier: readonly EarlierFigure[] = []): readonly Line[] {
  const told = counted && voice(counted)
  return [
    heading('（一）人大监督、民主监督、审计监督'),
    toWrite('办理代表建议、政协提案和审计监督情况'),
    heading('（二）12345热线'),
    ...(told
      ? [paragraph(...intake(counted, told)), paragraph(...handling(told)), ...comparison(counted, earlier)]
      : [toWrite('记录中没有12345热线的数字')]),
  ]
}
