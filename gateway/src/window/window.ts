import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { targetOf } from '../door/target.ts'
import type { PageFile } from './files.ts'
import type { sessions } from './session.ts'

/** 页面: what the door shows to a browser. */
export interface Window {
  /** Answers what is a page's or the session's; false for what is neither. */
  answer(request: IncomingMessage, response: ServerResponse): Promise<boolean>
  /** The token of the session of a request that a page sent. */
  tokenOf(request: IncomingMessage): Promise<string | undefined>
}

/** Where the built page wants the nonce of its styles. */
const nonceMark = '__NONCE__'

/** The pages with the session beside them. Scripts are files of this house alone; styles are, or bear the nonce of the page. */
export function windowOf(files: ReadonlyMap<string, PageFile>, session: ReturnType<typeof sessions>): Window {
  const page = files.get('/index.html')?.plain.toString('utf8') ?? ''
  return {
    tokenOf: session.tokenOf,
    async answer(request, response) {
      const url = targetOf(request.url ?? '/')
      if (url.pathname === '/session' || url.pathname.startsWith('/session/')) {
        const body = await session.answer(request, response, url)
        if (body !== null) sendJson(response, body)
        return true
      }
      if (request.method !== 'GET' && request.method !== 'HEAD') return false
      const file = files.get(url.pathname)
      if (file && url.pathname !== '/index.html') sendFile(request, response, file)
      // Any other path that a browser is at is a place within the pages.
      else if (url.pathname === '/' || request.headers.accept?.includes('text/html')) sendPage(response, page)
      else return false
      return true
    },
  }
}

function sendPage(response: ServerResponse, page: string): void {
  const nonce = randomBytes(16).toString('base64url')
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ]
  response.writeHead(200, {
    ...guarded,
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy.join('; '),
    'permissions-policy': 'camera=(self), geolocation=(), microphone=()',
    'cache-control': 'no-store',
  })
  response.end(page.replaceAll(nonceMark, nonce))
}

const guarded = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
}

function sendFile({ headers, method }: IncomingMessage, response: ServerResponse, file: PageFile): void {
  const accepted = String(headers['accept-encoding'] ?? '')
  const encoding = file.br && /\bbr\b/.test(accepted) ? 'br' : file.gzip && /\bgzip\b/.test(accepted) ? 'gzip' : null
  const body = (encoding && file[encoding]) || file.plain
  // A tag is of the bytes as they are sent, so that it is another one for each packing.
  const etag = encoding ? file.etag.replace(/"$/, `-${encoding}"`) : file.etag
  const known = (headers['if-none-match'] ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === etag)
  response.writeHead(known ? 304 : 200, {
    ...guarded,
    'cache-control': file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
    vary: 'accept-encoding',
    etag,
    ...(!known && {
      'content-type': file.type,
      'content-length': body.length,
      ...(encoding && { 'content-encoding': encoding }),
    }),
  })
  response.end(known || method === 'HEAD' ? undefined : body)
}

function sendJson(response: ServerResponse, body: unknown): void {
  response.writeHead(200, {
    ...guarded,
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  })
  response.end(JSON.stringify(body))
}
