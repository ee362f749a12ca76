// Formatting, lint, boundaries, types and unused code, side by side; fails when any of them does.
import { spawn } from 'node:child_process'
import { join } from 'node:path'

const bin = (name) => join('node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name)
const checks = [
  ['biome', 'check', '--error-on-warnings', '.'],
  ['tsc', '-p', 'tsconfig.json'],
  ['tsc', '-p', 'tsconfig.web.json'],
  ['oxlint', '--type-aware', '--deny-warnings'],
  ['knip'],
  ['tsx', 'scripts/docs.ts', '--check'],
]

function run([name, ...args]) {
  return new Promise((resolve) => {
    const child = spawn(bin(name), args, { shell: process.platform === 'win32' })
    const output = []
    child.stdout.on('data', (chunk) => output.push(chunk))
    child.stderr.on('data', (chunk) => output.push(chunk))
    child.on('close', (code) =>
      resolve({ title: [name, ...args].join(' '), code, output: Buffer.concat(output).toString() }),
    )
  })
}

const results = await Promise.all(checks.map(run))
for (const { title, code, output } of results) {
  console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${title}`)
  if (code !== 0) console.log(output)
}
process.exitCode = results.every(({ code }) => code === 0) ? 0 : 1
