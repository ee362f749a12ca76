import { type DragEvent, type ReactNode, useRef, useState } from 'react'

/** The kinds of files the reader takes, for a file chooser. */
const readable = '.txt,.md,.docx,.html,.htm,.pdf'
const megabyte = 1024 * 1024
const largest = 20

/** Why a file need not be sent at all, in Chinese. */
export function unfitFile({ name, size }: Pick<File, 'name' | 'size'>): string | undefined {
  if (size === 0) return `“${name}”是空文件。`
  return size > largest * megabyte ? `“${name}”超过${largest}兆，请只上传报告正文。` : undefined
}

interface FileDropProps {
  readonly label: string
  readonly multiple?: boolean
  readonly disabled?: boolean
  readonly onFiles: (files: readonly File[]) => void
  readonly children?: ReactNode
}

/** A place to drop reports on, or to choose them from; several at once where `multiple`. */
export function FileDrop({ label, multiple = false, disabled = false, onFiles, children }: FileDropProps) {
  const chooser = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const give = (files: FileList | null | undefined) => {
    const all = [...(files ?? [])]
    if (all.length > 0 && !disabled) onFiles(multiple ? all : all.slice(0, 1))
  }
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    give(event.dataTransfer.files)
  }
  const onDragOver = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way to do what the button inside does
    <div
      className="yf-drop"
      data-over={over || undefined}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <button type="button" className="yf-button" disabled={disabled} onClick={() => chooser.current?.click()}>
        {label}
      </button>
      <span className="yf-drop-words">
        {children ?? '或者把文件拖到这里'}
        <small>.docx、.pdf（带文字）、.html、.txt，每个不超过{largest}兆</small>
      </span>
      <input
        ref={chooser}
        type="file"
        hidden
        aria-label={label}
        accept={readable}
        multiple={multiple}
        onChange={(event) => {
          give(event.target.files)
          event.target.value = ''
        }}
      />
    </div>
  )
}
