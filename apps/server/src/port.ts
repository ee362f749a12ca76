import { createServer } from 'node:net'
import { UnusableSettings } from './settings.ts'

const reasons: Readonly<Record<string, string>> = {
  EADDRINUSE: '端口已被其他程序占用，请换一个 PORT，或停止占用它的程序',
  EACCES: '没有权限监听这个端口，请换一个大于 1024 的 PORT',
  EADDRNOTAVAIL: '本机没有这个地址，请检查 HOST',
  ENOTFOUND: '找不到这个地址，请检查 HOST',
}

/** The error worded for an operator where its cause is the address to listen on; any other error as it came. */
export function wordedListening(error: unknown, host: string, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const reason = reasons[code]
  return reason === undefined ? error : new UnusableSettings(`无法监听 ${host}:${port}：${reason}`)
}

/** Makes sure, before anything long begins, that the server will be able to listen. Throws UnusableSettings. */
export function requirePort(host: string, port: number): Promise<void> {
  return new Promise((free, refuse) => {
    const probe = createServer()
    probe.once('error', (error) => refuse(wordedListening(error, host, port)))
    probe.listen(port, host, () => probe.close(() => free()))
  })
}
