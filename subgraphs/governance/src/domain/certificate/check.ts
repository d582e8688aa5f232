import { type Certificate, type Checked, holds, linesOf, named, type PartName } from '@xinlu/db/certificate'
import type { ShownRow } from '../../rows.ts'

/** What came of a check of somebody's certificate; what is not genuine is not repeated. */
export function checkedOf({ checks, certificate }: Checked) {
  const failed = checks.filter(({ passed }) => passed === false)
  return {
    valid: holds(checks),
    state: stateOf(failed.map(({ name }) => name)),
    reasons: failed.map(({ name, reason }) => `${name}: ${reason}`),
    ...(certificate && {
      id: certificate.id,
      issuer: certificate.issuer,
      knownAt: certificate.knownAt,
      validUntil: certificate.validUntil,
      shown: shownOf(certificate),
      hidden: hiddenOf(certificate),
    }),
  }
}

function stateOf(failed: readonly string[]): 'VALID' | 'EXPIRED' | 'REVOKED' | 'INVALID' {
  if (failed.length === 0) return 'VALID'
  if (failed.every((name) => name === 'STATUS')) return 'REVOKED'
  return failed.every((name) => name === 'STATUS' || name === 'VALIDITY') ? 'EXPIRED' : 'INVALID'
}

/** The parts of a certificate that are shown. */
export const shownOf = ({ shown }: Certificate): ShownRow[] => named(shown).map(([name, part]) => ({ name, part }))

/** Those that are signed and not shown. */
export const hiddenOf = ({ parts, shown }: Certificate): PartName[] =>
  named(parts).flatMap(([name]) => (shown[name] ? [] : [name]))

/** What a shown part says, a line each. */
export const linesIn = ({ name, part }: ShownRow): string[] => linesOf(name, part)
