import type { Mention } from '../../mentions.ts'

/** No sentence that a person wrote holds more figures; a table poured into one line may. */
export const MOST_IN_SENTENCE = 300

/** The figures whose relations are read: all, but of an endless sentence only the first, numbered anew. */
export function withoutEndlessSentences(mentions: readonly Mention[]): readonly Mention[] {
  let sentence = -1
  let count = 0
  const kept = mentions.filter((mention) => {
    count = mention.place.sentence === sentence ? count + 1 : 1
    sentence = mention.place.sentence
    return count <= MOST_IN_SENTENCE
  })
  return kept.map(alike)
}

/** All figures with the same properties in the same order, so that reading one is quick for every rule. */
const alike = (mention: Mention, index: number): Mention =>
  Object.assign(
    { index: 0, kind: mention.kind, value: 0, unit: '', approx: false, bound: undefined, row: undefined },
    mention,
    { index },
  )
