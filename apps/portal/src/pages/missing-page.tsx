import { Link } from 'wouter'
import { Page } from '../frame/page.tsx'

/** The address leads nowhere. */
export function MissingPage() {
  return (
    <Page title="没有找到这个页面" lead="网址可能有误，或者页面已经移走。">
      <ul className="ways">
        <li>
          <Link href="/">回到首页</Link>
        </li>
        <li>
          <Link href="/follow">凭回执查询办理进度</Link>
        </li>
        <li>
          <Link href="/publications">查看公开信息</Link>
        </li>
      </ul>
    </Page>
  )
}
