/** How a paragraph stands: 标题, 正文 (indented), 行 (not indented), 居中, 落款 (right), 题名, 附注 above it. */
export type BlockStyle = 'heading' | 'body' | 'line' | 'center' | 'right' | 'title' | 'note'

/** One paragraph of a document as it will be read. */
export interface Block {
  style: BlockStyle
  text: string
}
