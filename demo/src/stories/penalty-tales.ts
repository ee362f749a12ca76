import type { Line, Tale } from '../play/tale.ts'

const market = { procedure: 'penalty', organ: 'market' } as const
const urban = { procedure: 'penalty', organ: 'urban' } as const
const clue = (regime: string, more: object = {}) => ({
  clueSource: 'inspection',
  informant: 'no',
  occurredOn: '-8',
  regime,
  limitationKind: 'ordinary',
  localRule: 'none',
  ...more,
})
const plain = { reviewGround: 'none', hearingGround: 'none', gravity: 'no' } as const
const grave = { reviewGround: 'publicInterest', hearingGround: 'fine', gravity: 'yes' } as const
const fined = (fine: number, more: object = {}) => ({
  kinds: 'fine',
  fine,
  social: 'yes',
  major: 'no',
  crossProvince: 'no',
  showing: 'other',
  ...more,
})
const company = { party: 'company', partyKind: 'organisation' } as const

/** From filing to where the party has been heard and nobody asks for a hearing. */
const heard: readonly Line[] = [
  ['fileCase', 5, company],
  ['investigate', 6],
  ['conclude', 12, plain],
  ['inform', 2],
  ['makeStatement', 3],
  ['checkStatement', 2],
  ['endStatement', 2],
]

const toCourt = {
  begins: {
    enforcement: {
      facts: { power: 'court', remediesEndOn: '-2', performBy: '+10', principal: 20_000 },
      lines: [
        ['applyToCourt', 12],
        ['courtAccepts', 4],
        ['courtGrants', 6],
        ['complete', 10],
      ],
    },
  },
} as const

const toPolice = {
  begins: {
    criminalTransfer: {
      facts: { property: 'no' },
      lines: [
        ['report', 2],
        ['approve', 2],
        ['send', 1],
        ['acknowledge', 0],
        ['decline', 3, { refusalReason: '情节显著轻微，不认为是犯罪（演示）。' }],
        ['takeBack', 2],
      ],
    },
  },
} as const

/** Penalties: on the spot, ordinary, with hearing, exempt, not filed, through the court, by way of the police, under way. */
export const penaltyTales: readonly Tale[] = [
  {
    ...urban,
    ago: 190,
    opens: 'punishOnTheSpot',
    facts: {
      party: 'person',
      partyKind: 'person',
      occurredOn: '+0',
      limitationKind: 'ordinary',
      spotKind: 'fine',
      fine: 100,
    },
    lines: [
      ['collect', 0, { cash: 100, collectGround: 'small' }],
      ['handOver', 1],
      ['bank', 1],
      ['report', 0],
      ['close', 1, { closingReason: 'performed' }],
    ],
  },
  {
    ...market,
    ago: 185,
    facts: clue('market', { clueSource: 'report', informant: 'yes' }),
    lines: [
      ['fileCase', 5, company],
      ['replyInformant', 2],
      ['investigate', 6],
      ['conclude', 12, plain],
      ['inform', 2],
      ['makeStatement', 3],
      ['checkStatement', 2],
      ['endStatement', 2],
      ['punish', 4, fined(5000)],
      ['publish', 5],
      ['pay', 4, { paid: 5000 }],
      ['close', 3, { closingReason: 'performed' }],
    ],
  },
  {
    ...urban,
    ago: 170,
    facts: clue('general', { localRule: 'sichuan' }),
    lines: [
      ['fileCase', 4, company],
      ['investigate', 5],
      ['conclude', 9, grave],
      ['submitReview', 1],
      ['passReview', 3],
      ['inform', 1],
      ['demandHearing', 3],
      ['notifyHearing', 2, { hearingOn: '+10' }],
      ['holdHearing', 10],
      ['passReviewAfterHearing', 4],
      ['discuss', 3],
      ['punish', 2, fined(80_000, { major: 'yes', discretion: '按裁量基准从一般档次（演示）。' })],
      ['fileMajor', 5],
      ['publish', 1],
      ['pay', 4, { paid: 80_000 }],
      ['close', 3, { closingReason: 'performed' }],
    ],
  },
  {
    ...market,
    ago: 140,
    facts: clue('market'),
    lines: [
      ...heard,
      ['exempt', 3, { exemptGround: 'first', education: '当面教育，签署承诺书（演示）。' }],
      ['close', 4, { closingReason: 'notPunished' }],
    ],
  },
  { ...market, ago: 110, facts: clue('market'), lines: [['declineFiling', 8, { reason: '没有违法事实（演示）。' }]] },
  {
    ...market,
    ago: 214,
    facts: clue('market'),
    lines: [
      ...heard,
      ['punish', 3, fined(20_000)],
      ['publish', 5],
      ['enforce', 133, {}, toCourt],
      ['close', 3, { closingReason: 'enforced' }],
    ],
  },
  {
    ...urban,
    ago: 120,
    facts: clue('general'),
    lines: [
      ['fileCase', 4, company],
      ['investigate', 5],
      ['transferOut', 3, { reason: '倾倒数量较大，涉嫌犯罪（演示）。' }, toPolice],
      ['conclude', 6, plain],
      ['inform', 2],
      ['endStatement', 6],
      ['punish', 4, fined(30_000)],
      ['publish', 6],
      ['pay', 3, { paid: 30_000 }],
      ['close', 2, { closingReason: 'performed' }],
    ],
  },
  {
    ...urban,
    ago: 58,
    facts: clue('general'),
    lines: [
      ['fileCase', 1, company],
      ['investigate', 6],
    ],
  },
  {
    ...urban,
    ago: 72,
    facts: clue('general'),
    lines: [
      ['fileCase', 3, company],
      ['investigate', 10],
    ],
  },
  { ...market, ago: 6, facts: clue('market', { informant: 'yes', clueSource: 'report' }) },
  { ...market, ago: 34, facts: clue('market'), lines: [...heard, ['punish', 1, fined(3000)]] },
]
