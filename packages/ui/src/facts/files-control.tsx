import type { Enclosure } from '@yifa/kernel'
import { use, useEffect, useRef, useState } from 'react'
import type { Field } from './field.ts'
import type { Naming } from './field-frame.tsx'
import { acceptedFiles, sizeText, type Upload, UploadContext, unfit } from './upload.ts'

interface FilesControlProps {
  readonly field: Field
  readonly naming: Naming
  readonly files: readonly Enclosure[]
  readonly onFiles: (files: readonly Enclosure[]) => void
}

/** The newest props, for what ends after the page has been drawn again. */
function useLatest(props: FilesControlProps) {
  const latest = useRef(props)
  useEffect(() => {
    latest.current = props
  })
  return latest
}

const reasonOf = (error: unknown, { name }: File): string =>
  `“${name}”没有上传成功：${error instanceof Error ? error.message : '请稍后再试'}`

/** Sends files one after the other; what was typed meanwhile stays. */
function useSending(props: FilesControlProps, upload: Upload | undefined) {
  const latest = useLatest(props)
  const [sending, setSending] = useState<string>()
  const [problems, setProblems] = useState<readonly string[]>([])
  const send = async (chosen: readonly File[]) => {
    const found: string[] = []
    let taken = [...latest.current.files]
    for (const file of chosen) {
      const wrong = upload ? unfit(file, taken.length) : '这里不能上传附件'
      if (wrong || !upload) {
        found.push(wrong ?? '')
        continue
      }
      setSending(file.name)
      await upload(file)
        .then((one) => {
          taken = [...latest.current.files.filter(({ file: known }) => known !== one.file), one]
          latest.current.onFiles(taken)
        })
        .catch((error: unknown) => found.push(reasonOf(error, file)))
    }
    setSending(undefined)
    setProblems(found)
  }
  return { sending, problems, send }
}

/** Files to be enclosed: chosen or photographed, sent at once, and taken away again if they are not wanted. */
export function FilesControl(props: FilesControlProps) {
  const { field, naming, files, onFiles } = props
  const { sending, problems, send } = useSending(props, use(UploadContext))
  return (
    <div className="yf-files">
      {files.length > 0 && (
        <ul aria-label={`${field.title}已附文件`}>
          {files.map((one) => (
            <li key={one.file}>
              <span className="yf-file-name">{one.name}</span>
              <span className="yf-file-size">{sizeText(one.size)}</span>
              <button
                type="button"
                className="yf-link"
                aria-label={`删除${one.name}`}
                onClick={() => onFiles(files.filter(({ file }) => file !== one.file))}
              >
                删除
              </button>
            </li>
          ))}
        </ul>
      )}
      <span className="yf-button yf-pick">
        <span aria-hidden="true">{files.length > 0 ? '再加一个文件' : '选择文件或者拍照'}</span>
        <input
          id={naming.id}
          type="file"
          multiple
          accept={acceptedFiles}
          aria-describedby={naming.describedBy}
          aria-invalid={naming.invalid || undefined}
          disabled={sending !== undefined}
          onChange={(event) => {
            const chosen = [...(event.target.files ?? [])]
            event.target.value = ''
            void send(chosen)
          }}
        />
      </span>
      <span role="status" className="yf-sending">
        {sending && `正在上传${sending}……`}
      </span>
      {problems.length > 0 && (
        <ul role="alert" className="yf-problem">
          {problems.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
