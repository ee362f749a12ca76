import type { Mention } from '../../mentions.ts'
import { sameFamily } from '../../units.ts'
import { before, from, inSentenceOf, wordsOf } from '../context/neighbours.ts'
import { isStock } from '../context/roles.ts'
import { type Claim, sumClaim, total } from '../reckoning/claim.ts'
import { sameYear } from '../reckoning/measure.ts'

/** Fates of which a thing can meet one only, and the words of a total they divide. */
interface Fates {
  readonly fate: RegExp
  readonly whole: RegExp
}

const EXCLUSIVE: readonly Fates[] = [
  { fate: /有效|保留|废止|失效|修[改订]|沿用/u, whole: /文件|规章|政策|清理|梳理/u },
  {
    fate: /维持|驳回|撤销|变更|确认违法|责令|终止|撤回|撤诉|和解|调解|不予受理/u,
    whole: /[审办执]结|结案|作出\p{Script=Han}*决定/u,
  },
  { fate: /(?:非常|基本|比较|不)?满意|一般/u, whole: /回访|评价|测评|收回|回收/u },
  { fate: /专职|兼职/u, whole: /人员|员|队伍/u },
  { fate: /男|女/u, whole: /人/u },
  { fate: /一般程序|普通程序|简易程序|当场/u, whole: /处罚|案件|审结|办结/u },
]
const FEWEST = 2
const SENTENCES_BACK = 2
const TURNS = /其中|同时|此外|另|上年|去年|累计|结转|提出|涉及/u
const CARRIED = /结转|旧存|上年|去年|遗留/u
const MOST = 1.5

/** `共有文件288件。经清理，继续有效270件，废止28件，失效2件`: things that met one fate each cannot be more than there were. */
export function outnumbered(mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((first, at) => {
    if (!isStock(first) || first.approx || first.place.bracket >= 0) return []
    return EXCLUSIVE.flatMap((set) => {
      if (!isFate(set, first) || continues(set, mentions[at - 1], first)) return []
      const list = listFrom(mentions, at, set)
      const whole = list.length < FEWEST ? undefined : wholeOf(set, first, at, mentions)
      if (!whole || total(list) <= whole.value || total(list) > whole.value * MOST) return []
      if (isMember(whole, list, mentions)) return []
      return [sumClaim(list, whole, { soft: mayOverlap(set, list, whole) })]
    })
  })
}

/** `审结5件，作出决定2件，调解1件，驳回2件`: a count told after one that holds it and the list too is a member of the list. */
const isMember = (whole: Mention, list: readonly Mention[], mentions: readonly Mention[]) =>
  before(mentions, whole.index, inSentenceOf(whole)).some(
    (one) => isStock(one) && one.unit === whole.unit && one.value >= total([whole, ...list]),
  )

const fateOf = ({ fate }: Fates, one: Mention) => fate.exec(one.gap.slice(-10))?.[0] ?? fate.exec(one.tail)?.[0]

/** Whether a list may come to more than its whole: cases taken over, settled and so terminated, files no longer in force. */
function mayOverlap(set: Fates, list: readonly Mention[], whole: Mention): boolean {
  const fates = new Set(list.map((one) => fateOf(set, one)))
  const has = (...words: readonly string[]) => words.some((word) => fates.has(word))
  if (!set.whole.test(wordsOf(whole))) return true
  if (fates.size < list.length || (has('终止', '撤回', '撤诉') && has('调解', '和解'))) return true
  return has('废止', '失效') && /现行|现有|有效/u.test(wordsOf(whole))
}

const isFate = ({ fate }: Fates, one: Mention) => fate.test(one.gap.slice(-10)) || fate.test(one.tail.slice(0, 4))

const continues = (set: Fates, one: Mention | undefined, first: Mention) =>
  one !== undefined && isStock(one) && one.place.sentence === first.place.sentence && isFate(set, one)

/** The fates of one sentence, each told once, one after another. */
function listFrom(mentions: readonly Mention[], at: number, set: Fates): Mention[] {
  const first = mentions[at]
  if (!first) return []
  const list = [first]
  for (const one of from(mentions, at + 1, inSentenceOf(first))) {
    if (one.kind === 'percent' || one.place.bracket >= 0) continue
    if (!isStock(one) || one.unit !== first.unit || one.approx || !isFate(set, one) || TURNS.test(one.gap)) break
    list.push(one)
  }
  return list
}

/** The last count of the paragraph that is all of them: right before the list, of its unit and its year. */
function wholeOf(set: Fates, first: Mention, at: number, mentions: readonly Mention[]): Mention | undefined {
  const [last] = before(mentions, at, ({ place }) => first.place.sentence - place.sentence <= SENTENCES_BACK).filter(
    (one) => isStock(one) && one.place.bracket < 0 && one.place.paragraph === first.place.paragraph,
  )
  const known = last && !last.approx && sameFamily(last.unit, first.unit) && sameYear(last, first)
  const named = known && (set.whole.test(wordsOf(last)) || (isVerdict(set) && TAKEN.test(wordsOf(last))))
  return named && !CARRIED.test(`${last.gap}${first.gap}`) ? last : undefined
}

/** Cases taken over from the year before may end among those of this year. */
const TAKEN = /受理|收到|立案|办理/u
const isVerdict = ({ fate }: Fates) => fate.test('维持')
