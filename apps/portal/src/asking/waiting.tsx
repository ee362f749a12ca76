/** Stands in for what is still being fetched. */
export function Waiting({ what = '内容' }: { readonly what?: string }) {
  return (
    <p className="waiting" role="status">
      正在读取{what}……
    </p>
  )
}
