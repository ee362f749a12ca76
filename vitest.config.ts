import { defineConfig } from 'vitest/config'

/** Rooms whose modules keep nothing between tests: their files share one set of loaded modules in each worker. */
const stateless = [
  'packages/{api,calendar,diagram,kernel,law,report,ui}/**/*.test.{ts,tsx}',
  'apps/{portal,workbench}/**/*.test.{ts,tsx}',
]
/** Rooms of the server: each file has a database of its own, and their modules keep nothing either. */
const served = ['apps/server/src/*/**/*.test.ts']
/** Tests that keep a database, a server or a browser in their modules. */
const stateful = [
  'packages/record/**/*.test.ts',
  'apps/server/src/*.test.ts',
  'apps/cli/**/*.test.ts',
  '{demo,journeys,scripts}/**/*.test.ts',
]
const globalSetup = ['packages/record/src/testing-setup.ts']

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'stateful', include: stateful, globalSetup } },
      { extends: true, test: { name: 'served', include: served, isolate: false, globalSetup } },
      { extends: true, test: { name: 'stateless', include: stateless, isolate: false } },
    ],
  },
})
