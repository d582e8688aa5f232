/** The replay of a draw by itself, for who checks many: `@xinlu/cli/draw`. */
export { readDrawFile } from './drawFile.ts'
export { replayOpened } from './drawOpened.ts'
export { replayDraw } from './drawReplay.ts'
