import { groundOn } from '../../groundOn.ts'
import { allFlips, unseenFlips } from './controls.ts'
import { pastOn } from './past.ts'
const { ground, takeAway } = await groundOn(undefined)
try {
  const past = await pastOn(ground)
  for (const f of allFlips) { const t = performance.now(); try { const u = await unseenFlips(ground, past, [f]); console.log(u.length ? 'UNSEEN' : 'ok', f.name, Math.round(performance.now() - t)) } catch (e) { console.log('ERR', f.name, (e as Error).message) } }
} finally { await takeAway() }
