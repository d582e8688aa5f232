import { createSocket } from 'node:dgram'
import { createServer } from 'node:http'

/**
 * `node world.ts ADDRESS`: stands for everything that is not this machine: a page at 8080, and a server of names at 53 which knows none.
 * Each name that it is asked for is a line of its output.
 */
const address = process.argv[2] ?? ''
const names = createSocket('udp4')
names.on('message', (asked, { port, address: who }) => {
  let at = 12
  const labels: string[] = []
  for (let length = asked[at] ?? 0; length > 0; length = asked[at] ?? 0) {
    labels.push(asked.toString('latin1', at + 1, at + 1 + length))
    at += 1 + length
  }
  console.log(labels.join('.'))
  // The question back, as an answer (QR) that there is no such name (3).
  const answer = Buffer.from(asked.subarray(0, at + 5))
  answer.writeUInt16BE(0x8183, 2)
  answer.fill(0, 6, 12)
  names.send(answer, port, who)
})
names.bind(53, address, () =>
  createServer((_, response) => void response.end('outside')).listen(8080, address, () => console.log('up')),
)
