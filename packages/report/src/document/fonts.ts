import type { IFontAttributesProperties } from 'docx'

interface Typeface {
  readonly name: string
  /** What stands in for it where it is not installed, the nearest first. */
  readonly otherwise: readonly string[]
  readonly family: 'roman' | 'swiss' | 'script'
}

const typefaces = {
  imitationSong: {
    name: 'FangSong_GB2312',
    otherwise: ['仿宋_GB2312', 'FangSong', '仿宋', 'STFangsong', '华文仿宋', 'FandolFang', 'Noto Serif CJK SC'],
    family: 'roman',
  },
  smallTitleSong: {
    name: 'FZXiaoBiaoSong-B05S',
    otherwise: ['方正小标宋简体', '方正小标宋_GBK', 'STZhongsong', '华文中宋', 'SimSun', 'Noto Serif CJK SC'],
    family: 'roman',
  },
  black: { name: 'SimHei', otherwise: ['黑体', 'STHeiti', 'Noto Sans CJK SC'], family: 'swiss' },
  regularScript: {
    name: 'KaiTi_GB2312',
    otherwise: ['楷体_GB2312', 'KaiTi', '楷体', 'STKaiti', 'Noto Serif CJK SC'],
    family: 'script',
  },
  song: { name: 'SimSun', otherwise: ['宋体', 'NSimSun', 'STSong', 'Noto Serif CJK SC'], family: 'roman' },
} as const satisfies Readonly<Record<string, Typeface>>

/** 仿宋、小标宋、黑体、楷体、宋体. */
export type FontName = keyof typeof typefaces

/** One typeface for digits, letters and characters alike; quotation marks count as Chinese. */
export function font(name: FontName): IFontAttributesProperties {
  const { name: face } = typefaces[name]
  return { ascii: face, hAnsi: face, eastAsia: face, cs: face, hint: 'eastAsia' }
}

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

const entry = ({ name, otherwise, family }: Typeface): string =>
  `<w:font w:name="${name}"><w:altName w:val="${otherwise.join(',')}"/><w:charset w:val="86"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`

/** The part of a .docx file that names the substitutes of each typeface (word/fontTable.xml). */
export const fontTable = (): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="${main}">${Object.values(typefaces).map(entry).join('')}</w:fonts>`
