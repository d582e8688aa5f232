import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The pages as files named by their content; nothing inline, nothing from elsewhere. */
export default defineConfig({
  plugins: [react()],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
  },
})
