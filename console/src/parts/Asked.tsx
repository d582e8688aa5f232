import { Alert, Button, Empty, Skeleton } from 'antd'
import type { ReactNode } from 'react'
import type { CombinedError } from 'urql'
import { useWords } from '../words/words.tsx'
import { Told } from './Told.tsx'

/** What the door said of one thing that went wrong. */
interface Coded {
  code?: string
  expected?: string
  got?: string
  todo?: string
}

/** What is shown while an answer is on its way, when it does not come, and when there is nothing in it. */
export function Asked<Data>({
  data,
  error,
  fetching,
  again,
  empty,
  children,
}: {
  data: Data | null | undefined
  error: CombinedError | undefined
  fetching: boolean
  again?: () => void
  /** What to say where the answer holds nothing. */
  empty: string
  children: (data: Data) => ReactNode
}) {
  const { t } = useWords()
  if (data === undefined && fetching)
    return (
      <div role="status" aria-label={t('正在查询')}>
        <Skeleton active title={false} paragraph={{ rows: 4 }} />
      </div>
    )
  return (
    <>
      {error && <Faults error={error} {...(again && { again })} />}
      {data !== undefined && data !== null
        ? children(data)
        : !error && <Empty description={t(empty)} image={Empty.PRESENTED_IMAGE_SIMPLE} />}
    </>
  )
}

/** Each refusal in words, with what to do; what is only withheld is shown in its own place. */
export function Faults({ error, again }: { error: CombinedError; again?: () => void }) {
  const { t } = useWords()
  const faults = error.graphQLErrors.filter(({ extensions }) => (extensions as Coded).code !== 'FIELD_WITHHELD')
  const lost = error.networkError && faults.length === 0
  if (!lost && faults.length === 0) return null
  const retry = again && (
    <Button size="small" onClick={again}>
      {t('重试')}
    </Button>
  )
  if (lost)
    return (
      <Alert
        className="section"
        type="error"
        showIcon
        title={t('连接不上服务，请稍后重试')}
        description={t('已填写的内容都保留在本页。')}
        action={retry}
      />
    )
  const away = faults.filter(isAway)
  return (
    <>
      {away.length > 0 && <Away error={away} retry={retry} />}
      {faults
        .filter((one) => !isAway(one))
        .map(({ message, extensions, path }) => {
          const { code = '', expected, got, todo } = extensions as Coded
          return (
            <Alert
              key={`${code} ${path?.join('.') ?? ''}`}
              className="section"
              type="error"
              showIcon
              title={t(titles[code] ?? '请求未被接受')}
              description={expected ? <Told expected={expected} got={got ?? ''} todo={todo ?? ''} /> : message}
            />
          )
        })}
    </>
  )
}

type Fault = CombinedError['graphQLErrors'][number]

const isAway = ({ extensions }: Fault) => (extensions as Coded).code === 'UNAVAILABLE'

/** Which parts do not answer: said once for each, however many rows miss them. */
function Away({ error, retry }: { error: readonly Fault[]; retry: ReactNode }) {
  const { t } = useWords()
  const names = new Set(error.map(({ path }) => path?.findLast((step) => typeof step === 'string' && step in sections)))
  const named = [...names].flatMap((name) => (name === undefined ? [] : [t(sections[name] ?? '')]))
  return (
    <Alert
      className="section"
      type="warning"
      showIcon
      title={named.length > 0 ? `${t('暂时不可用')}：${named.join('、')}` : t('部分服务暂时不可用')}
      description={t('其余内容照常；已填写的内容都保留在本页。请稍后重试。')}
      action={retry}
    />
  )
}

/** The sections of a profile, each from a service of its own. */
const sections: Readonly<Record<string, string>> = {
  roadTransport: '道路运输',
  construction: '工程建设',
  overload: '超限超载治理',
  enforcement: '行政执法',
  supervision: '信用监管',
}

const titles: Readonly<Record<string, string>> = {
  TOKEN_EXPIRED: '登录已过期，请重新登录',
  TOKEN_INVALID: '登录已失效，请重新登录',
  PURPOSE_REFUSED: '该使用目的不对您开放',
  FIELD_REFUSED: '请求包含您不可查看的内容',
  GRANT_REFUSED: '授权不可用',
  QUOTA_EXCEEDED: '今日可查询主体数量已用完',
  TOO_EARLY: '时间未到',
  NOT_FOUND: '没有找到',
  CONFLICT: '与已有记录不符',
  BAD_INPUT: '填写内容有误',
  LIMIT: '一次请求的内容过多',
}
