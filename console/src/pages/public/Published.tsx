import { Card, Descriptions, Table, Tag } from 'antd'
import type { ConsoleLookupQuery } from '../../ask/generated.ts'
import { Cite } from '../../parts/Cite.tsx'
import { tones } from '../../parts/tones.ts'
import { named } from '../../words/domain.ts'
import { useWords } from '../../words/words.tsx'
import { Ways } from './Ways.tsx'

/** A firm or a sole trader, with what is published of it. */
export type Found = Extract<NonNullable<ConsoleLookupQuery['subject']>, { name?: unknown }>

/** What is published of one business, each part under its own heading; never one composite. */
export function Published({ found: { name, uscc, profile } }: { found: Found }) {
  const { t } = useWords()
  const plain = { size: 'small', pagination: false, scroll: { x: true } } as const
  /** A part that did not come is not a part with nothing in it. */
  const none = (part: unknown, said: string) => t(part ? said : '暂时取不到')
  return (
    <>
      <Card className="section">
        <Descriptions
          title={<h2>{name}</h2>}
          items={[{ key: 'uscc', label: t('统一社会信用代码'), children: uscc ?? t('无') }]}
        />
      </Card>
      <Card className="section" title={<h3>{t('道路运输质量信誉考核')}</h3>}>
        <Table
          {...plain}
          rowKey={({ year, scheme }) => `${scheme} ${year}`}
          dataSource={profile?.roadTransport?.assessments ?? []}
          locale={{ emptyText: none(profile?.roadTransport, '没有公示的考核结果') }}
          columns={[
            { title: t('年度'), dataIndex: 'year' },
            { title: t('类别'), render: (_, { scheme }) => t(named('AssessmentScheme', scheme)) },
            { title: t('考核机关'), dataIndex: 'authority' },
            { title: t('等级'), render: (_, { grade }) => <Tag>{grade ?? t('无数据')}</Tag> },
          ]}
        />
      </Card>
      <Card className="section" title={<h3>{t('公路水运工程信用评价')}</h3>}>
        <Table
          {...plain}
          rowKey={({ year, role, authority }) => `${role} ${year} ${authority}`}
          dataSource={profile?.construction?.grades ?? []}
          locale={{ emptyText: none(profile?.construction, '没有公示的评价结果') }}
          columns={[
            { title: t('年度'), dataIndex: 'year' },
            { title: t('从业类别'), render: (_, { role }) => t(named('ConstructionRole', role)) },
            { title: t('评价机关'), dataIndex: 'authority' },
            { title: t('等级'), render: (_, { grade }) => <Tag>{grade ?? t('无数据')}</Tag> },
          ]}
        />
      </Card>
      <Card className="section" title={<h3>{t('超限超载失信名单')}</h3>}>
        <Table
          {...plain}
          rowKey={({ circumstance, listedOn }) => `${circumstance} ${listedOn}`}
          dataSource={profile?.overload?.listings ?? []}
          locale={{ emptyText: none(profile?.overload, '不在名单内') }}
          columns={[
            { title: t('失信情形'), dataIndex: 'circumstance' },
            { title: t('认定依据'), dataIndex: 'basis' },
            { title: t('列入日期'), dataIndex: 'listedOn' },
            { title: t('公示截止'), dataIndex: 'publicUntil' },
          ]}
        />
      </Card>
      <Card className="section" title={<h3>{t('行政许可与行政处罚公示')}</h3>}>
        <Table
          {...plain}
          pagination={{ pageSize: 10, hideOnSinglePage: true }}
          rowKey={({ docNo }) => docNo ?? ''}
          dataSource={profile?.enforcement?.decisions ?? []}
          locale={{ emptyText: none(profile?.enforcement, '没有公示中的决定') }}
          columns={[
            {
              title: t('文号'),
              render: (_, { docNo, disputed }) => (
                <>
                  {docNo} {disputed && <Tag color={tones.soon}>{t('有异议，正在核查')}</Tag>}
                </>
              ),
            },
            { title: t('类别'), render: (_, { kind }) => t(named('DecisionKind', kind)) },
            { title: t('决定日期'), dataIndex: 'decidedOn' },
            { title: t('公示日期'), render: (_, { publicity }) => publicity?.publishedOn },
            {
              title: t('最早可修复'),
              render: (_, { kind, publicity }) => (kind === 'PENALTY' ? (publicity?.earliestEndOn ?? t('未定')) : '—'),
            },
            { title: t('最长公示至'), render: (_, { publicity }) => publicity?.latestEndOn },
            { title: t('依据'), render: (_, { publicity }) => <Cite clause={publicity?.periodBasis} /> },
          ]}
        />
      </Card>
      <Card className="section" title={<h3>{t('信用承诺')}</h3>}>
        <Table
          {...plain}
          rowKey={({ kind, madeOn }) => `${kind} ${madeOn}`}
          dataSource={profile?.supervision?.commitments ?? []}
          locale={{ emptyText: none(profile?.supervision, '没有公开的承诺') }}
          columns={[
            { title: t('承诺类型'), render: (_, { kind }) => t(named('CommitmentKind', kind)) },
            { title: t('作出日期'), dataIndex: 'madeOn' },
            { title: t('有效期'), render: (_, { validUntil }) => validUntil ?? t('长期') },
            { title: t('履约状态'), render: (_, { state }) => <Tag>{t(named('CommitmentState', state))}</Tag> },
          ]}
        />
      </Card>
      <Ways />
    </>
  )
}
