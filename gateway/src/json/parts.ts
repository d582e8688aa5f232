import type { Viewer } from '@xinlu/schema'
import { errorCodes } from '@xinlu/schema/errors'
import { type JsonSchema, nullable, refTo } from './inputs.ts'
import { problemsAt, problemType } from './problem.ts'

const text = { type: 'string' }
const codes = Object.keys(errorCodes)
const titles = Object.entries(errorCodes).map(([code, { status, title }]) => `- ${code} (${status}): ${title}`)

/** What an error says beside its code. */
const particulars = {
  expected: { ...text, description: '应为: what was expected.' },
  got: { ...text, description: '实为: what came.' },
  todo: { ...text, description: '处理: what to do.' },
  reason: { ...text, description: '不予提供的原因: CLASS, ROW, PURPOSE, SMALL_CELL or EMBARGO.' },
  unlockedBy: nullable({ ...text, description: '如何解锁: what would open it.' }),
}

const path = { type: 'array', description: '位置: keys and numbers from the root of `data`.', items: {} }

/** What every description shares: the codes, a problem, an error within an answer, what is said beside the data. */
export const sharedSchemas: readonly [string, JsonSchema][] = [
  ['ErrorCode', { type: 'string', description: ['错误代码: the closed list.', ...titles].join('\n'), enum: codes }],
  [
    'Error',
    {
      type: 'object',
      description: '错误: at one place of the answer.',
      properties: {
        message: text,
        path,
        locations: { type: 'array', items: { type: 'object' } },
        extensions: { type: 'object', properties: { code: text, ...particulars }, required: ['code'] },
      },
      required: ['message', 'extensions'],
      additionalProperties: false,
    },
  ],
  [
    'Problem',
    {
      type: 'object',
      description: '问题说明 (RFC 9457): why nothing came.',
      properties: {
        type: { ...text, format: 'uri', description: `${problemsAt} and the code; it names, and leads nowhere.` },
        title: text,
        status: { type: 'integer' },
        detail: text,
        code: refTo('ErrorCode'),
        ...particulars,
        errors: { type: 'array', items: refTo('Error'), description: '各处错误: where the operation had begun.' },
      },
      required: ['type', 'title', 'status', 'detail', 'code'],
    },
  ],
  [
    'Beside',
    {
      type: 'object',
      description: '随附: what is said beside the data.',
      properties: {
        withheld: {
          type: 'array',
          description: '不予提供之处: each place once, whatever the number of rows.',
          items: {
            type: 'object',
            properties: {
              path: { type: 'array', items: text },
              reason: particulars.reason,
              unlockedBy: particulars.unlockedBy,
            },
            required: ['path', 'reason', 'unlockedBy'],
            additionalProperties: false,
          },
        },
        receipt: {
          type: 'object',
          description: '回执: the signed proof of this answer, where it is owed or asked for; `xinlu verify` reads it.',
          properties: { id: text, resultHash: text, signature: text, checkpoint: text },
          required: ['id', 'resultHash', 'signature', 'checkpoint'],
        },
      },
      additionalProperties: false,
    },
  ],
]

export const sharedResponses = {
  Problem: {
    description: '问题说明: nothing came, and why.',
    content: { [problemType]: { schema: refTo('Problem') } },
  },
}

/** Operations after which somebody is told of changes. */
export const subscribing: readonly string[] = ['changes-subscribe', 'own-changes-subscribe']

const headerOf = (name: string, description: string) => ({
  name,
  in: 'header',
  required: true,
  description,
  schema: text,
})

/** What comes to an endpoint that was subscribed. */
export const changedNotice = {
  post: {
    summary: '变更通知: something that the subscriber may ask about has changed; what, it asks.',
    parameters: [
      headerOf('webhook-id', '通知编号: the same at each attempt.'),
      headerOf('webhook-timestamp', '发送时刻: seconds since 1970, of this attempt.'),
      headerOf('webhook-signature', '签名: `v1` of Standard Webhooks 1.0.0, by the secret of the subscription.'),
    ],
    requestBody: {
      required: true,
      content: {
        'application/json': {
          schema: {
            type: 'object',
            properties: {
              type: { type: 'string', const: 'changed' },
              timestamp: { type: 'string', format: 'date-time', description: '节拍时刻: at which it was found.' },
              data: {
                type: 'object',
                properties: { subscription: text, sequence: { type: 'integer', minimum: 1 } },
                required: ['subscription', 'sequence'],
                additionalProperties: false,
              },
            },
            required: ['type', 'timestamp', 'data'],
            additionalProperties: false,
          },
        },
      },
    },
    responses: { '2XX': { description: '已收到: it is not sent again.' } },
  },
}

/** The headers with which a caller says for what, under which grant, and whether it wants a receipt. */
export const headerParameters = ({ purpose }: Viewer) => ({
  Purpose: {
    name: 'x-purpose',
    in: 'header',
    required: true,
    description: '使用目的: for which this description was made. A GET without it is refused.',
    schema: { type: 'string', const: purpose },
  },
  Grant: {
    name: 'x-grant',
    in: 'header',
    description: '授权: the number of an approved data request, of an authority or of an emergency.',
    schema: text,
  },
  Receipt: {
    name: 'x-receipt',
    in: 'header',
    description: '索取回执: with any value the answer comes with its receipt.',
    schema: text,
  },
})
