export { type LimitId, limits } from './limits.ts'
export * from './procedures.ts'
export { methods } from './service.ts'
