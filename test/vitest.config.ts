import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { useFolderOfRun } from './folderOfRun.ts'
import { DearestFirst } from './sequence.ts'

/** graphql has two builds; under vitest both would load, and a schema of one is no schema for the other. */
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] }
const root = join(import.meta.dirname, '..')
/** The files of a worker share what they import: reading it again for each would take a third of the time. */
const isolate = false
/** What node has compiled once it need not compile again: a third of the time of each process that a test starts. */
process.env.NODE_COMPILE_CACHE ??= join(root, 'node_modules/.cache/code')
useFolderOfRun()
const patience = { testTimeout: 60_000, hookTimeout: 120_000 }

export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: '.vitest/results.json' }]],
    maxWorkers: 3,
    sequence: { sequencer: DearestFirst },
    projects: [
      // pure findings, beside the code they are about
      {
        root,
        resolve,
        test: {
          name: 'beside',
          isolate,
          include: [
            '{schema,db,gateway,cli,console}/src/**/*.test.ts',
            'subgraphs/*/src/**/*.test.ts',
            'test/law/**/*.test.ts',
          ],
          ...patience,
        },
      },
      // stories through the front door, on the embedded Postgres or on DATABASE_URL's
      {
        root,
        resolve,
        test: {
          name: 'stories',
          isolate,
          include: ['test/{stories,policy,conformance,house,attack,browser}/**/*.test.ts'],
          exclude: ['test/conformance/federation/**'],
          globalSetup: 'test/ground.ts',
          ...patience,
        },
      },
      // cases of federation, on toys that need no database
      {
        root,
        resolve,
        test: { name: 'federation', isolate, include: ['test/conformance/federation/**/*.test.ts'], ...patience },
      },
      // the contract once more, and what only a Postgres given by its URL has
      {
        root,
        resolve,
        test: {
          name: 'given',
          include: ['test/stories/contract.test.ts', 'test/given/**/*.test.ts'],
          globalSetup: 'test/groundGiven.ts',
          ...patience,
        },
      },
      // real processes started and killed
      { root, resolve, test: { name: 'database', include: ['test/database/**/*.test.ts'], ...patience } },
    ],
  },
})
