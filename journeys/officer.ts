import type { Locator, Page } from 'playwright-core'
import * as z from 'zod'
import type { Size } from './browser.ts'
import type { District } from './district.ts'
import { type Answers, fillIn } from './form.ts'
import type { Who } from './people.ts'
import { reach } from './reach.ts'

/** Somebody signs in at the workbench, at a browser of their own, and comes to their first page. */
export async function atWork(district: District, who: Who, size?: Size, first = '待办'): Promise<Page> {
  const page = await district.sit(size)
  // Somebody who always wants to see what cannot be done, and why.
  await page.addInitScript(`localStorage.setItem('yifa.unfolded.barred', 'yes')`)
  await page.goto(`${district.url}/workbench/`)
  await page.getByLabel('账号').fill(who)
  await page.getByLabel('密码', { exact: true }).fill(district.password(who))
  await page.getByRole('button', { name: '登录' }).click()
  await page.getByRole('heading', { name: first, level: 1 }).waitFor()
  return page
}

/** The rows of the to-do list that stand for a case. */
export const duties = (page: Page, number: string): Locator => page.getByRole('row').filter({ hasText: number })

/** Opens a case from the to-do list. */
export async function openFromList(page: Page, number: string): Promise<void> {
  await page.getByRole('link', { name: '待办' }).first().click()
  await duties(page, number).getByRole('link').first().click()
  await page.getByRole('region', { name: '可以作出的行为' }).waitFor()
}

/** Opens a case from the list of all cases, where no period puts it on a to-do list. */
export async function openFromCases(page: Page, number: string): Promise<void> {
  await page.getByRole('link', { name: '案件' }).first().click()
  await page.getByRole('row').filter({ hasText: number }).getByRole('link').first().click()
  await page.getByRole('region', { name: '可以作出的行为' }).waitFor()
}

/** Opens a case by its number among all cases within sight: one on which no period runs stands on no to-do list. */
export async function openBySearch(page: Page, number: string): Promise<void> {
  await page.getByRole('link', { name: '案件' }).click()
  await page.getByRole('searchbox', { name: '搜索词' }).fill(number)
  await page.getByRole('button', { name: '搜索' }).click()
  await duties(page, number).getByRole('link').first().click()
  await page.getByRole('region', { name: '可以作出的行为' }).waitFor()
}

/** Opens the page on which a case is begun in the workbench, at the form of one of its openings. */
export async function toOpening(page: Page, procedure: string, opening?: string): Promise<void> {
  await page.getByRole('link', { name: '案件' }).click()
  await page.getByRole('button', { name: '立案', exact: true }).click()
  await page.getByRole('combobox', { name: '程序' }).fill(procedure)
  await page.getByTitle(procedure, { exact: true }).click()
  if (opening === undefined) return
  await page.locator('.asked').filter({ hasText: '如何提起' }).getByRole('combobox').click()
  await page
    .locator('.ant-select-item-option')
    .filter({ has: page.getByText(opening, { exact: true }) })
    .click()
}

/** Fills in the form that begins a case and begins it. */
export async function begin(page: Page, answers: Answers): Promise<void> {
  await fillIn(page.getByRole('main'), answers)
  await page.getByRole('button', { name: '立案', exact: true }).click()
}

/** Tries to begin a case in a way the law refuses, and reads why. */
export async function refusedAtOpening(page: Page, why: RegExp, answers: Answers): Promise<void> {
  await begin(page, answers)
  await page.getByRole('main').getByRole('alert').getByText(why).first().waitFor()
}

/** Opens the case linked to the one whose page is open, and answers its number. */
export async function openLinked(page: Page, kind: string): Promise<string> {
  const link = page.getByRole('region', { name: '基本情况' }).getByRole('listitem').filter({ hasText: kind })
  const number = (await link.getByRole('link').textContent()) ?? ''
  await link.getByRole('link').click()
  await page.locator('.head-note').getByText(number).waitFor()
  return number
}

/** The case whose page is open stands in a state. */
export const stands = (page: Page, state: string): Promise<void> =>
  page.locator('.state').getByText(state, { exact: true }).waitFor()

/** The number of the case whose page is open. */
export async function numberOf(page: Page): Promise<string> {
  await page.getByRole('region', { name: '可以作出的行为' }).waitFor()
  return (
    (await page
      .getByRole('main')
      .getByText(/〔\d{4}〕\d+号$/)
      .first()
      .textContent()) ?? ''
  )
}

/** The form that has opened under a title. */
export const drawer = (page: Page, title: string | RegExp): Locator => page.getByRole('dialog', { name: title })

