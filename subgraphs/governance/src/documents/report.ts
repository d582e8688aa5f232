import type { Block } from '@xinlu/schema/documents'

/** 信用信息报送报告 as its documents show it. */
export function reportBlocks(title: string, lines: readonly string[], hash: string): Block[] {
  return [
    { style: 'note', text: '（样例）格式由本系统拟定' },
    { style: 'title', text: title },
    ...lines.map((text): Block => ({ style: /^[一二]、/.test(text) ? 'heading' : 'body', text })),
    { style: 'note', text: `内容摘要 ${hash}` },
  ]
}
