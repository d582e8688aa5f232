import { Card, Descriptions, Typography } from 'antd'
import type { ReactNode } from 'react'
import type { CombinedError } from 'urql'
import { Held } from '../../../parts/Held.tsx'
import { countyTime } from '../../../parts/instant.ts'
import { named } from '../../../words/domain.ts'
import { useWords } from '../../../words/words.tsx'
import type { Subject } from './Domain.tsx'

/** Who a subject is: of a business what it is registered under, of a person a masked name. */
export function Head({ subject, error }: { subject: Subject; error: CombinedError | undefined }) {
  const { t } = useWords()
  const masked = (value: string | null | undefined, path: string) => (
    <Held value={value} error={error} path={`subject.${path}`} />
  )
  const item = (label: string, children: ReactNode) => ({ key: label, label: t(label), children })
  const special = () => {
    switch (subject.__typename) {
      case 'Enterprise':
        return [item('法定代表人', masked(subject.legalRepresentative?.displayName, 'legalRepresentative.displayName'))]
      case 'SoleTrader':
        return [item('经营者', masked(subject.operator?.displayName, 'operator.displayName'))]
      case 'Practitioner':
        return [item('从业资格类别', masked(subject.category && t(named('Industry', subject.category)), 'category'))]
      case 'Vehicle':
        return [item('车辆类型', masked(subject.kind, 'kind'))]
    }
  }
  const business =
    'uscc' in subject
      ? [
          item('统一社会信用代码', subject.uscc ?? t('无')),
          item('行业', (subject.industries ?? []).map((one) => t(named('Industry', one))).join('，') || t('无')),
          item('乡镇', subject.township ?? t('无')),
        ]
      : []
  return (
    <Card>
      <Typography.Title level={1}>
        <Title subject={subject} error={error} />
      </Typography.Title>
      <Descriptions
        items={[
          item('主体类别', t(kinds[subject.__typename])),
          ...business,
          ...special(),
          item('主体编号', <span className="code">{subject.id}</span>),
          item('已知时刻', countyTime(subject.profile?.knownAt)),
        ]}
      />
    </Card>
  )
}

const kinds = { Enterprise: '企业', SoleTrader: '个体工商户', Practitioner: '从业人员', Vehicle: '车辆' } as const

function Title({ subject, error }: { subject: Subject; error: CombinedError | undefined }) {
  switch (subject.__typename) {
    case 'Enterprise':
      return subject.name
    case 'SoleTrader':
      return subject.tradeName
    case 'Practitioner':
      return <Held value={subject.displayName} error={error} path="subject.displayName" />
    case 'Vehicle':
      return <Held value={subject.plate} error={error} path="subject.plate" />
  }
}
