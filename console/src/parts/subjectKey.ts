/** Which subject somebody means: by its 统一社会信用代码 where that is what was typed, else by its exact name. */
export const subjectKeyOf = (typed: string): { uscc: string } | { name: string } => {
  const plain = typed.trim()
  return /^[0-9A-Za-z]{18}$/.test(plain) ? { uscc: plain.toUpperCase() } : { name: plain }
}

/** What stands in a field for a subject: a plate, or what a subject is known by. */
export type Sought = { plate: string } | { key: { id: string } | { uscc: string } | { name: string } }

/** The same of a form in which any subject may be meant: also by its opaque id, and a vehicle by the plate that it carries. */
export function soughtOf(typed: string): Sought {
  const plain = typed.trim()
  if (/^s_\w+$/.test(plain)) return { key: { id: plain } }
  if (/^\p{Script=Han}[A-Z][A-Z0-9]{5,6}$/u.test(plain.toUpperCase())) return { plate: plain.toUpperCase() }
  return { key: subjectKeyOf(plain) }
}
