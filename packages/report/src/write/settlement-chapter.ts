import type { Counted } from './counted.ts'
import { heading, type Line, paragraph, toWrite } from './section.ts'
import { say, voice } from './sentence.ts'

const settled = (counted: Counted): Line => {
  const { count } = voice(counted)
  return paragraph(say`行政复议中以调解书结案${count('settled')}，申请人与被申请人和解后撤回${count('withdrawn')}。`)
}

const resolved = (counted: Counted): Line => {
  const { count, rate } = voice(counted)
  return paragraph(
    say`12345热线工单办结归档${count('closed')}，其中已解决${count('resolvedClosed')}，解决率${rate('resolvedRate', '归档的工单')}。`,
  )
}

/** 九、矛盾化解与信访: disputes that ended by agreement or with the matter resolved; the rest is the office's to write. */
export function settlementChapter(reconsideration: Counted | undefined, hotline: Counted | undefined): readonly Line[] {
  return [
    heading('（一）行政争议和群众诉求的化解'),
    ...(reconsideration ? [settled(reconsideration)] : [toWrite('行政复议调解、和解情况')]),
    ...(hotline ? [resolved(hotline)] : [toWrite('群众诉求化解情况')]),
    heading('（二）人民调解、信访和法律援助'),
    toWrite('人民调解、信访、法律援助情况'),
  ]
}
