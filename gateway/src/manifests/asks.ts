/**
 * Which rooms a room asks, always under its own seal: so far, and no further, one reaches another on the wire. A test reads the rooms'
 * sources and holds this against them. `governance` gathers from every room.
 */
export const asks: Readonly<Record<string, readonly string[]>> = {
  registry: [],
  'road-transport': ['registry', 'enforcement'],
  construction: ['registry', 'overload', 'enforcement', 'governance'],
  overload: ['registry', 'enforcement'],
  enforcement: ['registry', 'supervision', 'governance'],
  supervision: ['registry', 'road-transport', 'construction', 'overload', 'enforcement', 'governance'],
  governance: ['registry', 'road-transport', 'construction', 'overload', 'enforcement', 'supervision'],
}
