import { describe, expect, test } from 'vitest'
import { reconsideration } from '../reconsideration.ts'
import { reconsideration2017 } from '../reconsideration-2017.ts'
import { accepted, claim, decision, served, told, toOpinion } from '../testing/reconsideration-story.ts'
import { clockOf, company, goOn, type Line, refused, story } from '../testing/story.ts'

const asked = { documentToReview: '《某区市容管理办法》第八条' }
const begin = (on: string, competence: string, reviewOrigin = 'requested'): Line => [
  'suspendForReview',
  'organ',
  on,
  { reviewOrigin, reviewedClauses: '第八条', competence },
]
const ruled = (act: string, on: string): Line => [act, 'organ', on, { clauseReasons: '与上位法比照' }]
const own = told(...accepted('2026-09-10', {}, asked), begin('2026-09-22', 'own'))

describe('附带审查（复议法 2023, 13、56–60；条例 53）', () => {
  test('条例 53: the case stands still from that moment, and the period goes on where it stopped', () => {
    expect(own.state).toBe('suspended')
    expect(clockOf(own, 'deciding', '2026-09-23')).toMatchObject({ status: 'paused' })
    const back = goOn(own, ['askMaker', 'office', '2026-09-24', { maker: company }], ruled('upholdClause', '2026-10-15'), [
      'resume',
      'organ',
      '2026-10-15',
    ])
    // Twelve of the sixty days were used on 2026-09-22; the last of the other forty-eight is 2026-12-02.
    expect(clockOf(back, 'deciding', '2026-10-16')).toMatchObject({ status: 'running', due: '2026-12-02' })
  })

  test('56, 57: thirty natural days where the organ is competent (2026-09-22 → 10-22), until it rules on the clause', () => {
    expect(clockOf(own, 'reviewingClauses', '2026-09-23')).toMatchObject({ due: '2026-10-22', status: 'running' })
    expect(clockOf(own, 'referringDocument', '2026-09-23')).toBeUndefined()
    expect(clockOf(own, 'reviewingClauses', '2026-10-23')).toMatchObject({ status: 'overdue' })
    const done = goOn(own, ['askMaker', 'office', '2026-09-24', { maker: company }], ruled('stopClause', '2026-10-20'))
    expect(clockOf(done, 'reviewingClauses', '2026-10-21')).toMatchObject({ status: 'met', met: '2026-10-20' })
  })

  test('58: the maker is asked within three working days (2026-09-22 → 09-28) and answers within ten of receipt (2026-09-28 → 10-16)', () => {
    expect(clockOf(own, 'askingMaker', '2026-09-23')).toMatchObject({ due: '2026-09-28', status: 'running' })
    const waiting = goOn(own, ['askMaker', 'office', '2026-09-24', { maker: company }], served('makerNotice', 'maker.1', '2026-09-28'))
    expect(clockOf(waiting, 'askingMaker', '2026-09-29')).toMatchObject({ status: 'met' })
    expect(clockOf(waiting, 'makerAnswering', '2026-09-29', 'maker.1')).toMatchObject({ due: '2026-10-16', status: 'running' })
    const answered = goOn(waiting, ['makerAnswers', 'maker', '2026-10-12', { makerAnswer: '有上位法依据' }])
    expect(clockOf(answered, 'makerAnswering', '2026-10-13', 'maker.1')).toMatchObject({ status: 'met' })
  })

  test('58: no ruling on a clause whose maker was not asked, and none by an organ that is not competent', () => {
    expect(refused(own, ruled('upholdClause', '2026-09-25'))).toMatchObject({ reason: 'unlawful', art: '58.1' })
    expect(refused(own, ruled('stopClause', '2026-09-25'))).toMatchObject({ reason: 'unlawful', art: '58.1' })
    const other = told(...accepted('2026-09-10', {}, asked), begin('2026-09-22', 'other'))
    expect(refused(other, ruled('stopClause', '2026-09-25'))).toMatchObject({ reason: 'not in this case', art: '59' })
    expect(refused(other, ['askMaker', 'office', '2026-09-25', { maker: company }])).toMatchObject({ reason: 'not in this case' })
  })

  test('56, 60: otherwise it is forwarded within seven working days (2026-09-22 → 10-09) and answered within sixty of receipt (2026-09-28 → 11-27)', () => {
    const other = told(...accepted('2026-09-10', {}, asked), begin('2026-09-22', 'other'))
    expect(clockOf(other, 'referringDocument', '2026-09-23')).toMatchObject({ due: '2026-10-09', status: 'running' })
    expect(clockOf(other, 'reviewingClauses', '2026-09-23')).toBeUndefined()
    const reply: Line = ['receiveReply', 'reviewer', '2026-11-20', { clauseFinding: 'unlawful', clauseReasons: '与上位法抵触' }]
    expect(refused(other, reply)).toMatchObject({ reason: 'unlawful', art: ['56', '57'] })
    const sent = goOn(other, ['referDocument', 'organ', '2026-09-25', { reviewer: company }], served('referral', 'reviewer', '2026-09-28'))
    expect(clockOf(sent, 'awaitingReply', '2026-09-29', 'reviewer')).toMatchObject({ due: '2026-11-27', status: 'running' })
    expect(goOn(sent, reply, ['resume', 'organ', '2026-11-23']).facts).toMatchObject({ clauseFinding: 'unlawful' })
  })

  test('条例 53: the case does not go on before the review is done, a second review no sooner than the first', () => {
    expect(refused(own, ['resume', 'organ', '2026-09-25'])).toMatchObject({ reason: 'unlawful', art: '条例 53' })
    const again = goOn(
      own,
      ['askMaker', 'office', '2026-09-24', { maker: company }],
      ruled('upholdClause', '2026-10-12'),
      ['resume', 'organ', '2026-10-12'],
      begin('2026-10-13', 'own', 'exOfficio'),
    )
    expect(refused(again, ['resume', 'organ', '2026-10-14'])).toMatchObject({ reason: 'unlawful', art: '条例 53' })
    expect(refused(again, ruled('upholdClause', '2026-10-14'))).toMatchObject({ reason: 'unlawful', art: '58.1' })
    expect(clockOf(again, 'askingMaker', '2026-10-14')).toMatchObject({ start: '2026-10-13', status: 'running' })
  })

  test('13, 57: nobody asked, so only the organ itself can find the basis unlawful', () => {
    const file = told(...accepted('2026-09-10'))
    expect(refused(file, begin('2026-09-22', 'own'))).toMatchObject({ reason: 'unlawful', art: '13' })
    expect(refused(file, begin('2026-09-22', 'own', 'exOfficio'))).toBeUndefined()
    expect(refused(file, ['declineReview', 'organ', '2026-09-22', { reviewDeclined: '属于规章' }])).toMatchObject({ art: '13' })
  })

  test('39.1.9: a stay for review says what is reviewed and by whom', () =>
    expect(refused(told(...accepted('2026-09-10')), ['suspend', 'organ', '2026-09-22', { stayGround: 'attachedReview' }])).toMatchObject({
      reason: 'unlawful',
      art: '条例 53',
    }))

  test('56, 59: no decision while the request is open, and none that upholds what rests on an unlawful clause', () => {
    const open = told(...accepted('2026-03-02', {}, asked), ...toOpinion)
    const decide = (on: string, outcome = 'upheld'): Line => ['decide', 'organ', on, { ...decision, outcome }]
    expect(refused(open, decide('2026-03-25'))).toMatchObject({ reason: 'unlawful', art: '56' })
    const declined = goOn(open, ['declineReview', 'organ', '2026-03-24', { reviewDeclined: '不是行政行为的依据' }])
    expect(refused(declined, decide('2026-03-25'))).toBeUndefined()
    const stopped = goOn(
      open,
      begin('2026-03-23', 'own'),
      ['askMaker', 'office', '2026-03-24', { maker: company }],
      ruled('stopClause', '2026-04-15'),
      ['resume', 'organ', '2026-04-15'],
    )
    expect(refused(stopped, decide('2026-04-20'))).toMatchObject({ reason: 'unlawful', art: ['59', '68'] })
    expect(refused(stopped, decide('2026-04-20', 'revoked'))).toBeUndefined()
  })

  test('59: the order to correct reaches the maker, the result reaches the parties', () => {
    const papers = reconsideration.documents
    expect(papers.clauseOrder).toMatchObject({ on: 'stopClause', to: 'maker' })
    expect(papers.reviewResult.to).toEqual(['applicant', 'respondent'])
    expect(papers.decision.prints).toContain('clauseFinding')
  })
})

