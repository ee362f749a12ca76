import { Component, type ReactNode } from 'react'

interface StumbleState {
  readonly failed: boolean
}

/** Shows a way out when a page cannot be drawn or fetched. */
export class Stumble extends Component<{ readonly children: ReactNode }, StumbleState> {
  override state: StumbleState = { failed: false }

  static getDerivedStateFromError(): StumbleState {
    return { failed: true }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return (
      <div className="page">
        <h1>页面没有打开</h1>
        <div className="notice notice-problem" role="alert">
          <p className="notice-title">页面出现意外情况</p>
          <p>可能是网络中断或者网站刚刚更新。已经填写的内容仍保留在本标签页中。</p>
          <button type="button" className="yf-button" onClick={() => window.location.reload()}>
            重新打开本页
          </button>
        </div>
      </div>
    )
  }
}
