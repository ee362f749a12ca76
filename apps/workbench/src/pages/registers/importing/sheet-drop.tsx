import { type DragEvent, useId, useState } from 'react'

interface SheetDropProps {
  readonly file: File | undefined
  readonly disabled: boolean
  readonly onFile: (file: File) => void
}

const endings = ['.xlsx', '.csv']
const kilobyte = 1024

/** Why a file cannot be a table; undefined when it may be one. */
export function unfitSheet({ name, size }: Pick<File, 'name' | 'size'>): string | undefined {
  if (!endings.some((ending) => name.toLowerCase().endsWith(ending)))
    return `“${name}”不是xlsx或者csv文件；旧版.xls请先另存为.xlsx`
  return size === 0 ? `“${name}”没有内容` : undefined
}

/** A place to choose a table or to drop one on. */
export function SheetDrop({ file, disabled, onFile }: SheetDropProps) {
  const id = useId()
  const [over, setOver] = useState(false)
  const [unfit, setUnfit] = useState<string>()
  const take = (sheet: File | undefined) => {
    if (!sheet || disabled) return
    const wrong = unfitSheet(sheet)
    setUnfit(wrong)
    if (wrong === undefined) onFile(sheet)
  }
  const dropped = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files[0])
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way to do what the chooser inside does
    <div
      className="yf-drop sheet-drop"
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={dropped}
    >
      <span className="yf-button yf-pick">
        <label htmlFor={id}>{file ? '换一个表格文件' : '选择表格文件'}</label>
        <input
          id={id}
          type="file"
          accept={endings.join(',')}
          aria-describedby={`${id}-help`}
          aria-invalid={unfit !== undefined || undefined}
          disabled={disabled}
          onChange={({ target }) => {
            take(target.files?.[0])
            target.value = ''
          }}
        />
      </span>
      <p className="yf-help" id={`${id}-help`}>
        xlsx或者csv，第一行是栏目名称；也可以把文件拖到这里
      </p>
      {file && !unfit && (
        <p className="chosen-sheet">
          已选：<strong>{file.name}</strong> <span className="quiet">{Math.ceil(file.size / kilobyte)}千字节</span>
        </p>
      )}
      {unfit && (
        <p className="yf-problem" role="alert">
          {unfit}
        </p>
      )}
    </div>
  )
}
