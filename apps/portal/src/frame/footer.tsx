import { editionOn } from '@yifa/law'
import { Link } from 'wouter'
import { today } from '../asking/today.ts'
import { useDistrict } from '../asking/use-district.ts'

/** Who is answerable for the site, and where errors on it are told. */
export function Footer() {
  const { data } = useDistrict()
  const region = data?.region
  const faults = data?.offers.find(({ procedure }) => editionOn(procedure, today())?.offer?.site)?.procedure
  return (
    <footer className="site-foot">
      <div>
        <ul className="foot-links">
          <li>
            <Link href="/guide">权力运行流程图</Link>
          </li>
          <li>
            <Link href="/follow">凭回执查询</Link>
          </li>
          {faults && (
            <li>
              <Link href={`/apply/${faults}`}>网站找错</Link>
            </li>
          )}
        </ul>
        <p>
          {region ? `主办：${region.name}　行政区划代码：${region.code}` : '依法'}
          {region?.demonstration && '　（演示站点，不是政府网站）'}
        </p>
        <p>期限按《民法典》期间规定和国务院办公厅放假安排逐日计算，可逐日核对。政务服务热线：12345</p>
      </div>
    </footer>
  )
}
