import { type ChangeRequest, call, type EntryView, routes } from '@yifa/api'
import type { Draft } from '@yifa/ui'
import { Drawer } from 'antd'
import { useState } from 'react'
import type { OfRegister } from '../of-register.ts'
import { ChangeForm } from './change-form.tsx'
import type { Changing } from './changing.ts'
import { EntryConflict } from './entry-conflict.tsx'

interface ChangeDrawerProps extends OfRegister {
  readonly view: EntryView
  readonly changing: Changing<ChangeRequest> | undefined
  readonly drafts: Readonly<Record<string, Draft>>
  readonly onDraft: (key: string, draft: Draft | undefined) => void
  readonly onClose: () => void
}

/** Where a change of an entry is filled in, weighed and made. */
export function ChangeDrawer({ changing, onClose, ...rest }: ChangeDrawerProps) {
  return (
    <Drawer
      open={changing !== undefined}
      onClose={onClose}
      size={680}
      className="act-drawer"
      title={changing?.title}
      extra={changing && <span className="quiet">{rest.view.title}</span>}
      destroyOnHidden
    >
      {changing && <OpenChange key={changing.key} changing={changing} onClose={onClose} {...rest} />}
    </Drawer>
  )
}

interface OpenChangeProps extends ChangeDrawerProps {
  readonly changing: Changing<ChangeRequest>
}

function OpenChange({ name, register, view, changing, drafts, onDraft, onClose }: OpenChangeProps) {
  const [basis, setBasis] = useState(view.version)
  const params = { register: name, key: view.key }
  const stale = view.version > basis
  return (
    <ChangeForm
      register={register}
      changing={changing}
      sending={{
        preview: (asked) => call(routes.previewChange, { params, body: asked }),
        perform: (asked, key) =>
          call(routes.changeEntry, {
            params,
            headers: { 'if-match': `"${basis}"`, 'idempotency-key': key },
            body: asked,
          }),
      }}
      draft={drafts[changing.key] ?? changing.fresh}
      onDraft={(draft) => onDraft(changing.key, draft)}
      onDone={() => {
        onDraft(changing.key, undefined)
        onClose()
      }}
      {...(stale
        ? { conflict: <EntryConflict view={view} basis={basis} onRead={() => setBasis(view.version)} /> }
        : {})}
    />
  )
}
