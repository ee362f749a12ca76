import type { ImportView } from '@yifa/api'

type State = ImportView['state']

const steps: readonly { readonly title: string; readonly states: readonly (State | 'none')[] }[] = [
  { title: '选择文件', states: ['none', 'reading'] },
  { title: '对应栏目', states: ['columns'] },
  { title: '核对', states: ['checking', 'checked'] },
  { title: '写入', states: ['writing', 'committed', 'failed', 'cancelled'] },
]

/** How far an import has come. */
export function ImportSteps({ state }: { readonly state: State | undefined }) {
  return (
    <ol className="import-steps" aria-label="导入步骤">
      {steps.map(({ title, states }) => (
        <li key={title} aria-current={states.includes(state ?? 'none') ? 'step' : undefined}>
          {title}
        </li>
      ))}
    </ol>
  )
}
