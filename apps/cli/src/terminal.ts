/** Where a command speaks: its answer on one stream, complaints and hints on the other. */
export interface Terminal {
  readonly say: (text: string) => void
  readonly warn: (text: string) => void
  /** Shows how far long work has come, where somebody watches; nothing is kept of it, and an empty text clears it. */
  readonly progress?: (text: string) => void
}

/** 0 done; 1 the answer is no; 2 unusable input. */
export type ExitCode = 0 | 1 | 2

/** The input cannot be used; the message says in Chinese which option and by which rule. */
export class Unusable extends Error {}
