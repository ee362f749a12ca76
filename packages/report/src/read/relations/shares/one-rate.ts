import type { Claim } from '../reckoning/claim.ts'

/** `结案率97.3%，按期结案率93.6%`: two counts give one rate; where they give it, another rate is of something else and no question. */
export function withoutSecondRates(claims: readonly Claim[]): Claim[] {
  const told = new Set(claims.filter(({ holds }) => holds).flatMap(countsOf))
  return claims.filter((claim) => claim.holds || claim.soft !== true || !countsOf(claim).some((key) => told.has(key)))
}

const countsOf = ({ kind, mentions }: Claim) =>
  kind === 'ratio' && mentions.length === 3 ? [`${mentions[0]?.index} ${mentions[1]?.index}`] : []
