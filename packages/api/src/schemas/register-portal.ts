import * as z from 'zod'
import { alteration, entryDifference, entryField, entryFlag, entryStanding } from './register.ts'

/** A register of which something is public. */
export const publicRegister = z
  .object({
    register: z.string(),
    title: z.string(),
    /** What it is listed under. */
    area: z.string(),
    entry: z.string(),
    about: z.string(),
    basis: z.string().optional(),
    unit: z.string(),
    inForce: z.int(),
    /** The last day on which something in it was changed. */
    changedOn: z.iso.date().optional(),
    /** Whose entries stand in it today. */
    organs: z.array(z.object({ id: z.string(), name: z.string() })).optional(),
    /** What the public reads of each entry; with the values of a choice by which the list may be narrowed. */
    fields: z.array(
      z.object({
        field: z.string(),
        title: z.string(),
        options: z.array(z.object({ value: z.string(), title: z.string() })).optional(),
      }),
    ),
  })
  .meta({ id: 'PublicRegister' })
export type PublicRegister = z.infer<typeof publicRegister>

export const publicEntryRow = z
  .object({
    key: z.string(),
    title: z.string(),
    organ: z.object({ id: z.string(), name: z.string() }).optional(),
    standing: entryStanding,
    standingTitle: z.string(),
    from: z.iso.date().optional(),
    until: z.iso.date().optional(),
    fields: z.array(entryField),
  })
  .meta({ id: 'PublicEntryRow' })
export type PublicEntryRow = z.infer<typeof publicEntryRow>

/** An entry as the public reads it on a day, with what changed in it and when. */
export const publicEntry = publicEntryRow
  .extend({
    register: z.string(),
    registerTitle: z.string(),
    on: z.iso.date(),
    /** The day on which what is shown was entered, or approved where it had to be: when the public could first read it. */
    publishedOn: z.iso.date(),
    /** What is wrong with it as far as public fields show. */
    flags: z.array(entryFlag).optional(),
    periods: z.array(
      z.object({
        from: z.iso.date(),
        until: z.iso.date().optional(),
        basis: z.string().optional(),
        alterations: z.array(alteration),
      }),
    ),
  })
  .meta({ id: 'PublicEntry' })
export type PublicEntry = z.infer<typeof publicEntry>

export const publicDifference = entryDifference.meta({ id: 'PublicDifference' })
