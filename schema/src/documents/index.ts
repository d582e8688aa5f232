export type { Block, BlockStyle, ImageBlock, TextBlock } from './block.ts'
export { type DocumentFile, filesOf, mediaTypes } from './files.ts'
