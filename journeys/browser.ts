import { type Browser, type BrowserContext, chromium } from 'playwright-core'
import { findChromium } from './chromium.ts'

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--no-pings',
  '--lang=zh-CN',
]

/** How long anything shown may take, in milliseconds; reached only when it does not come at all. */
const patience = 20_000

export interface Size {
  readonly width: number
  readonly height: number
}

export interface Machine {
  /** Somebody's own browser, at a screen of 1360 × 900 unless told. */
  readonly sit: (size?: Size) => Promise<BrowserContext>
  readonly close: () => Promise<void>
}

/** Starts one browser for a test file. */
export async function startBrowser(): Promise<Machine> {
  const { path, env } = await findChromium()
  const variables = Object.entries({ ...process.env, ...env }).filter(([, value]) => value !== undefined)
  const browser: Browser = await chromium.launch({
    executablePath: path,
    env: Object.fromEntries(variables.map(([name, value]) => [name, String(value)])),
    args: quiet,
  })
  return {
    sit: async (size = { width: 1360, height: 900 }) => {
      const seat = await browser.newContext({
        viewport: { ...size },
        locale: 'zh-CN',
        timezoneId: 'Asia/Shanghai',
        reducedMotion: 'reduce',
        acceptDownloads: true,
      })
      seat.setDefaultTimeout(patience)
      return seat
    },
    close: () => browser.close(),
  }
}
