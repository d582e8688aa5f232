/** The replay of a draw by itself, on any machine and in a browser: `@xinlu/cli/draw`. */
export { type DrawFile, readCommitted, readDrawFile } from './drawFile.ts'
export { replayOpened } from './drawOpened.ts'
export { type DrawCheck, type DrawCheckName, replayDraw } from './drawReplay.ts'
