import { problem, Refused } from '@yifa/api'
import { App } from 'antd'
import { useState } from 'react'

const away = { type: 'about:blank', title: '服务暂不可用，请稍后再试', status: 503 }

const named = /filename\*=UTF-8''([^;]+)/i

function nameFrom(response: Response, otherwise: string): string {
  const encoded = named.exec(response.headers.get('content-disposition') ?? '')?.[1]
  return encoded === undefined ? otherwise : decodeURIComponent(encoded)
}

/** Gives a file to the reader under its name. */
export function saveFile(name: string, file: Blob): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}

async function fetchFile(address: string, name: string): Promise<void> {
  const response = await fetch(address).catch(() => undefined)
  if (!response?.ok) {
    const told = problem.safeParse(await response?.json().catch(() => undefined))
    throw new Refused(told.success ? told.data : away)
  }
  saveFile(nameFrom(response, name), await response.blob())
}

/** Fetches a file of the server and says why when it cannot be had. */
export function useFile() {
  const { message } = App.useApp()
  const [fetching, setFetching] = useState<string>()
  const fetchOne = async (address: string, name: string) => {
    setFetching(address)
    await fetchFile(address, name).catch((error: unknown) =>
      message.error(error instanceof Error ? error.message : away.title),
    )
    setFetching(undefined)
  }
  return { fetching, fetchOne: (address: string, name: string) => void fetchOne(address, name) }
}
