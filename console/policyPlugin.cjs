'use strict'
const { readFileSync } = require('node:fs')
const { join } = require('node:path')
const { parse } = require('yaml')

/** The lines of the policy that a release comes with: whom each is for, on which rows, under which clause, and what of each class. */
module.exports.plugin = () => {
  const { version, lines } = parse(readFileSync(join(__dirname, '../schema/policy.yaml'), 'utf8'))
  const shown = lines.map(({ roles, purpose, rows, grant, duties, basis, classes, opens }) => ({
    roles: roles === 'ALL' ? ['ALL'] : roles,
    purpose,
    rows: rows ?? null,
    grant: grant ?? null,
    onDuty: duties !== undefined,
    clause: `${basis.instrument} ${basis.at}`,
    classes,
    opens: opens ?? {},
  }))
  return `/** One line of the policy. */
export interface PolicyLine {
  roles: readonly string[]
  purpose: string
  rows: string | null
  grant: string | null
  /** Whether it is for people on the duty of the case alone. */
  onDuty: boolean
  clause: string
  classes: Readonly<Record<string, string>>
  /** What a grant may open at most. */
  opens: Readonly<Record<string, string>>
}

/** The version that these lines are of. */
export const policyVersion = ${JSON.stringify(version)}

/** The lines, in the order of the policy. */
export const policyLines: readonly PolicyLine[] = ${JSON.stringify(shown, null, 2)}\n`
}
