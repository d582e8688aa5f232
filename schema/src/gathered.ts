type Deeds = Readonly<Record<string, unknown>>

/** Resolvers of a room's parts as one map: types are joined field by field; a field of two parts is an error at start. */
export function gathered<Resolvers extends object>(parts: readonly Resolvers[]): Resolvers {
  const whole: Record<string, unknown> = {}
  for (const [type, deeds] of parts.flatMap((part) => Object.entries(part))) {
    const held = whole[type] as Deeds | undefined
    if (!held || typeof deeds !== 'object' || deeds === null) {
      if (held) throw new Error(`${type} has deeds in two parts`)
      whole[type] = deeds
      continue
    }
    const twice = Object.keys(deeds).find((field) => Object.hasOwn(held, field))
    if (twice) throw new Error(`${type}.${twice} has deeds in two parts`)
    whole[type] = { ...held, ...deeds }
  }
  return whole as Resolvers
}
