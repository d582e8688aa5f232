import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type BrotliOptions, brotliCompress, constants, gzip as gzipped } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const brotli = promisify<Buffer, BrotliOptions, Buffer>(brotliCompress)
const gzip = promisify<Buffer, { level: number }, Buffer>(gzipped)

/** The pages as files named by their content; nothing inline, nothing from elsewhere. */
export default defineConfig({
  plugins: [react(), packed()],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      output: {
        // What changes least is a file of its own: after a release of the pages it is still in the browser.
        codeSplitting: {
          groups: [{ name: 'react', test: /node_modules\/(react|react-dom|scheduler|react-router)\// }],
        },
      },
    },
  },
})

/** Beside each file its brotli and its gzip: the house that serves them packs nothing. */
function packed(): Plugin {
  // one step above costs twice the time for 2 % of the bytes
  const small = { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }
  return {
    name: 'packed',
    apply: 'build',
    // as they stand in the folder: until they are written, other plugins still change them
    async writeBundle({ dir = '' }, bundle) {
      await Promise.all(
        Object.keys(bundle).map(async (fileName) => {
          const file = join(dir, fileName)
          const plain = await readFile(file)
          if (!/\.(js|css)$/.test(fileName) || plain.length < 1400) return
          const [br, gz] = await Promise.all([brotli(plain, small), gzip(plain, { level: 9 })])
          await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)])
        }),
      )
    },
  }
}
