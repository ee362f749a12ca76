// Installs what package-lock.json asks for and, with --web, builds the two web apps; does nothing when nothing changed.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'

function fail(message) {
  console.error(message)
  process.exit(2)
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) fail(`需要 Node.js 20.19 或更高版本，当前为 ${process.versions.node}`)

function digest(paths) {
  const hash = createHash('sha256').update(process.versions.node)
  for (const path of paths) hash.update(path).update(readFileSync(join(root, path)))
  return hash.digest('hex')
}

/** Runs `job` unless the stamp beside its result already bears the digest of its inputs. */
function onceFor(stamp, paths, job) {
  const file = join(root, stamp)
  const now = digest(paths)
  if (existsSync(file) && readFileSync(file, 'utf8') === now) return
  job()
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, digest(paths))
}

function run(args, title) {
  console.log(title)
  const done = spawnSync(npm, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (done.status !== 0) fail(`失败：npm ${args.join(' ')}`)
}

function sources(folder) {
  return readdirSync(join(root, folder))
    .filter((name) => name !== 'node_modules' && name !== 'dist')
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(join(root, path)).isDirectory() ? sources(path) : [path]))
}

const manifests = [
  'package.json',
  'package-lock.json',
  ...['packages', 'apps'].flatMap((group) =>
    readdirSync(join(root, group)).map((name) => join(group, name, 'package.json')),
  ),
]
onceFor(
  'node_modules/.yifa-installed',
  manifests.filter((path) => existsSync(join(root, path))),
  () => run(['install', '--no-audit', '--no-fund', '--loglevel=error'], '正在安装依赖……'),
)

if (process.argv.includes('--web')) {
  const shared = ['packages/ui', 'packages/kernel', 'packages/calendar', 'packages/law', 'packages/api'].flatMap(
    sources,
  )
  for (const app of ['portal', 'workbench']) {
    const inputs = ['package-lock.json', ...sources(`apps/${app}`), ...shared].sort()
    onceFor(`apps/${app}/dist/.yifa-built`, inputs, () =>
      run(['exec', '--workspace', `apps/${app}`, '--', 'vite', 'build', '--logLevel', 'error'], `正在构建 ${app} ……`),
    )
  }
}
