import { type Drawn, drawFault, drawnSchema, type Pool, poolSchema } from '@yifa/kernel'
import { useState } from 'react'

/** A draw by lot with all that is needed to make it again; `fixedAs` is the SM3 of the act that fixed its pool, where the reader may know it. */
export interface MadeDraw {
  readonly title: string
  readonly drawn: Drawn
  readonly pool?: Pool | undefined
  readonly fixedAs?: string | undefined
}

interface Told {
  readonly seq?: number | undefined
  readonly hash?: string | undefined
  readonly facts: readonly { readonly fact?: string | undefined; readonly title: string; readonly value?: unknown }[]
}

/** The draws one line of a record tells, each with the pool that an earlier line fixed. */
export function drawsOf(line: Told, lines: readonly Told[]): readonly MadeDraw[] {
  return line.facts.flatMap(({ title, value }) => {
    const drawn = drawnSchema.safeParse(value).data
    if (drawn === undefined) return []
    const fixed = lines.find(({ seq }) => seq === drawn.pooled)
    const pool = poolSchema.safeParse(fixed?.facts.find(({ fact }) => fact === drawn.among)?.value).data
    return [{ title, drawn, pool, fixedAs: fixed?.hash }]
  })
}

async function checked({ drawn, pool, fixedAs }: MadeDraw): Promise<string> {
  const { sm3 } = await import('sm-crypto-v2')
  const fault = drawFault(pool, fixedAs, drawn, (text) => sm3(text))
  return fault === undefined
    ? `复核一致：由名录${pool?.candidates.length ?? 0}个重新抽取，得到同样的${drawn.lots.length}个结果`
    : `复核不一致：${fault}`
}

function save(draw: MadeDraw): void {
  const address = URL.createObjectURL(new Blob([JSON.stringify(draw, null, 2)], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = `${draw.title}.json`
  link.click()
  URL.revokeObjectURL(address)
}

/** How lots were drawn, and the way to draw them again on one's own machine (复核抽取). */
export function DrawCheck({ draw }: { readonly draw: MadeDraw }) {
  const [outcome, setOutcome] = useState('')
  const { title, drawn, pool } = draw
  return (
    <section className="yf-draw" aria-label={`${title}的抽取`}>
      <p>
        {title}：抽取方法 {drawn.method}，名录由第{drawn.pooled}条记录先行确定，种子为该条记录的SM3摘要
        <code>{drawn.seed.slice(0, 12)}</code>
      </p>
      {pool && (
        <details>
          <summary>查看名录（{pool.candidates.length}个）</summary>
          <ol>
            {pool.candidates.map(({ key, title: name }) => (
              <li key={key} data-drawn={drawn.lots.some((lot) => lot.key === key) || undefined}>
                {name}
              </li>
            ))}
          </ol>
        </details>
      )}
      <button type="button" className="yf-link" onClick={() => void checked(draw).then(setOutcome)}>
        复核抽取
      </button>
      <button type="button" className="yf-link" onClick={() => save(draw)}>
        下载抽取记录
      </button>
      <output>{outcome}</output>
    </section>
  )
}
