import { DownloadOutlined } from '@ant-design/icons'
import type { Register } from '@yifa/kernel'
import { Button, Dropdown } from 'antd'
import { useFile } from '../../../asking/fetch-file.ts'
import { todayInChina } from '../day.ts'
import { type EntryFilter, queryOf } from './entry-filter.ts'

interface ExportMenuProps {
  readonly name: string
  readonly register: Register
  readonly filter: EntryFilter
}

const formats = [
  { format: 'xlsx', title: 'Excel（xlsx）' },
  { format: 'csv', title: 'CSV' },
  { format: 'json', title: 'JSON' },
] as const

type Asked = Readonly<Record<string, string | undefined>>

const addressOf = (name: string, format: string, asked: Asked): string => {
  const said = Object.entries({ ...asked, format }).flatMap(([key, value]) => (value ? [[key, value]] : []))
  return `/api/registers/${encodeURIComponent(name)}/export?${new URLSearchParams(said).toString()}`
}

/** Takes out what is seen, or everything that stood on the day chosen, whatever has become of it. */
export function ExportMenu({ name, register, filter }: ExportMenuProps) {
  const { fetching, fetchOne } = useFile()
  const day = filter.on ?? todayInChina()
  const group = (key: string, label: string, asked: Asked) => ({
    key,
    type: 'group' as const,
    label,
    children: formats.map(({ format, title }) => ({
      key: `${key} ${format}`,
      label: title,
      onClick: () => fetchOne(addressOf(name, format, asked), `${register.title} ${day}.${format}`),
    })),
  })
  const items = [
    group('seen', `所见（按现在的条件，${day}）`, queryOf(filter)),
    group('day', `${day}有效的全部${register.entry}`, { on: day, standing: 'in force' }),
    group('all', `全部${register.entry}，含已停用和待核准`, { on: day, standing: 'any' }),
  ]
  return (
    <Dropdown menu={{ items }} trigger={['click']}>
      <Button icon={<DownloadOutlined aria-hidden />} loading={fetching !== undefined}>
        导出
      </Button>
    </Dropdown>
  )
}
