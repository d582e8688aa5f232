/** The place of the policy among the files that can be tried. */
export const policyPlace = 'schema/policy'

/**
 * The place of a tried file: that of the file it replaces, or beside it under the day of its own that it says (`effective`, `year`).
 */
export function placeFor(chosen: string, text: string): string {
  if (chosen === policyPlace) return chosen
  const cut = chosen.lastIndexOf('/')
  const day = chosen.slice(cut + 1)
  const [, said] = /^(?:effective|year):\s*["']?(\d{4}(?:-\d\d-\d\d)?)["']?\s*$/m.exec(text) ?? []
  return said && said.length === day.length ? `${chosen.slice(0, cut)}/${said}` : chosen
}
