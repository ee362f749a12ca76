/** What an official paper of a case says, before it is laid out; texts may run over several lines. */
export interface DocumentModel {
  readonly title: string
  /** `青复决〔2026〕3号`; a receipt has none. */
  readonly number?: string | undefined
  /** Empty on a paper for the public (公告、公布). */
  readonly addressee: string
  readonly paragraphs: readonly { readonly label: string; readonly text: string }[]
  readonly deadlines: readonly DocumentDeadline[]
  readonly remedies: readonly string[]
  readonly organName: string
  /** `2026年3月2日` */
  readonly date: string
  /** Issued by a demonstration region: marked on every page. */
  readonly demonstration: boolean
}

/** A day that the paper tells its addressee, with the sentence of law it follows from. */
export interface DocumentDeadline {
  readonly title: string
  /** `2026年3月30日` */
  readonly due: string
  readonly sentence: string
  /** The day may still move, as when the holidays of that year are not yet announced. */
  readonly provisional?: boolean
}
