import { Link, useLocation } from 'wouter'
import { useDistrict } from '../asking/use-district.ts'
import { useElderVersion } from './elder-version.ts'

const places = [
  { to: '/', title: '首页' },
  { to: '/follow', title: '查询进度' },
  { to: '/publications', title: '公开信息' },
  { to: '/registers', title: '清单与名录' },
  { to: '/guide', title: '办事指南' },
  { to: '/reader', title: '报告检查' },
] as const

function Places() {
  const [here] = useLocation()
  const isHere = (to: string) => (to === '/' ? here === '/' : here.startsWith(to))
  return (
    <nav aria-label="主导航" className="places">
      <ul>
        {places.map(({ to, title }) => (
          <li key={to}>
            <Link href={to} aria-current={isHere(to) ? 'page' : undefined}>
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function VersionSwitch() {
  const [elder, setElder] = useElderVersion()
  return (
    <button type="button" className="version" aria-pressed={elder} onClick={() => setElder(!elder)}>
      {elder ? '标准版' : '大字版'}
    </button>
  )
}

/** The name of the district, the places of the site and the switch to large type. */
export function Header() {
  const { data } = useDistrict()
  return (
    <header className="site-head">
      <div className="site-name">
        <Link href="/" className="brand">
          <img src="/mark.svg" alt="" width="40" height="40" />
          <span>
            <strong>{data ? data.region.name : '依法'}</strong>
            <span className="brand-what">政务公开与办事</span>
          </span>
        </Link>
        <VersionSwitch />
      </div>
      <Places />
      {data?.region.demonstration && (
        <p className="demonstration">
          <strong>演示</strong>
          <span>本站展示的行政区、机关、人员和案件均为虚构；在此提交的内容不产生法律效力，请勿填写真实个人信息。</span>
        </p>
      )}
    </header>
  )
}
