import { better, type Class, type ClassVerdicts, type Coordinate, type Viewer } from '@xinlu/schema'
import { isFor, type Policy, type PolicyLine } from './policy.ts'
import type { Standing } from './standing.ts'

/** What would open a refused coordinate to this role: a duty, an opening, another purpose; null where nothing would. */
export function unlockerOf(
  coordinate: Coordinate,
  subgraph: string,
  viewer: Viewer,
  policy: Policy,
  { lines, elsewhere }: Standing,
): string | null {
  if (coordinate.classes.length === 0) return null
  for (const line of policy.lines) {
    if (!isFor(line, viewer.role) || lines.includes(line)) continue
    if (line.rows === 'OWN_DOMAIN' && policy.owners[subgraph] !== viewer.unit) continue
    const beside = line.purpose === viewer.purpose ? elsewhere.classes : usualOf(line, policy, viewer.role)
    if (line.opens && opensAll(coordinate, line.opens, beside)) return line.grant ?? null
    if (!opensAll(coordinate, line.classes, beside)) continue
    const needs = [
      ...(line.purpose === viewer.purpose ? [] : [`purpose ${line.purpose}`]),
      ...(line.duties ?? []).filter((duty) => !viewer.duties.includes(duty)).map((duty) => `duty ${duty}`),
      ...(line.grant ? [line.grant] : []),
    ]
    if (needs.length > 0) return needs.join(' + ')
  }
  return null
}

/** What the role has for another purpose without further conditions. */
function usualOf({ purpose }: PolicyLine, policy: Policy, role: string): ClassVerdicts {
  const given: ClassVerdicts = {}
  for (const line of policy.lines) {
    if (line.purpose !== purpose || !isFor(line, role) || line.duties || line.grant || line.rows) continue
    for (const name of Object.keys(line.classes) as Class[]) {
      const verdict = better(given[name], line.classes[name])
      if (verdict) given[name] = verdict
    }
  }
  return given
}

function opensAll({ classes, mask, aggregate }: Coordinate, given: ClassVerdicts, beside: ClassVerdicts): boolean {
  return classes.every((name) => {
    const verdict = better(given[name], beside[name])
    return verdict === 'SEE' || (verdict === 'MASK' && mask !== null) || (verdict === 'AGGREGATE' && aggregate)
  })
}
