import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './configuration.ts'
import { settingsPage } from './settings/page.ts'

/** `pnpm settings` writes deploy/settings.md from the list of settings; with --check it only says whether it is in step. */
const file = join(root, 'deploy/settings.md')

if (!process.argv.includes('--check')) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, settingsPage())
} else if (readFileSync(file, 'utf8') !== settingsPage()) {
  console.error('deploy/settings.md is not what gateway/src/settings/settings.ts gives: run pnpm settings')
  process.exitCode = 1
}
