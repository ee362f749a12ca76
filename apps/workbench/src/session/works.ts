import type { Me } from '@yifa/api'
import { registerPosts } from '@yifa/kernel'

/** Whether somebody comes to work on cases; administrators, who may keep a register besides, come for accounts and logs. */
export const works = ({ posts, supervises }: Me): boolean =>
  supervises ||
  !posts.some(({ administers }) => administers) ||
  posts.some(({ role, administers }) => !administers && !Object.hasOwn(registerPosts, role))
