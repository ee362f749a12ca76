const steps = ['填写', '核对', '领取回执'] as const

/** Where in the three steps the citizen is. */
export function Steps({ at }: { readonly at: 0 | 1 | 2 }) {
  return (
    <ol className="steps" aria-label="办理步骤">
      {steps.map((step, index) => (
        <li key={step} aria-current={index === at ? 'step' : undefined} data-done={index < at || undefined}>
          {step}
        </li>
      ))}
    </ol>
  )
}
