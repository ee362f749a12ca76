import { useQuery } from '@tanstack/react-query'
import { call, routes } from '@yifa/api'
import { Select } from 'antd'
import { useState } from 'react'

interface OfficerSelectProps {
  readonly id: string
  readonly value: string | undefined
  /** Who cannot be chosen. */
  readonly but: string
  readonly onChange: (id: string) => void
}

/** Anybody with an account, found by name or account; namesakes are told apart. */
export function OfficerSelect({ id, value, but, onChange }: OfficerSelectProps) {
  const [text, setText] = useState('')
  const found = useQuery({
    queryKey: ['officers', { text }],
    queryFn: () => call(routes.findOfficers, { query: { text } }),
    placeholderData: (before) => before,
  })
  const options = (found.data?.items ?? [])
    .filter((one) => one.id !== but)
    .map(({ id: officer, name, account, organName }) => ({
      value: officer,
      label: [name, account, organName].filter(Boolean).join(' · '),
    }))
  return (
    <Select
      id={id}
      showSearch={{ filterOption: false, onSearch: setText }}
      value={value ?? null}
      options={options}
      loading={found.isFetching}
      placeholder="姓名或者账号"
      notFoundContent={found.isError ? '不能查找，请稍后再试' : '没有这样的人员'}
      onChange={(chosen) => {
        if (typeof chosen === 'string') onChange(chosen)
      }}
    />
  )
}
