import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Loaded } from '../cases/request.ts'
import { ask, filed, signIn, type WebRehearsal, webRehearsal } from '../http/testing.ts'
import { documentModel } from './document-model.ts'
import type { Outlook } from './outlook.ts'

let house: WebRehearsal
let loaded: Loaded
let outlook: Outlook
beforeAll(async () => {
  house = await webRehearsal()
  const { case: id } = await filed(house.app)
  const cookie = await signIn(house.app, 'clerk')
  house.at('2026-03-04T10:00')
  const facts = { outcome: 'partial', grounds: '部分信息属于内部事务信息', way: '电子邮件' }
  const body = { act: 'reply', by: 'office', facts }
  await ask(house.app, `/api/cases/${id}/acts`, { cookie, body, headers: { 'if-match': '"1"' } })
  const found = await house.deps.cases.load({ region: '990101', organs: '*' }, id)
  if (!found) throw new Error('the case is gone')
  loaded = found
  outlook = {
    ...house.deps.setting,
    now: '2026-03-04T10:00',
    warning: { workingDays: 3, hours: 4 },
    names: { organ: () => '清源区人民政府办公室', officer: (id) => id, entry: (_, key) => key },
  }
})
afterAll(() => house.stop())

const paper = (seq: number, document: string, to?: string) => documentModel(loaded, seq, document, to, outlook, true)

describe('what a paper says', () => {
  it('is what its declaration prints, in words, with number, addressee and day', () => {
    expect(paper(2, 'reply')).toMatchObject({
      title: '政府信息公开申请答复书',
      number: '清政办依复〔2026〕1号',
      addressee: '演示甲',
      organName: '清源区人民政府办公室',
      date: '2026年3月4日',
      demonstration: true,
      paragraphs: [
        { label: '所需政府信息的名称、文号或者其他特征性描述', text: '清源大道维修资金使用情况' },
        { label: '答复结果', text: '部分公开' },
        { label: '答复理由和事实', text: '部分信息属于内部事务信息' },
        { label: '提供信息的方式、途径和时间', text: '电子邮件' },
      ],
    })
  })

  it('tells where and by when a remedy may be sought', () => {
    const remedies = paper(2, 'reply')?.remedies ?? []
    expect(remedies[0]).toBe(
      '对本决定不服的，可以自知道或者应当知道行政行为之日起60日内向本级人民政府申请行政复议（《行政复议法》第20条第1款）',
    )
    expect(remedies[1]).toContain('6个月内向有管辖权的人民法院提起行政诉讼（《行政诉讼法》第46条')
  })

  it('tells the days it is meant to tell, with the sentence of law', () => {
    const receipt = paper(1, 'receipt')
    expect(receipt?.number).toBeUndefined()
    expect(receipt?.deadlines).toMatchObject([{ title: '答复期限', due: '2026年3月30日' }])
    expect(receipt?.deadlines[0]?.sentence).toContain('《政府信息公开条例》（2019）第33条')
  })

  it('exists only where an act issued it to somebody', () => {
    expect(paper(1, 'reply')).toBeUndefined()
    expect(paper(2, 'reply', 'thirdParty.1')).toBeUndefined()
  })
})
