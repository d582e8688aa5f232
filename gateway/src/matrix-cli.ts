import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './configuration.ts'
import { matrixPage } from './matrix.ts'
import { policyFrom } from './policy.ts'

/** `pnpm matrix` writes schema/policy-matrix.md from policy.yaml; with --check it only says whether it is in step. */
const page = matrixPage(policyFrom(join(root, 'schema/policy.yaml')))
const file = join(root, 'schema/policy-matrix.md')

if (!process.argv.includes('--check')) writeFileSync(file, page)
else if (readFileSync(file, 'utf8') !== page) {
  console.error('schema/policy-matrix.md is not what schema/policy.yaml gives: run pnpm matrix')
  process.exitCode = 1
}
