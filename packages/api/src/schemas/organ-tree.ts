import * as z from 'zod'

const named = z.object({ id: z.string(), name: z.string() })

/** An organ as it stood on a day, or as it last stood; `since` and `until` are its first and last day. */
const treeOrgan = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.string(),
  parent: z.string().optional(),
  since: z.string().optional(),
  until: z.string().optional(),
  /** Stands on the day. */
  stands: z.boolean(),
  /** Which organ took over from it. */
  successor: named.optional(),
  /** What it was called before. */
  former: z.array(z.string()),
  /** Has an entry in the register of organs. */
  entered: z.boolean(),
})

/** What somebody holds on the day. */
const treePost = z.object({
  organ: z.string(),
  officer: named,
  role: z.string(),
  title: z.string(),
  /** What is served: procedures and registers by name, none for all. */
  serves: z.array(z.string()),
  /** The post of the establishment plan (岗位) it fills. */
  position: named.optional(),
  /** Whose appointment is stood in for (代行), by its key and the name of who holds it. */
  actingFor: named.optional(),
  since: z.string(),
  until: z.string().optional(),
  /** Its entry in the register of appointments. */
  appointment: z.string().optional(),
  /** The account is shut. */
  disabled: z.boolean().optional(),
})

/** The organs of the district and who holds which post there, as of a day. */
export const organTree = z
  .object({ on: z.string(), organs: z.array(treeOrgan), posts: z.array(treePost) })
  .meta({ id: 'OrganTree' })
export type OrganTree = z.infer<typeof organTree>
