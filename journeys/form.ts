import type { Locator } from 'playwright-core'
import { Enclosed } from './enclosure.ts'

/** What somebody says under each title of a form; a choice by its title, a party by its own titles, a file as it is. */
export interface Answers {
  readonly [title: string]: string | boolean | Enclosed | Answers
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
const titled = (title: string): RegExp => new RegExp(`^${escaped(title)}(选填|不填即为现在)?$`)

async function choose(list: Locator, title: string): Promise<void> {
  const label = await list.locator('option', { hasText: title }).first().textContent()
  await list.selectOption({ label: label ?? title })
}

/** Types what an entry of a register is called and takes the one that is offered. */
async function pick(form: Locator, field: Locator, name: string): Promise<void> {
  await field.click()
  await field.fill(name)
  await form.page().getByRole('option', { name }).first().click()
}

async function enclose(form: Locator, title: string, { name, mimeType, buffer }: Enclosed): Promise<void> {
  await form.getByLabel(titled(title)).setInputFiles({ name, mimeType, buffer })
  await form
    .getByRole('list', { name: `${title}已附文件` })
    .getByText(name)
    .waitFor()
}

async function say(form: Locator, title: string, answer: string | boolean): Promise<void> {
  if (typeof answer === 'boolean') return form.getByRole('checkbox', { name: title }).setChecked(answer)
  const inSight = form.getByRole('group', { name: titled(title) })
  if ((await inSight.count()) > 0) return inSight.getByRole('radio', { name: answer, exact: true }).check()
  const control = form.getByLabel(titled(title)).first()
  if ((await control.and(form.page().locator('select')).count()) > 0) return choose(control, answer)
  if ((await control.getAttribute('role')) === 'combobox') return pick(form, control, answer)
  await control.fill(answer)
}

/** Fills in a form as its reader would, title by title. */
export async function fillIn(form: Locator, answers: Answers): Promise<void> {
  for (const [title, answer] of Object.entries(answers)) {
    if (answer instanceof Enclosed) await enclose(form, title, answer)
    else if (typeof answer === 'object') await fillIn(form.getByRole('group', { name: titled(title) }), answer)
    else await say(form, title, answer)
  }
}
