import { editionOn, editionsOf } from '@yifa/law'
import { Link } from 'wouter'
import { ProblemNotice } from '../../asking/problem-notice.tsx'
import { today } from '../../asking/today.ts'
import { type Offer, useDistrict } from '../../asking/use-district.ts'
import { Waiting } from '../../asking/waiting.tsx'
import { Page } from '../../frame/page.tsx'
import { MissingPage } from '../missing-page.tsx'
import { Filing } from './filing.tsx'
import { useContested } from './use-contested.ts'

function NotOffered({ title }: { readonly title: string }) {
  return (
    <Page title={title} lead="这一事项目前没有开通在线办理。">
      <p>
        请到政务服务窗口办理，或者<Link href="/">回到首页</Link>选择其他事项。
      </p>
    </Page>
  )
}

/** Filing with an office: any procedure that a party may open, as its edition in force today asks. */
export function FilingPage({ procedure: key }: { readonly procedure: string }) {
  const { data, error, refetch } = useDistrict()
  const contested = useContested(key)
  const procedure = editionOn(key, today()) ?? editionsOf(key)[0]
  if (!procedure) return <MissingPage />
  const offer: Offer | undefined = data?.offers.find((one) => one.procedure === key)
  if (offer && contested !== 'waiting')
    return <Filing offer={offer} offers={data?.offers} procedure={procedure} contested={contested} />
  const title = procedure.offer?.title ?? procedure.title
  if (data && !offer) return <NotOffered title={title} />
  return (
    <Page title={title}>
      {error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : <Waiting what="受理机关" />}
    </Page>
  )
}
