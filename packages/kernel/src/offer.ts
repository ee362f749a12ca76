/** What the portal tells of a procedure that the public may open, in the words people use. */
export interface Offer<Fact extends PropertyKey = string> {
  readonly title: string
  readonly about: string
  /** What helps to fill in a fact of the form. */
  readonly help?: Readonly<Partial<Record<Fact, string>>>
  /** Errors found on the site itself are told here (网站找错). */
  readonly site?: true
}
