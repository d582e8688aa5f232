/** Colours of tags, dark enough to be read on their light ground (WCAG 2.1, 1.4.3). */
export const tones = { good: '#1b5e20', under: '#0b4f8a', soon: '#7a4d00', bad: '#a31515' } as const
