export * from './tables/assessment.ts'
export * from './tables/fact.ts'
export * from './tables/integrity.ts'
export * from './tables/room.ts'
