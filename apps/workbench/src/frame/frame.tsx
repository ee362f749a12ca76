import { LogoutOutlined, MenuOutlined, UserOutlined } from '@ant-design/icons'
import { Button, Drawer, Dropdown } from 'antd'
import { type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import { useLive } from '../asking/live.ts'
import { useNewDay } from '../asking/new-day.ts'
import { useMe, useSigning } from '../session/session.tsx'
import { Navigation } from './navigation.tsx'
import { PasswordForm } from './password-form.tsx'

function Account() {
  const me = useMe()
  const { signOut } = useSigning()
  const [, go] = useLocation()
  const [changing, setChanging] = useState(false)
  const posts = me.posts.map(({ organ, role, organName, title }) => ({
    key: `${organ} ${role}`,
    label: `${organName} · ${title}`,
    disabled: true,
  }))
  const items = [
    ...posts,
    { type: 'divider' as const },
    { key: 'own', label: '我的任职', onClick: () => go(`/people/${encodeURIComponent(me.officer.id)}`) },
    { key: 'password', label: '修改密码', onClick: () => setChanging(true) },
    { key: 'out', label: '退出登录', icon: <LogoutOutlined aria-hidden />, onClick: () => void signOut() },
  ]
  return (
    <>
      <Dropdown menu={{ items }} trigger={['click']}>
        <Button type="text" icon={<UserOutlined aria-hidden />}>
          {me.officer.name}
        </Button>
      </Dropdown>
      <PasswordForm open={changing} onClose={() => setChanging(false)} />
    </>
  )
}

/** What stands around every page: the district, the way around, who is at work, whether the data are for show. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const me = useMe()
  const live = useLive()
  useNewDay()
  const [location] = useLocation()
  const [opened, setOpened] = useState<string>()
  return (
    <div className="frame">
      <a className="skip" href="#content">
        跳到正文
      </a>
      <header className="top">
        <Button
          className="menu-button"
          type="text"
          icon={<MenuOutlined aria-hidden />}
          aria-label="打开菜单"
          onClick={() => setOpened(location)}
        />
        <p className="brand">
          依法<span>{me.region.name}</span>
        </p>
        {me.region.demonstration && <p className="demonstration">演示数据</p>}
        <span className="grow" />
        <span className="live" data-up={live || undefined} title={live ? '有变化即时更新' : '未连接，请手动刷新'}>
          {live ? '实时' : '离线'}
        </span>
        <Account />
      </header>
      <aside className="side">
        <Navigation />
      </aside>
      <Drawer
        placement="left"
        size={240}
        open={opened === location}
        onClose={() => setOpened(undefined)}
        title="依法 · 工作台"
        styles={{ body: { padding: 12 } }}
      >
        <Navigation />
      </Drawer>
      <main className="page" id="content" tabIndex={-1}>
        {children}
      </main>
    </div>
  )
}
