import { engineIn } from './engine.ts'
import { buildImages } from './images.ts'

/** What `containers.ts` runs first, in the machine's own network, since packages are fetched. */
buildImages(engineIn(process.argv[2] as string))
