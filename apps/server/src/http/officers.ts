import { routes } from '@yifa/api'
import { isAdministrator, isRegistrar } from '../people/reader.ts'
import type { Desk, Web } from './desk.ts'
import { notPermitted } from './problem.ts'

/** So many are told at once; more words make them fewer. */
const most = 20

/** Finds anybody with an account, for those who enter registers that name people. */
export function officerRoutes(app: Web, desk: Desk): void {
  app.openapi(routes.findOfficers, async (c) => {
    if (!c.var.reader.posts.some((post) => isAdministrator(post) || isRegistrar(post)))
      throw notPermitted('只有管理员和登记员可以查找全部人员')
    const { text = '', id } = c.req.valid('query')
    const [{ officers }, { posts }] = await Promise.all([desk.registers.people(desk.region), desk.directory()])
    const words = text.trim().toLowerCase()
    const fit = officers.filter(({ officer, account, name, disabled }) =>
      id === undefined ? !disabled && `${name} ${account}`.toLowerCase().includes(words) : officer === id,
    )
    const items = fit.slice(0, most).map(({ officer, account, name }) => {
      const held = posts.find((post) => post.officer === officer)
      return { id: officer, account, name, ...(held ? { organName: held.organName } : {}) }
    })
    return c.json({ items, total: fit.length }, 200)
  })
}
