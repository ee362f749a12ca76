/** Figures that contradict each other, named by their places. */
export interface Problem {
  readonly places: readonly string[]
  /** What does not agree, in Chinese, with the numbers. */
  readonly text: string
}
