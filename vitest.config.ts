import { defineConfig } from 'vitest/config'

/** Rooms whose modules keep nothing between tests: their files share one set of loaded modules in each worker. */
const stateless = [
  'packages/{api,calendar,diagram,kernel,law,report,ui}/**/*.test.{ts,tsx}',
  'apps/{portal,workbench}/**/*.test.{ts,tsx}',
]
/** Rooms whose tests keep a database, a server or a browser in their modules. */
const stateful = [
  'packages/record/**/*.test.ts',
  'apps/{cli,server}/**/*.test.ts',
  '{demo,journeys,scripts}/**/*.test.ts',
]

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: { name: 'stateful', include: stateful, globalSetup: ['packages/record/src/testing-setup.ts'] },
      },
      { extends: true, test: { name: 'stateless', include: stateless, isolate: false } },
    ],
  },
})
