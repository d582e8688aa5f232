import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Licences, licenceOf, licences } from './licenceFaults.ts'
import { type Part, partsOf } from './parts.ts'

const root = join(import.meta.dirname, '../..')

/** The bill of materials of what runs (CycloneDX 1.6, ECMA-424): of the same lockfile the same bytes. */
export function sbomOf(parts: readonly Part[], all: Licences, version: string): object {
  const ours = { type: 'application', name: 'xinlu', version, 'bom-ref': `xinlu@${version}` }
  const refs = new Map(parts.map((part) => [`${part.name}@${part.version}`, purlOf(part)]))
  const needed = new Set(parts.flatMap(({ needs }) => needs))
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: ours },
    components: parts.map((part) => {
      const licence = licenceOf(part, all)
      const [group, name] = part.name.startsWith('@') ? (part.name.split('/') as [string, string]) : [null, part.name]
      return {
        type: 'library',
        'bom-ref': purlOf(part),
        ...(group && { group }),
        name,
        version: part.version,
        purl: purlOf(part),
        ...(part.sha512 && { hashes: [{ alg: 'SHA-512', content: part.sha512 }] }),
        ...(licence && {
          licenses: [/ (OR|AND) /.test(licence) ? { expression: licence } : { license: { id: licence } }],
        }),
      }
    }),
    dependencies: [
      // What nothing else needs is needed by us; so is much of the rest, which the lockfile says room by room.
      { ref: ours['bom-ref'], dependsOn: [...refs].filter(([key]) => !needed.has(key)).map(([, ref]) => ref) },
      ...parts.map((part) => ({ ref: purlOf(part), dependsOn: part.needs.flatMap((key) => refs.get(key) ?? []) })),
    ],
  }
}

const purlOf = ({ name, version }: Part) => `pkg:npm/${name.replace('@', '%40')}@${version}`

/** `node test/house/sbom.ts [FILE]`: writes it, sbom.cdx.json unless told otherwise. */
if (process.argv[1] === import.meta.filename) {
  const file = process.argv[2] ?? join(root, 'sbom.cdx.json')
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  const parts = partsOf()
  writeFileSync(file, `${JSON.stringify(sbomOf(parts, licences(), version), null, 2)}\n`)
  console.log(`${file}: ${parts.length} packages`)
}
