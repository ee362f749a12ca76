import {
  type AskedChange,
  type Change,
  type ChangeSetting,
  decideChange,
  type EntryStanding,
  type FlagSetting,
  flagsOf,
  type KnownEntry,
  type Period,
  periodOn,
  periodsOf,
  type Register,
  type Registrar,
  standingOn,
} from '@yifa/kernel'

/** Somebody of the organ whose entries they are. */
export const ofOrgan: Registrar = { post: 'registrar', organ: 'urban', officer: 'wang' }
/** Somebody of the office that keeps the register. */
export const ofKeeper: Registrar = { post: 'keeper', organ: 'justice', officer: 'li' }

const organs = new Set(['urban', 'market', 'justice'])

const inForce = (register: string, key: string): KnownEntry => ({ register, key, title: key, standing: 'in force', fields: {} })

/** What entries stand in other registers, besides the day. */
export interface Surroundings {
  readonly known?: readonly KnownEntry[]
  readonly names?: FlagSetting['names']
}

/** An entry of a register as it is lived through: changes are asked for one after another, by whom and on which day. */
export class Life {
  readonly #register: Register
  readonly #known: readonly KnownEntry[]
  readonly #names: FlagSetting['names']
  #changes: readonly Change[] = []

  constructor(register: Register, { known = [], names = {} }: Surroundings = {}) {
    this.#register = register
    this.#known = known
    this.#names = names
  }

  /** Why the change is refused; nothing when it was made. */
  ask(asked: AskedChange, who: Registrar, on: string): readonly string[] {
    const setting: ChangeSetting = { now: `${on}T09:00`, known: this.#known, organs, officers: new Set(['wang', 'li']) }
    const decided = decideChange(this.#register, this.#changes, asked, who, setting)
    if (!decided.ok) return decided.problems.map(({ problem }) => problem)
    this.#changes = [...this.#changes, decided.change]
    return []
  }

  enter(fields: object, on: string, who: Registrar = ofKeeper): readonly string[] {
    return this.ask({ act: 'enter', facts: { effective: on, fields: { ...fields } } }, who, on)
  }

  get periods(): readonly Period[] {
    return periodsOf(this.#register, this.#changes)
  }

  standing(on: string): EntryStanding {
    return standingOn(this.periods, on)
  }

  /** What is wrong with it on a day; with an exclamation mark where no case may use it. */
  flags(on: string): readonly string[] {
    const fields = periodOn(this.periods, on)?.fields ?? {}
    return flagsOf(this.#register, fields, { on, known: this.#known, names: this.#names }).map(
      ({ why, blocks }) => `${blocks ? '！' : ''}${why}`,
    )
  }
}

/** Entries that other entries may name, all in force. */
export const standing = (named: Readonly<Record<string, readonly string[]>>): readonly KnownEntry[] =>
  Object.entries(named).flatMap(([register, keys]) => keys.map((key) => inForce(register, key)))
