import { Alert, Col, Row, Typography } from 'antd'
import { Link, useParams } from 'react-router'
import { useQuery } from 'urql'
import { ProfilePage } from '../../ask/generated.ts'
import { Asked } from '../../parts/Asked.tsx'
import { useWords } from '../../words/words.tsx'
import { Construction } from './profile/Construction.tsx'
import { Enforcement } from './profile/Enforcement.tsx'
import { Happenings } from './profile/Happenings.tsx'
import { Head } from './profile/Head.tsx'
import { endOf, KnownAt, useKnownOn } from './profile/KnownAt.tsx'
import { Overload } from './profile/Overload.tsx'
import { RoadTransport } from './profile/RoadTransport.tsx'
import { Supervision } from './profile/Supervision.tsx'
import { QueryText } from './QueryText.tsx'
import { Withheld } from './Withheld.tsx'

/** A code of 18 signs, or the opaque id of whoever has none. */
const keyOf = (key: string) => (key.startsWith('s_') ? { id: key } : { uscc: key })

/** 信用档案: one subject over four domains, as it was known at an instant. */
export default function Profile() {
  const { t } = useWords()
  const { key = '' } = useParams()
  const [day, choose] = useKnownOn()
  const [{ data, error, fetching }, again] = useQuery({
    query: ProfilePage,
    variables: { key: keyOf(key), knownAt: endOf(day) },
  })
  return (
    <>
      <KnownAt day={day} choose={choose} />
      {!data?.subject && (
        <>
          <Typography.Title level={1}>{t('信用档案')}</Typography.Title>
          <Link to="/subjects">{t('查看单个企业')}</Link>
        </>
      )}
      <Asked
        data={data?.subject}
        error={error}
        fetching={fetching}
        again={() => again()}
        empty={
          day === null ? '没有这个主体，或者不在您可查看的范围内' : '当时还不知道这个主体，或者不在您可查看的范围内'
        }
      >
        {(subject) => (
          <>
            {fetching && <Alert type="info" title={t('正在查询')} />}
            <Head subject={subject} error={error} />
            <RoadTransport part={subject.profile?.roadTransport} person={subject.__typename === 'Practitioner'} />
            {'uscc' in subject && <Construction part={subject.profile?.construction} error={error} />}
            <Row gutter={16}>
              <Col xs={24} lg={12}>
                <Overload part={subject.profile?.overload} error={error} />
                <Enforcement part={subject.profile?.enforcement} />
              </Col>
              <Col xs={24} lg={12}>
                <Supervision part={subject.profile?.supervision} error={error} />
                <Happenings parts={subject.profile} />
              </Col>
            </Row>
            <Withheld error={error} />
          </>
        )}
      </Asked>
      <QueryText name="console-profile" />
    </>
  )
}
