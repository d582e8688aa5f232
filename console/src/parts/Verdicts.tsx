import { Alert, Table, Tag } from 'antd'
import type { ExplainAccessQuery } from '../ask/generated.ts'
import { useWords } from '../words/words.tsx'
import { useCalled } from './called.ts'
import { tones } from './tones.ts'

export type Explanation = NonNullable<ExplainAccessQuery['explainAccess']>
type Coordinate = NonNullable<Explanation['coordinates']>[number]

const verdicts: Readonly<Record<string, string>> = { SEE: '可见', MASK: '脱敏', AGGREGATE: '仅汇总', REFUSE: '不可见' }

/** What opens a closed coordinate, by the name that the policy has for it. */
const unlockers: Readonly<Record<string, string>> = {
  DATA_REQUEST: '提出数据共享申请，由责任单位同意',
  EMERGENCY: '应急查阅',
  AUTHORITY: '书面授权',
  PAIR: '两人同时在场',
}

/** What nobody here can have: closed, and nothing opens it. */
export const isShut = ({ verdict, unlockedBy }: Coordinate) => verdict === 'REFUSE' && !unlockedBy

/** 权限说明: what each coordinate of an operation would give, by which clause, and what unlocks the rest; the closed ones first. */
export function Verdicts({ explained }: { explained: Explanation }) {
  const { t } = useWords()
  const called = useCalled()
  const all = explained.coordinates ?? []
  const shut = all.filter(isShut)
  const closed = all.filter((one) => one.verdict === 'REFUSE' && !isShut(one))
  const rest = all.filter(({ verdict }) => verdict !== 'REFUSE')
  return (
    <>
      <Alert
        className="section"
        type={explained.verdict === 'ALLOW' ? 'success' : 'warning'}
        showIcon
        title={t(explained.verdict === 'ALLOW' ? '可以直接查询' : '需要申请后查询')}
      />
      <Table
        size="small"
        scroll={{ x: true }}
        pagination={{ pageSize: 12, hideOnSinglePage: true }}
        rowKey={({ coordinate }) => coordinate ?? ''}
        dataSource={[...shut, ...closed, ...rest]}
        columns={[
          { title: t('坐标'), render: (_, { coordinate }) => <CoordinateName of={coordinate ?? ''} /> },
          {
            title: t('结论'),
            render: (_, one) => (
              <Tag color={one.verdict === 'SEE' ? tones.good : isShut(one) ? tones.bad : tones.soon}>
                {t(verdicts[one.verdict ?? ''] ?? one.verdict ?? '')}
                {one.mask ? ` ${one.mask}` : ''}
              </Tag>
            ),
          },
          { title: t('依据'), render: (_, { clause }) => called.clause(clause ?? '') },
          {
            title: t('解锁条件'),
            render: (_, one) =>
              isShut(one) ? t('不能开放') : one.unlockedBy ? t(unlockers[one.unlockedBy] ?? one.unlockedBy) : '',
          },
        ]}
      />
    </>
  )
}

/** 坐标: what a coordinate is called, and below it the coordinate itself. */
export function CoordinateName({ of }: { of: string }) {
  const called = useCalled().coordinate(of)
  if (called === of) return <span className="code">{of}</span>
  return (
    <>
      {called}
      <br />
      <small className="code">{of}</small>
    </>
  )
}
