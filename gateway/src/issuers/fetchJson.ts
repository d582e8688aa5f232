/** Milliseconds that an issuer has for one answer. */
const answerWithin = 5000

/** Bytes of the longest answer that is read: a key set has a few thousand. */
const longest = 512 * 1024

/** Redirects that are followed on the same host. */
const mostRedirects = 3

/** Fetches a JSON document of the issuer; rejects on another host, another status, too many bytes, or no answer in time. */
export async function fetchJson(url: URL): Promise<unknown> {
  const signal = AbortSignal.timeout(answerWithin)
  let at = url
  for (let redirects = 0; ; redirects += 1) {
    const response = await fetch(at, { signal, redirect: 'manual', headers: { accept: 'application/json' } })
    const next = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null
    if (next === null) {
      if (response.status === 200) return JSON.parse(await text(response))
      await response.body?.cancel()
      throw new Error(`the issuer answers ${response.status}`)
    }
    await response.body?.cancel()
    const onward = new URL(next, at)
    if (onward.origin !== at.origin || redirects >= mostRedirects)
      throw new Error(`the issuer sends us from ${at.origin} to ${onward.origin}`)
    at = onward
  }
}

async function text(response: Response): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > longest) throw new Error(`the issuer's answer is longer than ${longest} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
