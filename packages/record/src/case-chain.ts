import { genesis, hashOf, type StoredOpening } from './chain.ts'
import type { CheckpointCover } from './checkpoint-cover.ts'
import type { StoredAct } from './contract.ts'
import { type GivenNumber, type Leaf, type OpenedCase, registerOf } from './entry.ts'
import { type Flaw, flaw } from './flaw.ts'
import { type GivenNumbers, givenNumbers } from './given-numbers.ts'

/** Everything a record says of one case besides its acts. */
export interface CaseGroup {
  readonly region: string
  readonly case: string
  readonly file: OpenedCase | undefined
  readonly numbers: readonly GivenNumber[]
  readonly leaves: readonly Leaf[]
}

/** Follows the acts of one case; each answer is the first flaw met. */
export interface CaseChain {
  take(act: StoredAct): Flaw | undefined
  end(): Flaw | undefined
  readonly acts: number
}

interface State {
  readonly group: CaseGroup
  readonly cover: CheckpointCover
  readonly given: GivenNumbers
  version: number
  head: string
  /** The head one act earlier. */
  before: string | undefined
  /** How many of the leaves have been passed. */
  passed: number
  /** A checkpoint that does not fit, held back until the next act or the register shows whether a single act was replaced. */
  doubt: Flaw | undefined
}

export function caseChain(group: CaseGroup, cover: CheckpointCover): CaseChain {
  const state: State = {
    group,
    cover,
    given: givenNumbers(group),
    version: 0,
    head: genesis,
    before: undefined,
    passed: 0,
    doubt: undefined,
  }
  return {
    take: (act) => taken(state, act),
    end: () => ended(state),
    get acts() {
      return state.version
    },
  }
}

function at({ group }: Pick<State, 'group'>, kind: Flaw['kind'], seq: number | undefined, wrong: string): Flaw {
  const number = group.file?.number
  const register = group.file && registerOf(group.file)
  const place = {
    region: group.region,
    case: group.case,
    ...(register === undefined ? {} : { register }),
    ...(number === undefined ? {} : { number }),
    ...(seq === undefined ? {} : { seq }),
  }
  return flaw(kind, place, wrong)
}

function taken(state: State, act: StoredAct): Flaw | undefined {
  const { file } = state.group
  if (file === undefined) return at(state, 'case-missing', undefined, '登记已不存在,只剩下行为')
  const inserted = slippedIn(state, act)
  if (inserted !== undefined) return inserted
  const broken = outOfPlace(state, act) ?? altered(state, act, openingOf(file))
  if (broken !== undefined) return state.doubt ?? broken
  if (act.prev !== state.head)
    return at(state, 'act-altered', Math.max(act.seq - 1, 1), '连同摘要被替换,与后一行为所记的摘要不符')
  if (state.doubt !== undefined) return state.doubt
  state.version = act.seq
  state.before = state.head
  state.head = act.hash
  state.given.take(act)
  state.doubt = rewritten(state)
  return backdated(state, act)
}

/** An act that names not the one before it but the one before that says which of them was not there. */
function slippedIn({ version, head, before, ...state }: State, act: StoredAct): Flaw | undefined {
  if (version === 0 || act.prev === head || act.prev !== before) return undefined
  return at(state, 'act-inserted', version, '是后来插入的,后一行为并不承接它')
}

function openingOf({ procedure, edition, receipt }: OpenedCase): StoredOpening {
  return { procedure, edition, ...(receipt === undefined ? {} : { receipt }) }
}

function outOfPlace(state: State, act: StoredAct): Flaw | undefined {
  const expected = state.version + 1
  if (act.seq > expected) return at(state, 'act-missing', expected, '已不存在')
  if (act.seq < expected) return at(state, 'order', act.seq, '重复或次序颠倒')
  if (act.region === state.group.region) return undefined
  return at(state, 'act-altered', act.seq, `写的是地区 ${act.region}`)
}

function altered(state: State, act: StoredAct, opening: StoredOpening): Flaw | undefined {
  if (hashOf(act, opening) === act.hash) return undefined
  return at(state, 'act-altered', act.seq, `内容${act.seq === 1 ? '(或立卷的程序、版本)' : ''}与其摘要不符`)
}

/** A leaf names the hash the chain had at its checkpoint: a chain built anew from some act on no longer has it. */
function rewritten(state: State): Flaw | undefined {
  const leaf = state.group.leaves[state.passed]
  if (leaf === undefined || leaf.version > state.version) return undefined
  state.passed += 1
  if (leaf.head === state.head) return undefined
  const first = (state.group.leaves[state.passed - 2]?.version ?? 0) + 1
  const range = first === leaf.version ? '' : `至第 ${leaf.version} 个行为之间`
  return at(state, 'act-rewritten', first, `${range}在第 ${leaf.checkpoint} 号检查点签名之后被改写`)
}

function backdated(state: State, act: StoredAct): Flaw | undefined {
  const due = state.cover.due(act.recordedAt)
  const covering = state.group.leaves[state.passed - (state.version === leafVersion(state) ? 1 : 0)]
  if (due === undefined || (covering !== undefined && covering.checkpoint <= due)) return undefined
  return at(state, 'act-backdated', act.seq, `自称记于 ${act.recordedAt},此后的第 ${due} 号检查点却没有它`)
}

const leafVersion = ({ group, passed }: State) => group.leaves[passed - 1]?.version

function ended(state: State): Flaw | undefined {
  const { doubt, group, version } = state
  if (doubt !== undefined && group.file?.version !== version) return doubt
  return shortened(state) ?? misregistered(state) ?? doubt ?? state.given.end()
}

function shortened(state: State): Flaw | undefined {
  const { file, leaves, numbers } = state.group
  const promised = Math.max(file?.version ?? 0, leaves.at(-1)?.version ?? 0)
  if (file === undefined) {
    const known = leaves[0] === undefined ? `号码 ${numbers[0]?.text}` : `第 ${leaves[0].checkpoint} 号检查点`
    return at(state, 'case-missing', undefined, `整案已不存在,${known}仍记着它`)
  }
  if (promised > state.version)
    return at(state, 'act-missing', state.version + 1, `已不存在,登记共有 ${promised} 个行为`)
  return undefined
}

function misregistered(state: State): Flaw | undefined {
  const { file } = state.group
  if (file === undefined) return undefined
  if (state.version === 0) return at(state, 'act-missing', 1, '已不存在')
  if (file.version < state.version)
    return at(state, 'act-unregistered', file.version + 1, `不是经登记写入,登记只有 ${file.version} 个行为`)
  if (file.head === state.head) return undefined
  return at(state, 'act-altered', state.version, '与登记的末尾摘要不符')
}
