import { call, routes } from '@yifa/api'
import type { Draft } from '@yifa/ui'
import { Drawer } from 'antd'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { entryAddress } from '../address.ts'
import type { OfRegister } from '../of-register.ts'
import { ChangeForm } from './change-form.tsx'
import { entering } from './changing.ts'

interface EnterDrawerProps extends OfRegister {
  readonly open: boolean
  readonly onClose: () => void
}

/** Where a new entry is filled in; what was typed stays while the page is open. */
export function EnterDrawer({ name, register, open, onClose }: EnterDrawerProps) {
  const [, go] = useLocation()
  const changing = entering(register)
  const [draft, setDraft] = useState<Draft>(changing.fresh)
  const params = { register: name }
  return (
    <Drawer open={open} onClose={onClose} size={680} className="act-drawer" title={changing.title} destroyOnHidden>
      <ChangeForm
        register={register}
        changing={changing}
        sending={{
          preview: (asked) => call(routes.previewEntry, { params, body: asked }),
          perform: (asked, key) =>
            call(routes.enterEntry, { params, headers: { 'idempotency-key': key }, body: asked }),
        }}
        draft={draft}
        onDraft={setDraft}
        onDone={(view) => {
          setDraft(changing.fresh)
          onClose()
          go(entryAddress(name, view.key))
        }}
      />
    </Drawer>
  )
}
