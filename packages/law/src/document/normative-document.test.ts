import { describe, expect, test } from 'vitest'
import { citizen, clockOf, goOn, type Line, refused, story } from '../testing/story.ts'
import { normativeDocument } from './normative-document.ts'

const project = (facts: object = {}): Line => [
  'project',
  'office',
  '2026-01-05',
  { name: '管理办法', issuer: 'government', basis: '依据', region: 'national', enterprise: 'yes', operators: 'yes', ...facts },
]
const draft: Line = ['draft', 'office', '2026-01-07', { draft: '草案', forbidden: 'no' }]
const solicit: Line = ['solicit', 'office', '2026-01-08', { consultation: '网站' }]
const conclude = (on: string): Line => ['conclude', 'office', on, { opinions: '意见' }]
const compete: Line = ['reviewCompetition', 'office', '2026-02-10', { competition: 'consistent' }]
const submit: Line = ['submit', 'office', '2026-02-10T10:00', { materials: '材料' }]
const opine = (on: string, legality = 'lawful'): Line => ['opine', 'legal', on, { legality, opinion: '意见' }]
const reviewed = (facts: object = {}, legality = 'lawful'): Line[] => [
  project(facts),
  draft,
  solicit,
  conclude('2026-02-09'),
  compete,
  submit,
  opine('2026-02-26', legality),
]
const publish = (facts: object = {}): Line => [
  'publish',
  'office',
  '2026-03-06',
  { publicTitle: '办法', publicText: '正文', publishedIn: '公报', effectiveOn: '2026-04-10', validity: 'unlimited', ...facts },
]
const published = (facts: object = {}, said: object = {}): Line[] => [
  ...reviewed(facts),
  ['adopt', 'head', '2026-03-02', { meeting: '常务会议' }],
  ['sign', 'head', '2026-03-03', { signedBy: '演示甲' }],
  ['register', 'legal', '2026-03-05', { number: '演示规1号', theme: 'society' }],
  publish(said),
]
const told = (...lines: readonly Line[]) => story(normativeDocument, lines)

describe('from the project to publication', () => {
  test('国办发〔2018〕37号（一）: it may not create licences, penalties, compulsion or fees', () => {
    expect(refused(told(project()), ['draft', 'office', '2026-01-07', { draft: '草案', forbidden: 'yes' }])).toMatchObject({
      reason: 'unlawful',
    })
  })

  test('优化营商环境条例 62(2): thirty days at least where it concerns enterprises', () => {
    expect(refused(told(project(), draft, solicit), conclude('2026-02-07'))).toMatchObject({ reason: 'too early' })
    expect(refused(told(project({ enterprise: 'no' }), draft, solicit), conclude('2026-01-20'))).toBeUndefined()
  })

  test('公平竞争审查条例 18: no review of legality before the review of competition', () => {
    expect(refused(told(project(), draft, solicit, conclude('2026-02-09')), submit)).toMatchObject({
      reason: 'unlawful',
      art: '公平竞争条例 18',
    })
  })

  test('115号: five to fifteen working days for the review', () => {
    const submitted = told(...reviewed().slice(0, -1))
    expect(refused(submitted, opine('2026-02-14'))).toMatchObject({ reason: 'too early', clock: 'reviewingAtLeast' })
    expect(clockOf(submitted, 'reviewing', '2026-02-11')).toMatchObject({ due: '2026-03-09', limit: { unverified: true } })
  })

  test('unlawful, it is not deliberated', () => {
    expect(refused(told(...reviewed({}, 'unlawful')), ['adopt', 'head', '2026-03-02', { meeting: '会议' }])).toMatchObject({
      reason: 'unlawful',
    })
  })

  test('山东 51, 53: registered in five days, applied thirty days after publication', () => {
    const signed = told(...published({ region: 'shandong' }).slice(0, -2))
    expect(clockOf(signed, 'registering', '2026-03-04')).toMatchObject({ due: '2026-03-09' })
    const file = told(...published({ region: 'shandong' }))
    expect(refused(file, ['startApplying', 'office', '2026-04-05'])).toMatchObject({ reason: 'too early' })
    expect(refused(file, ['startApplying', 'office', '2026-04-10'])).toBeUndefined()
  })
})

