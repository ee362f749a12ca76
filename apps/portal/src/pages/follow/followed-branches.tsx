import type { FollowedCase } from '@yifa/api'

interface BranchesProps {
  readonly branches: NonNullable<FollowedCase['begun']>
}

/** The cases begun with one's own, each with the department that handles it and where it stands. */
export function FollowedBranches({ branches }: BranchesProps) {
  return (
    <>
      <ul className="papers">
        {branches.map(({ title, number, organName, stateTitle }) => (
          <li className="paper" key={number}>
            <div>
              <h3>{title}</h3>
              <p className="meta">
                {organName}　{number}
              </p>
            </div>
            <strong>{stateTitle}</strong>
          </li>
        ))}
      </ul>
      <p className="meta">要为某一项补正、陈述或者撤回的，用该项的登记号和查询码查询。</p>
    </>
  )
}
