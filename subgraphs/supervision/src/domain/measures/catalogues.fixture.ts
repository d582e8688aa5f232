import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Catalogues } from './catalogue.ts'
import { cataloguesIn } from './catalogues.ts'

/** The head of a catalogue as a file says it. */
export const head = (effective: string, more = '') =>
  `title: （样例）清单\nversion: "一"\nissuer: 某局\neffective: ${effective}\n${more}source: "（样例）"\nconfidence: "sample"\n`

/** An entry by reason of serious penalties. */
export const entry = `entries:
  - { code: P-1, kind: PUNISHMENT, measure: 重点监管, causes: [{ kind: PENALTY, severity: [SERIOUS] }, { kind: LISTING, circumstances: [1] }], subjects: [ENTERPRISE], authority: [unit-a], executors: [某局], basis: 第一条, months: 12, open: INTERNAL }
  - { code: R-1, kind: REWARD, measure: 优先办理, causes: [{ kind: ASSESSMENT, schemes: [FREIGHT], grades: [AAA] }], subjects: [ENTERPRISE], authority: [unit-a], basis: 第二条, months: 6, until: 2026-12-31, open: PUBLIC }
`

/** The catalogues of these files. */
export function cataloguesWith(files: Readonly<Record<string, string>>): Catalogues {
  const place = mkdtempSync(join(tmpdir(), 'xinlu-catalogues-'))
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(join(place, name, '..'), { recursive: true })
      writeFileSync(join(place, name), text)
    }
    return cataloguesIn(place)
  } finally {
    rmSync(place, { recursive: true })
  }
}
