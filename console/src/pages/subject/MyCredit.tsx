import { Alert, Typography } from 'antd'
import { useQuery } from 'urql'
import { ConsoleMyCredit, type ConsoleMyCreditQuery, ConsoleMyStanding } from '../../ask/generated.ts'
import { Asked } from '../../parts/Asked.tsx'
import { Held } from '../../parts/Held.tsx'
import { useWords } from '../../words/words.tsx'
import { Assessed, Integrity } from './Assessed.tsx'
import { Decisions } from './Decisions.tsx'
import { Graded } from './Graded.tsx'
import { Measures } from './Measures.tsx'

export type Mine = NonNullable<ConsoleMyCreditQuery['mySubject']>

/** 我的信用: the same numbers as others got, each point with its clause and evidence, and the way to a better grade. */
export default function MyCredit() {
  const { t } = useWords()
  const [{ data, error, fetching }, again] = useQuery({ query: ConsoleMyCredit, variables: {} })
  const mine = data?.mySubject
  return (
    <>
      <Typography.Title level={1}>{t('我的信用')}</Typography.Title>
      <Asked
        data={data && (mine ?? null)}
        error={error}
        fetching={fetching}
        again={() => again()}
        empty="没有与您的账号对应的信用主体，请联系综合规划股核对"
      >
        {(own) => (
          <>
            <Typography.Title level={2}>
              <Held value={nameOf(own)} error={error} path="mySubject.displayName" none="没有登记名称" />
            </Typography.Title>
            {(own.profile?.roadTransport?.assessments ?? []).map((one) => (
              <Assessed key={one.id} assessment={one} />
            ))}
            {own.profile?.roadTransport && !isAssessed(own.profile.roadTransport) && (
              <Alert
                className="section"
                type="info"
                showIcon
                title={t('还没有质量信誉考核或诚信考核的等级')}
                description={t(
                  '没有参加过考核，或者所在行业不作考核。没有等级不是差的等级；下面的行政决定、措施和名单照常列出。',
                )}
              />
            )}
            {own.profile?.roadTransport?.integrity && <Integrity cycle={own.profile.roadTransport.integrity} />}
            <Standing />
            <Decisions decisions={own.profile?.enforcement?.decisions ?? []} changed={() => again()} />
          </>
        )}
      </Asked>
    </>
  )
}

const isAssessed = ({ assessments, integrity }: NonNullable<NonNullable<Mine['profile']>['roadTransport']>) =>
  (assessments?.length ?? 0) > 0 || Boolean(integrity)

const nameOf = (own: Mine) => ('name' in own ? own.name : 'displayName' in own ? own.displayName : null)

/** Grades of the trade and measures; other rooms than the one above, so that one of them away leaves the rest. */
function Standing() {
  const [{ data, error, fetching }, again] = useQuery({ query: ConsoleMyStanding, variables: {} })
  return (
    <Asked
      data={data?.mySubject?.profile}
      error={error}
      fetching={fetching}
      again={() => again()}
      empty="没有工程评价和措施"
    >
      {({ construction, supervision }) => (
        <>
          {(construction?.grades ?? []).map((one) => (
            <Graded key={one.id} grade={one} />
          ))}
          {supervision && <Measures supervision={supervision} changed={() => again()} />}
        </>
      )}
    </Asked>
  )
}
