import { useState } from 'react'

/** The way to copy on pages without https, where the clipboard is closed. */
function copyBySelection(text: string): boolean {
  const area = document.createElement('textarea')
  area.value = text
  area.setAttribute('readonly', '')
  document.body.append(area)
  area.select()
  const done = document.execCommand('copy')
  area.remove()
  return done
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyBySelection(text)
  }
}

interface CopyButtonProps {
  readonly text: string
  readonly onCopied: () => void
}

/** Copies a text and says whether it worked. */
export function CopyButton({ text, onCopied }: CopyButtonProps) {
  const [done, setDone] = useState<boolean>()
  const copy = async () => {
    const worked = await copied(text)
    setDone(worked)
    if (worked) onCopied()
  }
  return (
    <>
      <button type="button" className="yf-button yf-primary" onClick={() => void copy()}>
        复制登记号和查询码
      </button>
      <span role="status">{done === undefined ? '' : done ? '已复制' : '没有复制成功，请抄写或者打印'}</span>
    </>
  )
}
