import { enclosure as enclosed } from '@yifa/kernel'
import type * as z from 'zod'

/** A file as it was taken in, to stand among the facts of an act; it is thrown away unless an act encloses it. */
export const enclosure = enclosed.meta({ id: 'Enclosure' })
export type Enclosure = z.infer<typeof enclosure>
