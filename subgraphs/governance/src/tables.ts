export * from './tables/certificate.ts'
export * from './tables/opening.ts'
export * from './tables/plan.ts'
export * from './tables/room.ts'
