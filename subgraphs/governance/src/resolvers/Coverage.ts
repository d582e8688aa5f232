import { coverageOf } from '../coverage.ts'
import { figureOf, figuresBy } from '../domain/catalogue/figures.ts'
import type { Resolvers } from '../generated.ts'

/** Word → deed of 归集覆盖. */
export const coverageResolvers = {
  Query: {
    coverage: (_, { year }, { ask, viewer }) => coverageOf(ask, viewer, year),
    async coverageWorklist(_, { unit, year }, { ask, viewer }) {
      const { findings } = await coverageOf(ask, viewer, year).found()
      const due = (dueOn: string | null) => dueOn ?? '9999'
      return findings
        .filter((one) => one.unit === unit)
        .sort((a, b) => (due(a.dueOn) < due(b.dueOn) ? -1 : due(a.dueOn) > due(b.dueOn) ? 1 : 0))
    },
  },
  Coverage: {
    year: ({ catalogue }) => catalogue.year,
    title: ({ catalogue }) => catalogue.title,
    confidence: ({ catalogue }) => catalogue.confidence,
    items: ({ catalogue }) => catalogue.items.map((item) => ({ ...item, units: [...item.units] })),
    total: async ({ found }) => figureOf('ALL', (await found()).cells),
    byUnit: async ({ found }) => figuresBy('unit', (await found()).cells),
    byItem: async ({ found }) => figuresBy('item', (await found()).cells),
    async ofItem({ catalogue, found }, { code }) {
      if (!catalogue.items.some((item) => item.code === code)) return null
      const { cells } = await found()
      return figureOf(
        code,
        cells.filter((cell) => cell.item === code),
      )
    },
    async cells({ found }, { unit, item }) {
      const { cells } = await found()
      return cells.filter((cell) => (unit == null || cell.unit === unit) && (item == null || cell.item === item))
    },
    findings: async ({ found }, { unit }) =>
      (await found()).findings.filter((one) => unit == null || one.unit === unit),
    sources: async ({ found }) =>
      [...(await found()).intakes].flatMap(([room, { sources }]) => sources.map((source) => ({ room, ...source }))),
  },
  CoverageFinding: { evidence: ({ evidence }) => [...evidence] },
} satisfies Resolvers
