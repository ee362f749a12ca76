export * from './annotate/index.ts'
export * from './document/index.ts'
export * from './read/index.ts'
export * from './write/index.ts'
