export * from './tables/contract.ts'
export * from './tables/grade.ts'
export * from './tables/room.ts'
