/** Words looked up where they begin or end, the longest one first; a look costs as much as the words that share a sign. */
export class Lexicon {
  private readonly byFirst: ReadonlyMap<string, readonly string[]>
  private readonly byLast: ReadonlyMap<string, readonly string[]>

  constructor(words: readonly string[]) {
    this.byFirst = shelved(words, (word) => word.charAt(0))
    this.byLast = shelved(words, (word) => word.charAt(word.length - 1))
  }

  /** The longest word that begins at `at`. */
  startingAt(text: string, at: number): string | undefined {
    return this.byFirst.get(text.charAt(at))?.find((word) => text.startsWith(word, at))
  }

  /** The longest word that ends right before `end`. */
  endingAt(text: string, end: number): string | undefined {
    return this.byLast.get(text.charAt(end - 1))?.find((word) => text.endsWith(word, end))
  }
}

function shelved(words: readonly string[], sign: (word: string) => string): Map<string, string[]> {
  const shelves = new Map<string, string[]>()
  for (const word of words.toSorted((one, other) => other.length - one.length)) {
    const shelf = shelves.get(sign(word))
    if (shelf) shelf.push(word)
    else shelves.set(sign(word), [word])
  }
  return shelves
}
