import * as z from 'zod'
import { alteration } from './register.ts'

/** A heading of a table and the field it stands for; none where it is unknown or left out on purpose. */
export const readHeading = z.object({
  heading: z.string(),
  field: z.string().optional(),
  title: z.string().optional(),
  /** How it was matched: by the field's own title, a name the register knows, or what the district saved. */
  by: z.enum(['title', 'synonym', 'saved']).optional(),
  /** The district has said that it is not taken in. */
  ignored: z.boolean(),
})

/** How the district's tables call the fields of a register: heading → field, '' for what is not taken in. */
export const savedColumns = z.record(z.string().trim().min(1).max(200), z.string()).meta({ id: 'SavedColumns' })
export type SavedColumns = z.infer<typeof savedColumns>

export const registerColumns = z
  .object({
    fields: z.array(
      z.object({ field: z.string(), title: z.string(), required: z.boolean(), headings: z.array(z.string()) }),
    ),
    saved: savedColumns,
  })
  .meta({ id: 'RegisterColumns' })
export type RegisterColumns = z.infer<typeof registerColumns>

/**
 * `reading` the file, `columns` waits to be told what headings mean, `checking` row by row, `checked` waits to be
 * committed, `writing`, `committed`; or `failed`, `cancelled`.
 */
export const importState = z.enum([
  'reading',
  'columns',
  'checking',
  'checked',
  'writing',
  'committed',
  'failed',
  'cancelled',
])

export const importOutcome = z.enum(['new', 'changed', 'ended', 'same', 'refused'])
export type ImportOutcome = z.infer<typeof importOutcome>

/** An import on its way; nothing is stored before it is committed. */
export const importView = z
  .object({
    id: z.uuid(),
    register: z.string(),
    registerTitle: z.string(),
    file: z.string(),
    /** The first day of what it brings. */
    effective: z.iso.date(),
    /** The table is the whole list: entries that are not in it end. */
    whole: z.boolean(),
    state: importState,
    stateTitle: z.string(),
    /** Rows dealt with so far in this state, and how many there are, once known. */
    done: z.int(),
    total: z.int().optional(),
    headings: z.array(readHeading),
    /** Fields that must be told and have no column. */
    missing: z.array(z.object({ field: z.string(), title: z.string() })),
    counts: z.record(importOutcome, z.int()),
    /** What it brings waits for the keeper. */
    proposes: z.boolean(),
    /** Why it failed, in Chinese. */
    problem: z.string().optional(),
    batch: z.uuid().optional(),
  })
  .meta({ id: 'Import' })
export type ImportView = z.infer<typeof importView>

/** A cell that cannot be taken in: column, value and rule. */
export const cellProblem = z.object({
  /** The heading over the cell; absent for what concerns the row as a whole. */
  column: z.string().optional(),
  field: z.string().optional(),
  value: z.string().optional(),
  problem: z.string(),
})

/** What a row of the table would do; `row` as the spreadsheet counts. Entries that end because they are absent have none. */
export const importRow = z
  .object({
    row: z.int().optional(),
    key: z.string(),
    title: z.string(),
    outcome: importOutcome,
    outcomeTitle: z.string(),
    alterations: z.array(alteration),
    problems: z.array(cellProblem),
  })
  .meta({ id: 'ImportRow' })
export type ImportRow = z.infer<typeof importRow>

/** An import that was committed, or the undoing of one. */
export const batchView = z
  .object({
    batch: z.uuid(),
    register: z.string(),
    file: z.string(),
    /** SM3 of the file. */
    hash: z.string(),
    at: z.string(),
    officerName: z.string(),
    reason: z.string(),
    entered: z.int(),
    amended: z.int(),
    ended: z.int(),
    undoes: z.uuid().optional(),
    undoneBy: z.uuid().optional(),
    /** The reader may undo it. */
    undo: z.boolean(),
  })
  .meta({ id: 'Batch' })
export type BatchView = z.infer<typeof batchView>

/** The undoing of a batch: how far it is, what came of it, and which entries stand in its way. */
export const undoView = z
  .object({
    batch: z.uuid(),
    state: z.enum(['preparing', 'writing', 'undone', 'hindered', 'failed']),
    stateTitle: z.string(),
    done: z.int(),
    total: z.int(),
    problem: z.string().optional(),
    undoneBy: z.uuid().optional(),
    hindrances: z.array(z.object({ key: z.string(), problem: z.string() })).optional(),
    left: z.array(z.object({ number: z.string(), problem: z.string() })).optional(),
  })
  .meta({ id: 'Undoing' })
export type UndoView = z.infer<typeof undoView>
