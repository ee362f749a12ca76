import type { ActOption, CaseView } from '@yifa/api'
import type { Procedure } from '@yifa/kernel'
import { useUnfolded } from '../use-unfolded.ts'
import { actTask, knownFacts, type Task } from './task.ts'

interface ActListProps {
  readonly view: CaseView
  readonly procedure: Procedure
  readonly onTask: (task: Task) => void
}

/** What the law lets this officer do now, and what each act would set going. */
export function ActList({ view, procedure, onTask }: ActListProps) {
  const lawful = view.acts.filter(({ office }) => !office)
  const own = lawful.filter(({ by }) => by in procedure.posts)
  const heard = lawful.filter(({ by }) => !(by in procedure.posts))
  return (
    <section className="card acts" aria-label="可以作出的行为">
      <h2>可以作出的行为</h2>
      {own.map((option) => (
        <ActButton
          key={`${option.act} ${option.by}`}
          option={option}
          onClick={() => onTask(actTask(procedure, option, knownFacts(view)))}
        />
      ))}
      {own.length === 0 && (
        <p className="quiet">{view.ended ? '案件已经办结' : '以您的岗位，现在没有可以作出的行为'}</p>
      )}
      {view.barred.length > 0 && <BarredActs barred={view.barred} />}
      {heard.length > 0 && (
        <details open={own.length === 0}>
          <summary>代当事人录入（{heard.length}）</summary>
          {heard.map((option) => (
            <ActButton
              key={`${option.act} ${option.by}`}
              option={option}
              onClick={() => onTask(actTask(procedure, option, knownFacts(view)))}
            />
          ))}
        </details>
      )}
    </section>
  )
}

/** What would come next but for a condition of law not yet met; folded until whoever sits here unfolds it. */
function BarredActs({ barred }: Pick<CaseView, 'barred'>) {
  const { unfolded, remember } = useUnfolded('barred')
  return (
    <details open={unfolded} onToggle={({ currentTarget }) => remember(currentTarget.open)}>
      <summary>现在不能办理（{barred.length}）</summary>
      <ul className="barred">
        {barred.map(({ act, by, title, why, article }) => (
          <li key={`${act} ${by}`}>
            <b>{title}</b>
            {why}
            <span className="act-article">{article}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}

const effects = ({ to, starts, ends, pauses, documents }: ActOption): readonly (readonly [string, string])[] =>
  [
    ['转入', to ?? ''],
    ['起算', starts.join('、')],
    ['终结', ends.join('、')],
    ['暂停', pauses.join('、')],
    ['文书', documents.join('、')],
  ].flatMap(([word, text]) => (word && text ? [[word, text] as const] : []))

function ActButton({ option, onClick }: { readonly option: ActOption; readonly onClick: () => void }) {
  return (
    <button type="button" className="act-button" onClick={onClick}>
      <span className="act-title">{option.title}</span>
      <span className="act-by">{option.byTitle}</span>
      {option.article && <span className="act-article">{option.article}</span>}
      {effects(option).map(([word, text]) => (
        <span key={word} className="act-effect">
          <b>{word}</b>
          {text}
        </span>
      ))}
    </button>
  )
}
