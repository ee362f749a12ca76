import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

const version = '143.0.4'
const unpacked = join(tmpdir(), `yifa-chromium-${version}-${process.getuid?.() ?? 0}`)

/** Unpacks the browser that came with npm, its libraries included, and moves it into place in one step. */
async function unpack(): Promise<void> {
  if (existsSync(unpacked)) return
  const fresh = mkdtempSync(join(tmpdir(), 'yifa-chromium-'))
  const before = { TMPDIR: process.env['TMPDIR'], AWS_EXECUTION_ENV: process.env['AWS_EXECUTION_ENV'] }
  // The package unpacks into the temporary folder, and its libraries only for this environment.
  Object.assign(process.env, { TMPDIR: fresh, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' })
  try {
    const { default: bundled } = await import('@sparticuz/chromium')
    await bundled.executablePath()
    renameSync(fresh, unpacked)
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true })
    if (!existsSync(unpacked)) throw error
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
  }
}

/** A font configuration that knows the Chinese font from npm and nothing else, so that pages look alike everywhere. */
function fontConfiguration(): string {
  const directory = join(tmpdir(), `yifa-fonts-${process.getuid?.() ?? 0}`)
  const fonts = join(dirname(require.resolve('@embedpdf/fonts-sc')), '..', 'fonts')
  const preferred = ['sans-serif', 'system-ui', 'serif', 'monospace']
    .map((name) => `<alias><family>${name}</family><prefer><family>Noto Sans S Chinese</family></prefer></alias>`)
    .join('')
  mkdirSync(directory, { recursive: true })
  const file = join(directory, 'fonts.conf')
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${fonts}</dir><cachedir>${directory}</cachedir>${preferred}</fontconfig>`,
  )
  return file
}

export interface Chromium {
  readonly path: string
  readonly env: Readonly<Record<string, string>>
}

/**
 * The browser to drive: CHROMIUM_PATH, the one from npm on x64 Linux, or one installed on this machine. Throws when there
 * is none.
 */
export async function findChromium(): Promise<Chromium> {
  const told = process.env['CHROMIUM_PATH']
  const env = { FONTCONFIG_FILE: fontConfiguration() }
  if (told) return { path: told, env }
  if (process.platform === 'linux' && process.arch === 'x64') {
    await unpack()
    return {
      path: join(unpacked, 'chromium'),
      env: { ...env, LD_LIBRARY_PATH: join(unpacked, 'al2023', 'lib') },
    }
  }
  const path = places.find((place) => existsSync(place))
  if (path) return { path, env }
  throw new Error('没有找到浏览器：请用 CHROMIUM_PATH 指明 Chromium 或者 Chrome 的程序文件')
}
