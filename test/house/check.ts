import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** `pnpm check`: types, lint, boundaries, words, generated files, migrations. Each says what to run; all are run before it ends. */
const root = join(import.meta.dirname, '../..')
const bin = (name: string) => join(root, 'node_modules/.bin', name)
const checks: { name: string; command: string; args: string[]; mend: string }[] = [
  { name: 'types', command: bin('tsc'), args: ['-p', '.'], mend: 'correct the types' },
  { name: 'types of the pages', command: bin('tsc'), args: ['-p', 'console'], mend: 'correct the types' },
  { name: 'lint and format', command: bin('biome'), args: ['check', '--error-on-warnings', '.'], mend: 'pnpm format' },
  { name: 'boundaries', command: bin('turbo'), args: ['boundaries', '--no-color'], mend: 'import only downwards' },
  {
    name: 'composition',
    command: process.execPath,
    args: ['schema/src/compose-cli.ts', '--check'],
    mend: 'pnpm compose',
  },
  {
    name: 'trusted operations',
    command: process.execPath,
    args: ['gateway/src/operations-cli.ts', '--check'],
    mend: 'pnpm operations',
  },
  {
    name: 'migrations',
    command: process.execPath,
    args: ['db/src/migrations-cli.ts', '--check'],
    mend: 'pnpm migrations',
  },
  {
    name: 'law',
    command: bin('vitest'),
    args: ['run', '--root', 'test', '--project', 'beside', '--reporter', 'dot', 'test/law'],
    mend: 'correct the edition files',
  },
  {
    name: 'licences',
    command: process.execPath,
    args: ['test/house/licences.ts'],
    mend: 'take another package, or name its licence with the reason in test/house/licences.yaml',
  },
  {
    name: 'policy matrix',
    command: process.execPath,
    args: ['gateway/src/matrix-cli.ts', '--check'],
    mend: 'pnpm matrix',
  },
  {
    name: 'workflows',
    command: process.execPath,
    args: ['gateway/src/workflows-cli.ts', '--check'],
    mend: 'pnpm workflows',
  },
  {
    name: 'manifests',
    command: process.execPath,
    args: ['gateway/src/manifests-cli.ts', '--check'],
    mend: 'pnpm manifests',
  },
  {
    name: 'settings',
    command: process.execPath,
    args: ['gateway/src/settings-cli.ts', '--check'],
    mend: 'pnpm settings',
  },
  {
    name: 'migrations beside a running release',
    command: process.execPath,
    args: ['db/src/rolling-cli.ts'],
    mend: 'expand, migrate, contract: deploy/RUNBOOK.md, or a line in db/migrations/contracts.yaml',
  },
  {
    name: 'generated types',
    command: bin('graphql-codegen'),
    args: ['--config', 'codegen.ts', '--check'],
    mend: 'pnpm codegen',
  },
]

let failed = 0
for (const { name, command, args, mend } of checks) {
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' }
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, env, encoding: 'utf8' })
  if (status === 0) {
    console.log(`ok    ${name}`)
    continue
  }
  failed += 1
  console.error(`FAULT ${name}: ${mend}\n${stdout}${stderr}`)
}
process.exitCode = failed === 0 ? 0 : 1
