import { once } from 'node:events'
import { connect } from 'node:net'

/** What came back over one connection: the status of each answer, in order, and all bytes as text. */
export interface Came {
  statuses: number[]
  text: string
}

/** Sends bytes as they stand over a connection of its own, and gives what comes until it is silent or closed. `waitMs` is how long silence is. */
export async function overSocket(url: string, bytes: string | Buffer, waitMs = 150): Promise<Came> {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  const chunks: Buffer[] = []
  socket.on('error', () => {})
  await once(socket, 'connect')
  socket.write(bytes)
  await new Promise<void>((resolve) => {
    let timer = setTimeout(resolve, 2_000)
    socket.on('data', (chunk) => {
      chunks.push(chunk)
      clearTimeout(timer)
      timer = setTimeout(resolve, waitMs)
    })
    socket.once('close', () => {
      clearTimeout(timer)
      resolve()
    })
  })
  socket.destroy()
  const text = Buffer.concat(chunks).toString('latin1')
  return { text, statuses: [...text.matchAll(/HTTP\/1\.1 (\d{3})/g)].map((match) => Number(match[1])) }
}
