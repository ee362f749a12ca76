/** The decisions that are looked at: made public between two days, of one organ or of all in sight. */
export interface ExchangeAsked {
  readonly from: string
  readonly to: string
  readonly organ: string | undefined
}
