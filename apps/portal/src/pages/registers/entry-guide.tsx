import type { EntryField } from '@yifa/api'
import type { GuideElement } from '@yifa/law'
import { FieldValue } from './field-value.tsx'
import { type ToldElement, toldElements } from './guide-elements.ts'

interface GuideProps {
  readonly elements: readonly GuideElement[]
  readonly fields: readonly EntryField[]
  readonly on: string | undefined
}

function Told({ element, on }: { readonly element: ToldElement; readonly on: string | undefined }) {
  return element.fields.map((field) => (
    <div key={field.field}>
      {field.title !== element.title && element.fields.length > 1 && <span className="meta">{field.title}：</span>}
      <FieldValue field={field} on={on} />
    </div>
  ))
}

function Missing({ vital }: { readonly vital: boolean }) {
  return (
    <span className="element-missing">
      {vital ? '指南没有写明。这是办事指南必须有的内容，可以用本页的投诉方式或者“网站找错”反映。' : '指南没有写明。'}
    </span>
  )
}

/** How to get something done (办事指南): every element a guide must have, and which of them it lacks. */
export function EntryGuide({ elements, fields, on }: GuideProps) {
  const told = toldElements(elements, fields)
  return (
    <section aria-labelledby="guide">
      <h2 id="guide">办事指南</h2>
      <dl className="facts sheet guide-elements">
        {told.map((element) => (
          <div key={element.title} data-missing={element.fields.length === 0 || undefined}>
            <dt>{element.title}</dt>
            <dd>
              {element.fields.length === 0 ? <Missing vital={element.vital} /> : <Told element={element} on={on} />}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
