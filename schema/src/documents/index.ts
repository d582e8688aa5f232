export type { Block, BlockStyle } from './block.ts'
export { type DocumentFile, filesOf, mediaTypes } from './files.ts'
