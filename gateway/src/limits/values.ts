import { over, type RoleLimits } from './limits.ts'

/** Refuses values that are more, or deeper, than the role's limits. Walks without recursion: they may come ten thousand deep. */
export function valuesWithin(values: unknown, limits: RoleLimits): void {
  let entries = 0
  const left: { value: unknown; depth: number }[] = [{ value: values, depth: 0 }]
  for (let next = left.pop(); next; next = left.pop()) {
    const { value, depth } = next
    if (typeof value !== 'object' || value === null) continue
    if (depth > limits.nesting) throw over('nesting', limits, `variables more than ${limits.nesting} deep`)
    const inside = Array.isArray(value) ? value : Object.values(value)
    entries += inside.length
    if (entries > limits.variables) throw over('variables', limits, `more than ${limits.variables}`)
    for (const one of inside) left.push({ value: one, depth: depth + 1 })
  }
}
