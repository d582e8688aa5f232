import { createPrivateKey, createPublicKey } from 'node:crypto'
import { algorithms, newPrivateKey, signatureFits, signatureOf } from '@xinlu/schema/signature'

/** `node test/bench/signatures.ts`: what a signature costs by each algorithm: CPU of signing and checking a text as long as a receipt's, the least of five rounds. */
const text = 'x'.repeat(700)
const rounds = 5
const each = 1000

/** Microseconds of CPU for one call. */
function cost(call: () => unknown): number {
  const spent = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage()
    for (let i = 0; i < each; i += 1) call()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / each
  })
  return Math.round(Math.min(...spent))
}

for (const algorithm of algorithms) {
  const key = createPrivateKey(newPrivateKey(algorithm))
  const publicKey = createPublicKey(key)
  const signature = signatureOf(text, key)
  const signing = cost(() => signatureOf(text, key))
  const checking = cost(() => signatureFits(text, publicKey, signature))
  console.log(`${algorithm}: ${signing} µs to sign, ${checking} µs to check`)
}
