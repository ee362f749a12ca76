import type { Database } from '@yifa/record'
import type { Rule } from '../registers/among-entries.ts'
import { exclusive } from './exclusive-posts.ts'
import { lastOfItsKind } from './last-administrator.ts'
import { caseless } from './organ-with-cases.ts'
import { rightRole } from './right-role.ts'

/** What is asked of organs and appointments besides what their registers declare: it is about who may sign in and do what. */
export const peopleRules = (database: Database): Readonly<Record<string, Rule>> => ({
  organs: caseless(database),
  appointments: async (candidate, around) => [
    ...rightRole(candidate),
    ...(await exclusive(candidate, around)),
    ...(await lastOfItsKind(candidate, around)),
  ],
})
