/** What makes an application received, and the period of the answer run. */
export const received = ['apply', 'signFor', 'confirm'] as const

/** Where an application waits for its answer, whatever holds it up. */
export const waiting = ['handling', 'correcting', 'paying'] as const

/** Answers by which something is disclosed. */
export const disclosed = ['open', 'partial'] as const
