import { clockWords, lengthText, sourceText } from '@yifa/diagram'
import { type AnyClock, lawTitle, type Procedure } from '@yifa/kernel'
import { editionOn, editionsOf } from '@yifa/law'
import { Link } from 'wouter'
import { today } from '../../asking/today.ts'
import { useDistrict } from '../../asking/use-district.ts'
import { Page } from '../../frame/page.tsx'
import { MissingPage } from '../missing-page.tsx'
import { ActList } from './act-list.tsx'
import { FlowSection } from './flow-section.tsx'

function GuideClock({ procedure, clock }: { readonly procedure: Procedure; readonly clock: AnyClock }) {
  return (
    <li className="guide-clock">
      <h3>{clock.title}</h3>
      <p className="guide-length">{lengthText(procedure, clock)}</p>
      <p className="meta">{sourceText(procedure, clock)}</p>
      <dl className="facts">
        {clockWords(procedure, clock).map(({ title, text }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </li>
  )
}

function Sections({ name, procedure }: { readonly name: string; readonly procedure: Procedure }) {
  return (
    <>
      <FlowSection name={name} procedure={procedure} />
      <section aria-labelledby="clocks">
        <h2 id="clocks">法定期限</h2>
        <ul className="guide-clocks">
          {Object.entries(procedure.clocks).map(([name, clock]) => (
            <GuideClock key={name} procedure={procedure} clock={clock} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="acts">
        <h2 id="acts">行为清单</h2>
        <ActList procedure={procedure} />
      </section>
    </>
  )
}

/** How one procedure goes: its stages, periods and acts, printed from the declaration that the cases run under. */
export function GuidePage({ procedure: key }: { readonly procedure: string }) {
  const { data } = useDistrict()
  const procedure = editionOn(key, today()) ?? editionsOf(key)[0]
  if (!procedure) return <MissingPage />
  const { law, edition, inForce } = procedure.source
  const offered = data?.offers.some((offer) => offer.procedure === key)
  const since = inForce ? `，${inForce}起施行` : ''
  return (
    <Page
      title={`${procedure.title}办事指南`}
      lead={`依据${lawTitle(law)}（${edition}${since}）。`}
      article={{ title: `${procedure.title}办事指南` }}
    >
      {offered && (
        <div className="actions no-print">
          <Link href={`/apply/${key}`} className="yf-button yf-primary">
            在线办理
          </Link>
        </div>
      )}
      <Sections name={key} procedure={procedure} />
    </Page>
  )
}
