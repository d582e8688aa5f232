/** Which subject somebody means: by its 统一社会信用代码 where that is what was typed, else by its exact name. */
export const subjectKeyOf = (typed: string): { uscc: string } | { name: string } => {
  const plain = typed.trim()
  return /^[0-9A-Za-z]{18}$/.test(plain) ? { uscc: plain.toUpperCase() } : { name: plain }
}
