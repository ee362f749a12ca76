/** A link whose cases are waited for: the act the law does once all are settled, and the fact in which it tells how each was. */
export interface Joined<Fact = PropertyKey, ByLaw = PropertyKey> {
  readonly title: string
  readonly joined: ByLaw
  readonly tells?: Fact
}
