import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { isMap, isSeq, parseDocument } from 'yaml'
import { hashOfText, type ManifestLine, manifestFaults, operationsFolder } from './trusted.ts'

/** `pnpm operations` writes each trusted operation's id into the manifest; with --check it only says whether they are in step. */
const file = join(operationsFolder, 'manifest.yaml')
const manifest = parseDocument(readFileSync(file, 'utf8'))
const faults: string[] = []
const names = new Set<string>()
if (isSeq(manifest.contents)) {
  for (const [index, line] of manifest.contents.items.entries()) {
    if (!isMap(line)) continue
    const { name } = line.toJSON() as ManifestLine
    const text = readFileSync(join(operationsFolder, `${name}.graphql`), 'utf8')
    if (!process.argv.includes('--check')) manifest.setIn([index, 'id'], hashOfText(text))
    faults.push(...manifestFaults(line.toJSON() as ManifestLine, text).map((fault) => `${name}: ${fault}`))
    if (names.has(name)) faults.push(`${name} stands twice`)
    names.add(name)
  }
}
for (const found of globSync('*.graphql', { cwd: operationsFolder })) {
  const name = basename(found, '.graphql')
  if (!names.has(name)) faults.push(`${name} is not in the manifest: add its name, roles and purposes`)
}
for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exitCode = 1
else if (!process.argv.includes('--check'))
  writeFileSync(file, manifest.toString({ lineWidth: 0, flowCollectionPadding: false }))
