/** How a paragraph stands: 标题, 正文 (indented), 行 (not indented), 居中, 落款 (right), 题名, 附注 above it. */
export type BlockStyle = 'heading' | 'body' | 'line' | 'center' | 'right' | 'title' | 'note'

/** One paragraph of a document as it will be read. */
export interface TextBlock {
  style: BlockStyle
  text: string
}

/** 图: one square image in the middle, such as a code to be scanned; `text` says what it is to those who do not see it. */
export interface ImageBlock {
  style: 'image'
  text: string
  /** PNG. */
  png: Buffer
  /** Of a side, in millimetres. */
  side: number
}

export type Block = TextBlock | ImageBlock
