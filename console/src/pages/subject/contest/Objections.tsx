import { Alert, Typography } from 'antd'
import { useClient, useQuery } from 'urql'
import {
  ConsoleMyBreaches,
  ConsoleMyListings,
  ConsoleObjectBreach,
  ConsoleStateBreach,
  ConsoleStateListing,
  ConsoleWithdrawBreachObjection,
} from '../../../ask/generated.ts'
import { Cite } from '../../../parts/Cite.tsx'
import { named } from '../../../words/domain.ts'
import { useWords } from '../../../words/words.tsx'
import { Contested, filedOf } from './Contested.tsx'
import { Notified } from './Notified.tsx'
import { Assessments, Decided, Evaluations } from './Results.tsx'

/** 异议与陈述申辩: everything that a subject may speak against, in one place; each room is asked on its own, so that one away leaves the rest. */
export default function Objections() {
  const { t } = useWords()
  return (
    <>
      <Typography.Title level={1}>{t('异议与陈述申辩')}</Typography.Title>
      <Alert
        type="info"
        showIcon
        title={t('异议由没有经手该结果的单位和人员办理；办理期间的期限和依据列在各项之后。')}
      />
      <Assessments />
      <Evaluations />
      <Decided />
      <Breaches />
      <Listings />
    </>
  )
}

/** 违诺: notices of a breach first, then findings. */
function Breaches() {
  const { t } = useWords()
  const client = useClient()
  const [{ data, error, fetching }, again] = useQuery({ query: ConsoleMyBreaches })
  const all = data && (data.mySubject?.profile?.commitments ?? null)
  const asked = { error, fetching, again }
  const about = ({ kind, madeOn }: { kind: string | null; madeOn: string | null }) =>
    `${t(named('CommitmentKind', kind))} ${madeOn ?? ''}`
  return (
    <>
      <Notified
        title="违诺告知"
        asked={asked}
        empty="没有收到违诺告知"
        notices={all
          ?.filter(({ course }) => course?.state === 'NOTIFIED' || course?.state === 'STATED')
          .map((one) => ({
            id: one.id,
            about: about(one),
            state: '待认定',
            open: true,
            until: one.course?.statedUntil ?? null,
            basis: one.course?.basis ?? null,
            statements: one.course?.statements ?? [],
            unit: one.acceptingUnit ?? null,
            detail: (
              <Typography.Paragraph>
                {`${one.text} ${t('认定依据')}：${one.course?.evidence?.docNo ?? t('无')} ${one.course?.evidence?.docOn ?? ''}`}
              </Typography.Paragraph>
            ),
          }))}
        state={(id, statement) => client.mutation(ConsoleStateBreach, { id, statement }).toPromise()}
      />
      <Contested
        title="违诺认定"
        asked={{ ...asked, error: undefined }}
        empty="没有违诺认定"
        things={all
          ?.filter(({ state }) => state === 'BROKEN')
          .map((one) => ({ id: one.id, about: about(one), state: named('CommitmentState', one.state) }))}
        filed={(all ?? []).flatMap((one) =>
          (one.course?.objections ?? []).map((said) =>
            filedOf(said, about(one), named('BreachObjectionState', said.state), said.state === 'FILED'),
          ),
        )}
        file={(id, { given, proofs }) =>
          client.mutation(ConsoleObjectBreach, { id, ground: given.ground ?? '', proofs }).toPromise()
        }
        withdraw={(id) => client.mutation(ConsoleWithdrawBreachObjection, { id }).toPromise()}
      />
    </>
  )
}

/** 失信名单告知: cases of the list, with what was found. */
function Listings() {
  const { t } = useWords()
  const client = useClient()
  const [{ data, error, fetching }, again] = useQuery({ query: ConsoleMyListings })
  const section = data && (data.mySubject?.profile?.overload ?? null)
  return (
    <Notified
      title="超限超载失信名单告知"
      asked={{ error, fetching, again }}
      empty="没有收到列入失信名单的告知"
      notices={
        section &&
        (section.listingCases ?? []).map((one) => ({
          id: one.id ?? '',
          about: `${t('失信情形')} ${one.circumstance} · ${one.quarter}`,
          state: named('ListingState', one.state),
          open: one.state === 'NOTIFIED' || one.state === 'STATED',
          until: one.notice?.endsOn ?? null,
          basis: one.notice?.basis ?? null,
          statements: one.statements ?? [],
          unit: one.notice?.unit ?? null,
          detail: (
            <Typography.Paragraph>
              {`${t('认定值')} ${one.finding?.measured ?? one.finding?.count ?? t('无')}，${t('标准值')} ${one.finding?.threshold ?? t('无')}。`}{' '}
              {(one.basis ?? []).map((clause) => (
                <Cite key={`${clause.edition} ${clause.at}`} clause={clause} />
              ))}{' '}
              {one.reason && `${t('决定理由')}：${one.reason}。`}
              {one.publicUntil && `${t('公示截止')}：${one.publicUntil}。`}
              {one.removedOn && `${t('移出日期')}：${one.removedOn} ${one.removalReason ?? ''}`}
            </Typography.Paragraph>
          ),
        }))
      }
      state={(id, statement) => client.mutation(ConsoleStateListing, { id, statement }).toPromise()}
    />
  )
}
