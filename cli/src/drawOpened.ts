import type { DrawFile, DrawOpening } from './drawFile.ts'
import { type DrawCheck, digest, drawCheck, shareOf, smallest, tie } from './drawReplay.ts'

interface Opened {
  subjectId: string
  label: string
  entryId: string
  closed: string
  visitId: string
  visit: string
}

const sorted = (of: Iterable<string>) => [...of].sort().join(' ')

/** Checks with the opening what the public file alone cannot show: what was told as the rest, and that who was drawn is who is visited. */
export function replayOpened(file: DrawFile, opening: DrawOpening): DrawCheck[] {
  const labels = new Map(opening.labels.map((one) => [one.label, one]))
  const rows = opening.entries.map(({ subjectId, label, entrySalt, visitSalt, excluded }): Opened => {
    const { supervisionClass = '', ratio = null } = labels.get(label) ?? {}
    const entryId = digest('entry', entrySalt, subjectId, supervisionClass)
    const visitId = digest('visit', visitSalt, subjectId)
    const closed = digest('closed', label, ratio ?? 'none', entryId)
    return { subjectId, label, entryId, closed, visitId, visit: digest('team', visitId, sortedExcluded(excluded)) }
  })
  return [drawCheck('OPENING', openingFault(file, opening, rows)), drawCheck('REST', restFault(file, opening, rows))]
}

const sortedExcluded = (excluded: readonly string[]) => [...excluded].sort().join(',')

function openingFault(file: DrawFile, opening: DrawOpening, rows: readonly Opened[]): string | null {
  if (opening.drawId !== file.drawId) return 'it opens another draw'
  if (new Set(rows.map(({ subjectId }) => subjectId)).size !== rows.length) return 'a firm stands twice'
  for (const { label, ratio, entries } of file.labels) {
    if (opening.labels.find((one) => one.label === label)?.ratio !== ratio) return `${label}: another share`
    const own = rows.filter((row) => row.label === label).map(({ entryId }) => entryId)
    if (sorted(own) !== sorted(entries)) return `${label}: other firms, or another class`
  }
  if (sorted(rows.map(({ visit }) => visit)) !== sorted(file.visits)) return 'the visits are of other firms'
  const pseudonyms = opening.inspectors.map((one) => `${one.pool} ${digest('inspector', one.salt, one.certificateNo)}`)
  if (sorted(pseudonyms) !== sorted(file.inspectors.map(({ pool, pseudonym }) => `${pool} ${pseudonym}`)))
    return 'the inspectors are others'
  const drawn = new Set([...file.labels.flatMap((one) => one.drawn), ...file.rest.drawn])
  const visited = new Set(file.teams.map(({ visitId }) => visitId))
  const wrong = rows.find((row) => (drawn.has(row.entryId) || drawn.has(row.closed)) !== visited.has(row.visitId))
  return wrong ? `${wrong.subjectId}: drawn and not visited, or visited and not drawn` : null
}

function restFault(
  { drawId, seed, labels, rest }: DrawFile,
  opening: DrawOpening,
  rows: readonly Opened[],
): string | null {
  const shown = new Set(labels.map(({ label }) => label))
  const hidden = rows.filter(({ label }) => !shown.has(label))
  if (sorted(hidden.map(({ closed }) => closed)) !== sorted(rest.closed)) return 'other firms stand in the rest'
  const drawn = new Set<string>()
  for (const { label, ratio } of opening.labels) {
    if (shown.has(label) || ratio === null) continue
    const own = new Map(hidden.filter((row) => row.label === label).map((row) => [row.entryId, row.closed]))
    const due = smallest(own.keys(), shareOf(ratio, own.size), (id) => tie(seed, drawId, id))
    for (const id of due) drawn.add(own.get(id) ?? '')
  }
  return sorted(drawn) === sorted(rest.drawn) ? null : 'others of the rest follow from the seed'
}
