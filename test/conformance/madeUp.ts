/** What a house makes up for itself: names by chance, the proofs of a log with salts of its own, those of a certificate, its code, blind codes. */
const byChance =
  /<svg.*?<\/svg>|\bB-[0-9A-Z]{10}\b|\bXLC1~[\w~+/=-]+|\\"(?:salt|index)\\":(?:\\")?[\w-]+|\b[a-z]{1,2}_[0-9a-z]{16,}\b|\b[0-9a-f]{32}\b|[A-Za-z0-9+/_-]{40,}=*/gs

/** A text in which what the other does not have, and was made up, is called after the order in which it came. */
export function called(text: string, other: string, names: Map<string, string>): string {
  return text.replaceAll(byChance, (name) => {
    if (other.includes(name)) return name
    if (!names.has(name)) names.set(name, `<${names.size}>`)
    return names.get(name) as string
  })
}