describe('in force', () => {
  test.each([
    ['国发〔2008〕17号（十四）: filed in fifteen days', {}, 'filing', '2026-03-23'],
    ['by departments too', { issuer: 'department' }, 'filing', '2026-03-23'],
    ['北京 11: with the congress in thirty', { region: 'beijing' }, 'filingWithCongress', '2026-04-07'],
    ['上海 10', { region: 'shanghai' }, 'filingWithCongressInShanghai', '2026-04-07'],
    ['explained in three working days', {}, 'interpreting', '2026-03-11'],
  ])('%s', (_title, facts, clock, due) => {
    expect(clockOf(told(...published(facts)), clock, '2026-03-07')).toMatchObject({ due })
  })

  test('北京 12, 23, 29: ten days for the form, three months for the substance, thirty to answer', () => {
    const filed = told(...published({ region: 'beijing' }), ['fileWithCongress', 'office', '2026-03-09', { filedWith: '人大常委会' }])
    expect(clockOf(filed, 'examiningForm', '2026-03-10')).toMatchObject({ due: '2026-03-19' })
    const formal = goOn(filed, ['examineForm', 'filer', '2026-03-12', { formal: '符合' }])
    expect(clockOf(formal, 'examining', '2026-03-13')).toMatchObject({ due: '2026-06-12' })
    const criticised = goOn(formal, ['criticise', 'filer', '2026-04-01', { filingOpinion: '应当修改' }])
    expect(clockOf(criticised, 'answeringCriticism', '2026-04-02')).toMatchObject({ due: '2026-05-06' })
  })

  test('上海 33: two months to answer', () => {
    const file = told(...published({ region: 'shanghai' }), ['criticise', 'filer', '2026-04-01', { filingOpinion: '应当修改' }])
    expect(clockOf(file, 'answeringCriticismInShanghai', '2026-04-02')).toMatchObject({ due: '2026-06-01' })
  })

  test.each([
    ['hunan', 'answeringRequest', '2026-05-06'],
    ['shandong', 'answeringRequestInShandong', '2026-06-01'],
  ])('%s: a request for review is answered', (region, clock, due) => {
    const file = told(...published({ region }), ['requestReview', 'requester', '2026-04-01', { requester: citizen, request: '申请审查' }])
    expect(clockOf(file, clock, '2026-04-02')).toMatchObject({ due })
  })

  test('a document with a term names its last day, and ends with it', () => {
    const before = told(...published().slice(0, -1))
    expect(refused(before, publish({ validity: 'general' }))).toMatchObject({ reason: 'unlawful' })
    const lines = [...published().slice(0, -1), publish({ validity: 'general', expiresOn: '2027-04-09' })]
    expect(story(normativeDocument, lines, '2027-04-09').state).toBe('published')
    expect(story(normativeDocument, lines, '2027-04-10').state).toBe('expired')
  })

  test.each([
    ['general', 'validityAtMost', '2031-04-10'],
    ['trial', 'trialAtMost', '2028-04-10'],
  ])('湖南 51: %s at most', (validity, clock, due) => {
    const lines = [...published({ region: 'hunan' }).slice(0, -1), publish({ validity, expiresOn: '2028-04-09' })]
    expect(clockOf(told(...lines), clock, '2026-03-07')).toMatchObject({ due })
  })

  test.each([
    ['hunan', 'evaluating'],
    ['shandong', 'evaluatingInShandong'],
  ])('%s: evaluated six months before it ends, and kept, amended or repealed', (region, clock) => {
    const lines = [...published({ region }).slice(0, -1), publish({ validity: 'general', expiresOn: '2028-04-09' })]
    expect(clockOf(told(...lines), clock, '2026-03-07')).toMatchObject({ due: '2027-10-09' })
    const kept = goOn(
      told(...lines),
      ['evaluate', 'office', '2027-09-01'],
      ['keep', 'head', '2027-10-11', { evaluation: '继续', expiresOn: '2030-04-09' }],
    )
    expect(clockOf(kept, 'validity', '2027-10-12')).toMatchObject({ due: '2030-04-09' })
  })
})
