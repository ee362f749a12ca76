import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'

/** Lexemes that are no words; they begin with a character no word begins with. The number's is made in `store_view`. */
export const marks = {
  region: (region: string) => `#${region}`,
  number: (number: string) => `=${number}`,
  key: (key: string) => `~${key}`,
  register: (register: string) => `@${register}`,
  value: (mark: string) => `:${mark}`,
}

let segmenter: Jieba | undefined

function jieba(): Jieba {
  segmenter ??= Jieba.withDict(dict)
  return segmenter
}

const runs = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu
const han = /^\p{Script=Han}/u

function runsOf(text: string): string[] {
  return text.normalize('NFKC').toLowerCase().match(runs) ?? []
}

const isWord = (piece: string) => piece.length > 2 || Array.from(piece).length > 1

/**
 * The lexemes under which a text is found: every dictionary word at every place, every pair of neighbouring characters,
 * and the last character of each run. Whatever `query` cuts a part of the text into is among them, whichever way the
 * sentence around it is segmented.
 */
export function lexemes(text: string): readonly string[] {
  const found = new Set<string>()
  for (const run of runsOf(text)) {
    if (han.test(run)) addHan(found, run)
    else found.add(run.slice(0, 100))
  }
  return [...found]
}

/** Lexemes of runs that were cut lately: in lists the same phrases come again and again. */
const cut = new Map<string, readonly string[]>()
const mostCut = 5000

function addHan(found: Set<string>, run: string): void {
  const known = cut.get(run)
  const all = known ?? hanLexemes(run)
  if (known === undefined && run.length < 40) {
    if (cut.size === mostCut) cut.clear()
    cut.set(run, all)
  }
  for (const lexeme of all) found.add(lexeme)
}

function hanLexemes(run: string): readonly string[] {
  const characters = Array.from(run)
  const pairs = characters.map((character, i) => character + (characters[i + 1] ?? ''))
  return [...jieba().cutAll(run).filter(isWord), ...pairs]
}

/** The search terms a text asks for, all of which must occur; a term ending in `*` is the beginning of a lexeme. */
export function terms(text: string): readonly string[] {
  const asked = new Set<string>()
  for (const run of runsOf(text)) {
    if (han.test(run)) for (const term of hanTerms(run)) asked.add(term)
    else asked.add(`${run.slice(0, 100)}*`)
  }
  return [...asked]
}

function hanTerms(run: string): string[] {
  const pieces = jieba().cut(run, false)
  return pieces.map((piece, i) => (isWord(piece) ? piece : paired(pieces, i)))
}

/** A single character is looked for together with a single neighbour: names outside the dictionary fall into such characters. */
function paired(pieces: readonly string[], i: number): string {
  const [before = '', piece = '', after = ''] = [pieces[i - 1], pieces[i], pieces[i + 1]]
  if (before !== '' && !isWord(before)) return before + piece
  if (after !== '' && !isWord(after)) return piece + after
  return `${piece}*`
}

/** Terms as a PostgreSQL `tsquery` text. */
export function tsquery(asked: readonly string[]): string {
  return asked.map((term) => (term.endsWith('*') ? `${quoted(term.slice(0, -1))}:*` : quoted(term))).join(' & ')
}

export const quoted = (lexeme: string) => `'${lexeme.replaceAll(/['\\]/g, '$&$&')}'`
