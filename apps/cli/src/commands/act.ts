import { randomUUID } from 'node:crypto'
import type { ActRequest, CaseView, Preview } from '@yifa/api'
import { atCounter, caseNumbered, factsGiven, standing, telling } from '../at-counter.ts'
import { actForm, caseText } from '../case-text.ts'
import { command } from '../command.ts'
import { type ExitCode, Unusable } from '../terminal.ts'

/** In whose name an act is done in a case: the one possibility there is, or the one asked for. */
function actingBy({ acts, barred }: CaseView, act: string, asked: string | undefined): string {
  if (asked !== undefined) return asked
  const roles = [...new Set(acts.filter((one) => one.act === act).map(({ by }) => by))]
  const [only] = roles
  if (only !== undefined && roles.length === 1) return only
  if (roles.length > 1) throw new Unusable(`--by：请指明以谁的名义，可以是 ${roles.join('、')}`)
  const why = barred.find((one) => one.act === act)
  if (why) throw new Unusable(`现在不能“${why.title}”：${why.why}（${why.article}）`)
  throw new Unusable(`现在不能作出“${act}”；可以作出 ${acts.map((one) => one.act).join('、') || '（无）'}`)
}

function previewText({ stateTitle, clocks, documents, begins }: Preview): string {
  return [
    `状态：${stateTitle ?? '不变'}`,
    ...clocks.map(({ title, due }) => `期限：${title}${due === undefined ? '' : `，至${due}`}`),
    ...documents.map((title) => `文书：${title}`),
    ...begins.map(({ procedureTitle, organName }) => `另立案件：${procedureTitle}（${organName}）`),
  ].join('\n')
}

/** `yifa act`: does an act in a case, or with `--dry-run` tells what would follow from it. */
export const act = command({
  name: 'act',
  summary: '在案件中作出行为，或者只看后果；不写行为则列出现在可以作出的行为和要填的事实',
  usage: [
    '清市监罚立〔2026〕3号 --as lisi',
    '清市监罚立〔2026〕3号 fileCase --as lisi --facts 立案.json',
    '清市监罚立〔2026〕3号 decide --as wangwu --dry-run',
  ],
  words: '案件编号和行为的键',
  options: {
    ...standing,
    ...telling,
    party: { type: 'string', value: '当事人', title: '有数名当事人时，涉及哪一名' },
    'dry-run': { type: 'boolean', title: '只看后果，什么也不记录' },
    json: { type: 'boolean', title: '输出 JSON' },
  },
  notes: ['法律不许的，连同条文拒绝，什么也不记录。'],
  run: async ({ values, positionals: [number, key, ...more] }, { say }): Promise<ExitCode> => {
    if (number === undefined || more.length > 0) throw new Unusable('请给出案件编号和行为的键')
    const { by, at, facts, set, party, json, with: others } = values
    const told = factsGiven(facts, set)
    return atCounter(values, async (counter) => {
      const { call, routes } = counter
      const view = await caseNumbered(counter, number)
      if (key === undefined) {
        say(view.acts.map((option) => actForm(view, option)).join('\n\n') || '现在没有可以作出的行为')
        return 0
      }
      const body: ActRequest = {
        act: key,
        by: actingBy(view, key, by),
        facts: told,
        ...(party === undefined ? {} : { as: party }),
        ...(at === undefined ? {} : { at }),
        ...(others === undefined ? {} : { with: counter.officers(others) }),
      }
      const params = { id: view.id }
      if (values['dry-run']) return foreseen(await call(routes.previewAct, { params, body }), json === true, say)
      const headers = { 'if-match': `"${view.version}"`, 'idempotency-key': randomUUID() }
      const done = await call(routes.doAct, { params, headers, body })
      say(json ? JSON.stringify(done, null, 2) : caseText(done))
      return 0
    })
  },
})

function foreseen(preview: Preview, json: boolean, say: (text: string) => void): ExitCode {
  if (json) say(JSON.stringify(preview, null, 2))
  else if (preview.ok) say(previewText(preview))
  else {
    const fields = (preview.errors ?? []).map(({ path, field, problem }) => `  ${field}（${path}）：${problem}`)
    const article = preview.article === undefined ? '' : `（${preview.article}）`
    say([`不能作出：${preview.refusal ?? ''}${article}`, ...fields].join('\n'))
  }
  return preview.ok ? 0 : 1
}