describe('对规定的审查（复议法 2017, 26、27）', () => {
  const filed: Line = ['apply', 'applicant', '2023-09-11', { ...claim, learnedOn: '2023-09-01' }]
  const reviewing = story(reconsideration2017, [filed, ['accept', 'organ', '2023-09-12']])
  const later = goOn(reviewing, ['requestReview', 'applicant', '2023-09-13', asked])

  test('26: thirty natural days of its own (2023-09-15 → Monday 10-16), or seven working days to forward and sixty to be dealt with (2023-09-15 → 09-26 → 11-27)', () => {
    expect(clockOf(goOn(later, begin('2023-09-15', 'own')), 'reviewingClauses', '2023-09-16')).toMatchObject({ due: '2023-10-16' })
    const other = goOn(later, begin('2023-09-15', 'other'))
    expect(clockOf(other, 'referringDocument', '2023-09-16')).toMatchObject({ due: '2023-09-26' })
    const sent = goOn(other, ['referDocument', 'organ', '2023-09-20', { reviewer: company }], served('referral', 'reviewer', '2023-09-28'))
    expect(clockOf(sent, 'awaitingReply', '2023-09-29')).toMatchObject({ due: '2023-11-27', status: 'running' })
    expect(clockOf(sent, 'deciding', '2023-09-29')).toMatchObject({ status: 'paused' })
  })

  test('条例 26: it may be asked for until the decision, and is not forgotten', () => {
    expect(refused(reviewing, begin('2023-09-15', 'own'))).toMatchObject({ reason: 'unlawful', art: '26' })
    expect(refused(goOn(later, begin('2023-09-15', 'own')), ['resume', 'organ', '2023-09-20'])).toMatchObject({ art: ['26', '27'] })
  })
})
