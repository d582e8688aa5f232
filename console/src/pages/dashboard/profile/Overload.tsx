import { Descriptions, Table } from 'antd'
import type { CombinedError } from 'urql'
import { Held } from '../../../parts/Held.tsx'
import { countyTime } from '../../../parts/instant.ts'
import { useWords } from '../../../words/words.tsx'
import { Domain, type ProfileParts } from './Domain.tsx'

/** 治超: what was weighed in a year, and the list. */
export function Overload({
  part,
  error,
}: {
  part: ProfileParts['overload'] | undefined
  error: CombinedError | undefined
}) {
  const { t } = useWords()
  return (
    <Domain title="治超" freshAt={part?.freshAt} there={part}>
      <Descriptions
        column={1}
        items={[
          {
            key: 'n',
            label: t('近一年超限'),
            children: (
              <Held value={part?.violationsInYear} error={error} path="subject.profile.overload.violationsInYear" />
            ),
          },
          {
            key: 'share',
            label: t('违法车辆占比'),
            children: (
              <Held
                value={part?.violatingTruckShare && `${(Number(part.violatingTruckShare) * 100).toFixed(1)} %`}
                error={error}
                path="subject.profile.overload.violatingTruckShare"
              />
            ),
          },
        ]}
      />
      <Table
        size="small"
        pagination={false}
        scroll={{ x: true }}
        rowKey={({ id }) => id}
        dataSource={part?.listings ?? []}
        locale={{ emptyText: t('不在失信名单内') }}
        columns={[
          { title: t('失信情形'), render: (_, { circumstance, basis }) => `${circumstance}. ${basis ?? ''}` },
          { title: t('列入日期'), dataIndex: 'listedOn' },
          { title: t('公示至'), dataIndex: 'publicUntil' },
          { title: t('移出日期'), render: (_, { removedOn }) => removedOn ?? t('未移出') },
        ]}
      />
      <Table
        className="section"
        title={() => t('违法超限检测（最近六次）')}
        size="small"
        pagination={false}
        scroll={{ x: true }}
        rowKey={({ id }) => id ?? ''}
        dataSource={part?.violations?.nodes ?? []}
        locale={{ emptyText: t('没有违法超限检测') }}
        columns={[
          { title: t('检测时间'), render: (_, { weighedAt }) => countyTime(weighedAt) },
          { title: t('检测站点'), dataIndex: 'station' },
          { title: t('号牌'), render: (_, { plate }) => <Held value={plate} /> },
          { title: t('总质量（kg）'), dataIndex: 'grossKg' },
          { title: t('超限（kg）'), dataIndex: 'excessKg' },
          { title: t('是否计入'), render: (_, { counts }) => t(counts ? '计入' : '号牌存疑，不计入') },
        ]}
      />
    </Domain>
  )
}
