import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'

const place = document.getElementById('window')
if (!place) throw new Error('no place for the pages')
createRoot(place).render(<App />)
