import { rm } from 'node:fs/promises'
import type { UndoView } from '@yifa/api'
import type { Registrar } from '@yifa/kernel'
import type { Batch } from '@yifa/record'
import { scratch } from '../../scratch.ts'
import type { Place, RegisterDeps } from '../register-deps.ts'
import { undoBatch } from './undo-batch.ts'

/** How many undoings are remembered, the latest. */
const remembered = 50
/** Of what stands in the way, so many are told one by one. */
const told = 100

const titles: Readonly<Record<UndoView['state'], string>> = {
  preparing: '正在核对各项是否可以撤销',
  writing: '正在写入',
  undone: '整批已经撤销',
  hindered: '不能整批撤销',
  failed: '未能撤销',
}

/** A case that an undone handover could not give back. */
type Left = NonNullable<UndoView['left']>[number]

/** Who undoes a batch and why, and what else is done once it is undone; it answers with the cases that stay where they are. */
interface Said {
  readonly who: Registrar
  readonly reason: string
  readonly after: () => Promise<readonly Left[]>
}

/** The undoings of batches under way, and those done lately; each goes on whether or not anybody waits for it. */
export interface Undoings {
  /** Begins, or answers with what is under way; anew where it could not be done before. */
  readonly begin: (place: Place, batch: Batch, said: Said) => UndoView
  readonly view: (batch: string) => UndoView | undefined
}

const isOver = ({ state }: UndoView): boolean => state === 'hindered' || state === 'failed' || state === 'undone'

export function undoings(deps: RegisterDeps, log: (error: unknown) => void): Undoings {
  const all = new Map<string, UndoView>()
  const set = (batch: string, view: Omit<UndoView, 'batch' | 'stateTitle'>): UndoView => {
    const next = { ...view, batch, stateTitle: titles[view.state] }
    all.delete(batch)
    all.set(batch, next)
    for (const oldest of all.keys()) {
      if (all.size <= remembered) break
      all.delete(oldest)
    }
    return next
  }
  const run = async (place: Place, batch: Batch, said: Said) => {
    const directory = await scratch('undo')
    const progress = (state: 'preparing' | 'writing', done: number, total: number) =>
      void set(batch.batch, { state, done, total })
    try {
      const undone = await undoBatch(place, batch, { ...said, directory, progress }, deps)
      const { total } = all.get(batch.batch) ?? { total: 0 }
      if (undone.kind === 'done') {
        set(batch.batch, { state: 'undone', done: total, total, undoneBy: undone.batch, ...(await followed(said)) })
      } else {
        const { hindrances } = undone
        const problem = `${hindrances.length}项在导入之后又有变更`
        set(batch.batch, { state: 'hindered', done: 0, total, problem, hindrances: hindrances.slice(0, told) })
      }
    } finally {
      await rm(directory, { recursive: true, force: true })
    }
  }
  /** The entries are back already: what fails now is told beside that, and does not take it back. */
  const followed = async ({ after }: Said): Promise<Pick<UndoView, 'left' | 'problem'>> => {
    try {
      const left = await after()
      return left.length === 0 ? {} : { left: [...left] }
    } catch (error) {
      log(error)
      return { problem: '各项已经恢复，但随之移交的案件没有全部交回，请在人员页面逐件交办' }
    }
  }
  return {
    begin: (place, batch, said) => {
      const before = all.get(batch.batch)
      if (before && !isOver(before)) return before
      const total = batch.entered + batch.amended + batch.ended
      const view = set(batch.batch, { state: 'preparing', done: 0, total })
      run(place, batch, said).catch((error: unknown) => {
        set(batch.batch, { state: 'failed', done: 0, total, problem: '系统内部错误，请稍后再试' })
        log(error)
      })
      return view
    },
    view: (batch) => all.get(batch),
  }
}
