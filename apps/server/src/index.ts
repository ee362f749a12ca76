export { type Clockwork, systemClockwork } from './cases/clockwork.ts'
export { type Foundation, joinFoundation, layFoundation } from './foundation.ts'
export { type Running, type StartOptions, startServer } from './main.ts'
export { readSettings, type Settings, UnusableSettings } from './settings.ts'
