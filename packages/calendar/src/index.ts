export * from './duration.ts'
