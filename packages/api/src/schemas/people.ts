import * as z from 'zod'

export const post = z.object({
  organ: z.string(),
  organName: z.string(),
  role: z.string(),
  title: z.string(),
  /** Keys of the procedures it serves; `*` for all. */
  procedures: z.array(z.string()).optional(),
  /** An administrator's post, which handles no case. */
  administers: z.boolean().optional(),
})

/** Who is signed in, where, and what they may do. */
export const me = z
  .object({
    officer: z.object({ id: z.string(), account: z.string(), name: z.string() }),
    region: z.object({ code: z.string(), name: z.string(), demonstration: z.boolean() }),
    posts: z.array(post),
    /** Supervision, administration and audit go beyond one organ's cases. */
    supervises: z.boolean(),
    audits: z.boolean(),
    /** Signed in with a one-time password: nothing else is answered until it is changed. */
    oneTime: z.boolean().optional(),
  })
  .meta({ id: 'Me' })
export type Me = z.infer<typeof me>

export const signIn = z
  .object({
    account: z.string().trim().min(1).meta({ title: '账号' }),
    password: z.string().min(1).meta({ title: '密码' }),
  })
  .meta({ id: 'SignIn' })
export type SignIn = z.infer<typeof signIn>

export const colleague = z
  .object({
    id: z.string(),
    name: z.string(),
    organ: z.string(),
    organName: z.string(),
    /** Keys of the procedures they serve; `*` for all. */
    procedures: z.array(z.string()),
  })
  .meta({ id: 'Colleague' })
export type Colleague = z.infer<typeof colleague>

/** Some of the people who fit, and how many do. */
export const foundOfficers = z
  .object({
    items: z.array(
      z.object({ id: z.string(), account: z.string(), name: z.string(), organName: z.string().optional() }),
    ),
    total: z.int(),
  })
  .meta({ id: 'FoundOfficers' })

export const readEntry = z
  .object({
    at: z.string(),
    officerName: z.string(),
    case: z.uuid().optional(),
    number: z.string().optional(),
    what: z.string(),
    why: z.string().optional(),
  })
  .meta({ id: 'ReadEntry' })
export type ReadEntry = z.infer<typeof readEntry>