async function finish(page: Page, form: Locator, title: string): Promise<void> {
  await form.getByRole('button', { name: `确认${title}` }).click()
  await page.getByText(`已记录：${title}`).first().waitFor()
  await form.waitFor({ state: 'hidden' })
}

/** The act a case offers under a title; whose, where several may do it. */
export const act = (page: Page, title: string, by = ''): Locator =>
  page
    .getByRole('region', { name: '可以作出的行为' })
    .getByRole('button')
    .filter({ has: page.getByText(title, { exact: true }), hasText: by })

/** Comes back to a page that was left open. */
export const comeBackTo = (page: Page): Promise<unknown> =>
  page.evaluate(`window.dispatchEvent(new Event('visibilitychange'))`)

/** What a case says cannot lawfully be done now, under a title. */
export const barred = (page: Page, title: string): Locator =>
  page
    .getByRole('region', { name: '可以作出的行为' })
    .getByRole('listitem')
    .filter({ has: page.getByText(title, { exact: true }) })

/** Asks, at the form of an act, for what would follow from it. */
export const next = (form: Locator): Promise<void> => form.getByRole('button', { name: '下一步：查看后果' }).click()

/** Opens the form of an act, fills it in and asks for what would follow. */
export async function weigh(page: Page, title: string, answers: Answers = {}, by = ''): Promise<Locator> {
  const offered = act(page, title, by)
  await reach(offered, page.getByText(/^代当事人录入/))
  await offered.click()
  const form = drawer(page, title)
  await fillIn(form, answers)
  await next(form)
  return form
}

/** Reads what would follow from an act and confirms it. */
export async function confirm(page: Page, title: string): Promise<void> {
  const form = drawer(page, title)
  await form.getByRole('region', { name: '作出该行为的后果' }).waitFor()
  await finish(page, form, title)
}

/** Tries an act which the law refuses, reads why, and leaves it; what was filled in stays. */
export async function refused(page: Page, title: string, why: RegExp, answers: Answers = {}): Promise<void> {
  const form = await weigh(page, title, answers)
  await form.getByRole('alert').getByText(why).waitFor()
  await form.getByRole('button', { name: '关闭' }).click()
  await form.waitFor({ state: 'hidden' })
}

/** Does an act: fills it in, reads what follows, confirms. */
export async function perform(page: Page, title: string, answers: Answers = {}, by = ''): Promise<void> {
  await weigh(page, title, answers, by)
  await confirm(page, title)
}

/** What the office may do with a case of its own (内部办理). */
export const office = (page: Page): Locator => page.getByRole('region', { name: '内部办理' })

/** Fills in the form that has opened under a title and sends it; office work is not weighed. */
export async function complete(page: Page, title: string, answers: Answers = {}): Promise<void> {
  const form = drawer(page, title)
  await fillIn(form, answers)
  await finish(page, form, title)
}

/** Takes a case in hand. */
export async function claim(page: Page): Promise<void> {
  await office(page).getByRole('button', { name: '认领' }).click()
  await complete(page, '认领')
}

/** Enters that a paper was served on somebody, and goes back to the record. */
export async function serve(page: Page, paper: string, recipient: string, service: Answers): Promise<void> {
  const serving = page.getByRole('button', { name: `送达致${recipient}的${paper}` })
  await reach(serving, page.getByRole('tab', { name: /^文书/ }))
  await serving.click()
  const title = `送达《${paper}》`
  const form = drawer(page, title)
  await fillIn(form, service)
  await next(form)
  await confirm(page, title)
  await page.getByRole('tab', { name: /^全过程记录/ }).click()
}

/** One running period of the case, with the day it ends. */
export const clock = (page: Page, title: string): Locator =>
  page.getByRole('region', { name: '期限' }).getByRole('button', { name: new RegExp(`^${title}`) })

/** One act in the record of the case, corrected since or not. */
export const recorded = (page: Page, title: string): Locator =>
  page
    .getByRole('article')
    .filter({ has: page.getByRole('heading', { name: new RegExp(`^${title}(\\s*(已更正|已作废))?$`) }) })

const version = z.object({ version: z.int() })
const problem = z.object({ status: z.int(), detail: z.string().default(''), article: z.string().default('') })

/** Sends an act past the page, as somebody would who does not keep to what it offers; the refusal. */
export async function sendAct(page: Page, request: object): Promise<z.infer<typeof problem>> {
  const address = page.url().replace('/workbench/cases/', '/api/cases/')
  const current = version.parse(await (await page.request.get(address)).json())
  const headers = { 'if-match': `"${current.version}"` }
  const answer = await page.request.post(`${address}/acts`, { headers, data: request })
  return problem.parse(await answer.json())
}
