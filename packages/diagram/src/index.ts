export * from './clock-words.ts'
export * from './flow/flow.ts'
export * from './flow/flow-layout.ts'
export { pillText, pillWidth } from './flow/flow-rows.ts'
