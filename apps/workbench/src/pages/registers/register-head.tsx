import type { Register } from '@yifa/kernel'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { PageHead } from '../page-head.tsx'
import { registerAddress } from './address.ts'
import { useSummary } from './use-registers.ts'

interface RegisterHeadProps {
  readonly name: string
  readonly register: Register
  /** Which page of the register this is. */
  readonly here: 'list' | 'differences' | 'figures' | 'import' | 'batches'
  readonly children?: ReactNode
}

const pages = [
  { page: undefined, here: 'list', title: '清单' },
  { page: 'differences', here: 'differences', title: '两日差异' },
  { page: 'figures', here: 'figures', title: '指标' },
  { page: 'batches', here: 'batches', title: '导入批次' },
] as const

const importing = { page: 'import', here: 'import', title: '导入' } as const

/** The title of a register with the ways to its pages. */
export function RegisterHead({ name, register, here, children }: RegisterHeadProps) {
  const enters = useSummary(name)?.may.enter ?? false
  return (
    <>
      <PageHead title={register.title} note={<Link href="/registers">全部登记册</Link>}>
        {children}
      </PageHead>
      <p className="register-about">
        {register.about}
        {register.basis && <span className="quiet">依据：{register.basis}</span>}
      </p>
      <nav className="subways" aria-label={register.title}>
        {[...pages, ...(enters ? [importing] : [])].map((one) => (
          <Link
            key={one.here}
            href={registerAddress(name, one.page)}
            aria-current={one.here === here ? 'page' : undefined}
          >
            {one.title}
          </Link>
        ))}
      </nav>
    </>
  )
}
