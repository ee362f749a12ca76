import { stat } from 'node:fs/promises'
import { extname, join, resolve } from 'node:path'
import { glob } from 'tinyglobby'

/** What a word of the command line names: report files, or nothing for the reason given. */
export interface Named {
  readonly files: readonly string[]
  readonly problem?: string
}

const REPORTS = new Set(
  '.txt .md .docx .docm .html .htm .shtml .xhtml .pdf .doc .wps .rtf .odt .ofd .mht .mhtml'.split(' '),
)
const PATTERN = /[*?{[]/
const LEFT_OUT = ['**/node_modules/**', '**/~$*', '**/.~*']

const inOrder = (one: string, other: string) => one.localeCompare(other, 'zh', { numeric: true })

/** The files that words name as files, folders (with all below them) or patterns, each once, in the order of the words. */
export async function reportPaths(words: readonly string[]): Promise<{ files: string[]; problems: string[] }> {
  const named = await Promise.all(words.map(namedBy))
  const seen = new Set<string>()
  const files = named
    .flatMap((each) => each.files)
    .filter((file) => {
      const path = resolve(file)
      return seen.has(path) ? false : seen.add(path)
    })
  return { files, problems: named.flatMap(({ problem }) => problem ?? []) }
}

async function namedBy(word: string): Promise<Named> {
  const found = await stat(word).catch(() => undefined)
  if (found?.isFile()) return { files: [word] }
  if (found?.isDirectory()) return inFolder(word)
  if (found) return { files: [], problem: `${word}：既不是文件也不是目录` }
  if (!PATTERN.test(word)) return { files: [], problem: `${word}：没有这个文件或者目录，或者无权读取` }
  const files = await glob(word.replaceAll('\\', '/'), { ignore: LEFT_OUT, expandDirectories: false })
  return files.length > 0 ? { files: files.sort(inOrder) } : { files, problem: `${word}：没有相符的文件` }
}

/** Every report below a folder, also old formats, so that nothing is passed over in silence. */
async function inFolder(folder: string): Promise<Named> {
  const all = await glob('**/*', { cwd: folder, ignore: LEFT_OUT, followSymbolicLinks: false })
  const files = all.filter((file) => REPORTS.has(extname(file).toLowerCase())).sort(inOrder)
  if (files.length > 0) return { files: files.map((file) => join(folder, file)) }
  return { files, problem: `${folder}：目录里没有 .txt、.docx、.html 或者 .pdf 文件` }
}
