import {
  ApartmentOutlined,
  BarChartOutlined,
  CheckSquareOutlined,
  ClusterOutlined,
  EyeOutlined,
  FileDoneOutlined,
  FileSearchOutlined,
  FolderOpenOutlined,
  SafetyCertificateOutlined,
  SwapOutlined,
  UnorderedListOutlined,
  UserSwitchOutlined,
} from '@ant-design/icons'
import type { Me } from '@yifa/api'
import type { ReactNode } from 'react'
import { Link, useRoute } from 'wouter'
import { useMe } from '../session/session.tsx'
import { works } from '../session/works.ts'

interface Place {
  readonly path: string
  readonly title: string
  readonly icon: ReactNode
  /** To whom it stands open; to everybody unless told. */
  readonly open?: (me: Me) => boolean
}

const places: readonly Place[] = [
  { path: '/', title: '待办', icon: <CheckSquareOutlined aria-hidden />, open: works },
  { path: '/cases', title: '案件', icon: <FolderOpenOutlined aria-hidden />, open: works },
  { path: '/procedures', title: '程序', icon: <ApartmentOutlined aria-hidden /> },
  { path: '/registers', title: '登记册', icon: <UnorderedListOutlined aria-hidden /> },
  { path: '/organs', title: '机构', icon: <ClusterOutlined aria-hidden /> },
  { path: '/figures', title: '指标', icon: <BarChartOutlined aria-hidden />, open: works },
  { path: '/exchange', title: '双公示', icon: <SwapOutlined aria-hidden />, open: works },
  { path: '/reports', title: '年度报告', icon: <FileDoneOutlined aria-hidden />, open: works },
  { path: '/reader', title: '报告检查', icon: <FileSearchOutlined aria-hidden /> },
  {
    path: '/verification',
    title: '记录校验',
    icon: <SafetyCertificateOutlined aria-hidden />,
    open: (me) => me.audits || me.supervises,
  },
  {
    path: '/accounts',
    title: '账号',
    icon: <UserSwitchOutlined aria-hidden />,
    open: ({ posts }) => posts.some(({ administers }) => administers),
  },
  { path: '/audit', title: '审计', icon: <EyeOutlined aria-hidden />, open: ({ audits }) => audits },
]

function Way({ path, title, icon }: Place) {
  const [here] = useRoute(path === '/' ? path : `${path}/*?`)
  return (
    <Link href={path} className="way" aria-current={here ? 'page' : undefined}>
      {icon}
      {title}
    </Link>
  )
}

/** The rooms of the workbench this officer may enter. */
export function Navigation() {
  const me = useMe()
  return (
    <nav aria-label="主导航">
      {places
        .filter(({ open }) => open?.(me) ?? true)
        .map((place) => (
          <Way key={place.path} {...place} />
        ))}
    </nav>
  )
}
