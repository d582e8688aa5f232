/** The same finding, kept for up to so many values: of a feed's few plates and drivers each is judged once, in bounded memory. */
export function remembering<Found>(most: number, find: (text: string) => Found): (text: string) => Found {
  const kept = new Map<string, Found>()
  return (text) => {
    const known = kept.get(text)
    if (known !== undefined) return known
    const found = find(text)
    if (kept.size >= most) kept.clear()
    kept.set(text, found)
    return found
  }
}
