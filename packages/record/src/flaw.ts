/** Where a record is broken, and how. */
export interface Flaw {
  readonly kind:
    | 'unreadable'
    | 'truncated'
    | 'order'
    | 'checkpoint-missing'
    | 'checkpoint-altered'
    | 'checkpoint-leaves'
    | 'case-missing'
    | 'act-missing'
    | 'act-altered'
    | 'act-inserted'
    | 'act-unregistered'
    | 'act-rewritten'
    | 'act-backdated'
    | 'number-missing'
    | 'number-altered'
    | 'entry-altered'
    | 'total'
  readonly region: string
  readonly case?: string
  /** The case's own number, or the key of an entry. */
  readonly number?: string
  /** Where the chain is that of an entry of a register (登记事项). */
  readonly register?: string
  readonly seq?: number
  readonly checkpoint?: number
  /** The place and what is wrong with it, in Chinese. */
  readonly message: string
}

type Place = Omit<Flaw, 'kind' | 'message'>

/** A flaw whose message begins with its place. */
export function flaw(kind: Flaw['kind'], place: Place, wrong: string): Flaw {
  return { kind, ...place, message: `${placeText(place)}:${wrong}` }
}

function placeText({ region, case: id, number, register, seq, checkpoint }: Place): string {
  const file = register === undefined ? '案卷' : `登记册 ${register} 事项`
  return [
    `地区 ${region}`,
    ...(checkpoint === undefined ? [] : [`第 ${checkpoint} 号检查点`]),
    ...(id === undefined ? [] : [number === undefined ? `${file} ${id}` : `${file} ${number}(${id})`]),
    ...(seq === undefined ? [] : [`第 ${seq} 个行为`]),
  ].join(' ')
}
