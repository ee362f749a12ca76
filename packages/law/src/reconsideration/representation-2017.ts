/** The states in which an application is not yet decided. */
export const pending = ['screening', 'correcting', 'reviewing'] as const

/** What may not happen while more than five applicants have chosen nobody to speak for them (条例 8). */
export const representation = [
  {
    over: { applicants: 5 },
    without: 'nameRepresentative',
    art: '条例 8',
    why: '申请人超过五人的，应当推选一至五名代表人',
  },
] as const
