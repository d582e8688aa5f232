import { Card, Descriptions, Grid, Table, Tag, Typography } from 'antd'
import type { ConsoleLookupQuery } from '../../ask/generated.ts'
import { Cite } from '../../parts/Cite.tsx'
import { tones } from '../../parts/tones.ts'
import { named, unitNames } from '../../words/domain.ts'
import { useWords } from '../../words/words.tsx'
import { Ways } from './Ways.tsx'

/** A firm or a sole trader, with what is published of it. */
export type Found = Extract<NonNullable<ConsoleLookupQuery['subject']>, { name?: unknown }>

/** What is published of one business, each part under its own heading; never one composite. */
export function Published({ found: { name, uscc, profile } }: { found: Found }) {
  const { t } = useWords()
  // On a phone three columns are shown, and their lines break; the rest stands below a line that is opened.
  const narrow = Grid.useBreakpoint().md === false
  const plain = { size: 'small', pagination: false, scroll: { x: true } } as const
  /** A part that did not come is not a part with nothing in it. */
  const none = (part: unknown, said: string) => t(part ? said : '暂时取不到')
  const decisions = profile?.enforcement?.decisions ?? []
  const penalties = decisions.filter(({ kind }) => kind === 'PENALTY')
  const listings = profile?.overload?.listings ?? []
  const count = (rows: readonly unknown[], part: unknown) => (part ? `${rows.length}` : t('暂时取不到'))
  return (
    <>
      <Card className="section">
        <Descriptions
          title={<h2>{name}</h2>}
          column={{ xs: 1, md: 3 }}
          items={[
            { key: 'uscc', label: t('统一社会信用代码'), children: uscc ?? t('无') },
            { key: 'penalties', label: t('公示中的行政处罚'), children: count(penalties, profile?.enforcement) },
            { key: 'listings', label: t('超限超载失信名单'), children: count(listings, profile?.overload) },
          ]}
        />
        <Typography.Paragraph type="secondary">
          {t('以上是今天依法公示的内容。各领域的等级由各自的机关分别评定，不合成总分；没有记录不等于等级好。')}
        </Typography.Paragraph>
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
          dataSource={listings}
          locale={{ emptyText: none(profile?.overload, '不在名单内') }}
          columns={[
            { title: t('失信情形'), render: (_, { circumstance }) => `${t('第')} ${circumstance} ${t('项')}` },
            { title: t('认定依据'), dataIndex: 'basis' },
            { title: t('列入日期'), dataIndex: 'listedOn' },
            { title: t('公示截止'), dataIndex: 'publicUntil' },
          ]}
        />
      </Card>
      <Card className="section" title={<h3>{t('行政许可与行政处罚公示')}</h3>}>
        <Table
          {...plain}
          className={narrow ? 'fits' : ''}
          scroll={narrow ? {} : plain.scroll}
          pagination={{ pageSize: 10, hideOnSinglePage: true }}
          rowKey={({ docNo }) => docNo ?? ''}
          dataSource={[...penalties, ...decisions.filter(({ kind }) => kind !== 'PENALTY')]}
          expandable={{
            columnTitle: t('详情'),
            columnWidth: 56,
            expandedRowRender: (decision) => <What decision={decision} />,
          }}
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
            { responsive: ['md'], title: t('类别'), render: (_, { kind }) => t(named('DecisionKind', kind)) },
            { responsive: ['md'], title: t('决定日期'), dataIndex: 'decidedOn' },
            { title: t('内容'), render: (_, decision) => contentOf(decision, t) },
            { responsive: ['md'], title: t('公示日期'), render: (_, { publicity }) => publicity?.publishedOn },
            {
              responsive: ['md'],
              title: t('最早可修复'),
              render: (_, { kind, publicity }) => (kind === 'PENALTY' ? (publicity?.earliestEndOn ?? t('未定')) : '—'),
            },
            { title: t('最长公示至'), render: (_, { publicity }) => publicity?.latestEndOn },
            {
              responsive: ['md'],
              title: t('依据'),
              render: (_, { publicity }) => <Cite clause={publicity?.periodBasis} />,
            },
          ]}
        />
      </Card>
      <Card className="section" title={<h3>{t('现行惩戒与激励措施')}</h3>}>
        <Table
          {...plain}
          rowKey={({ id }) => id}
          dataSource={profile?.supervision?.measures ?? []}
          locale={{ emptyText: none(profile?.supervision, '没有公示的措施') }}
          columns={[
            { title: t('类别'), render: (_, { kind }) => t(named('MeasureKind', kind)) },
            { title: t('措施'), dataIndex: 'measure' },
            { title: t('依据'), dataIndex: 'basis' },
            { title: t('决定单位'), render: (_, { authority }) => t(unitNames[authority ?? ''] ?? authority ?? '') },
            { title: t('起始日期'), dataIndex: 'since' },
            { title: t('截止日期'), render: (_, { until }) => until ?? t('长期') },
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

type Decision = NonNullable<NonNullable<NonNullable<Found['profile']>['enforcement']>['decisions']>[number]

/** What a decision comes to, in a few words: its categories, its matter, its fine. */
function contentOf({ categories, matter, fine }: Decision, t: (chinese: string) => string): string {
  const others = (categories ?? []).filter((one) => !(fine && one === '罚款'))
  return [...others, ...(matter ? [matter] : []), ...(fine ? [`${t('罚款')} ${fine} ${t('元')}`] : [])].join('、')
}

/** Why a decision is still shown, until when, and from when that can be shortened. */
function What({ decision }: { decision: Decision }) {
  const { t } = useWords()
  const { kind, authority, legalBasis, publicity } = decision
  const items: [string, string | null | undefined][] = [
    ['内容', contentOf(decision, t)],
    ['决定机关', authority],
    ['决定依据', legalBasis],
    ['最长公示至', publicity?.latestEndOn],
    ['最早可修复', kind === 'PENALTY' ? (publicity?.earliestEndOn ?? t('未定')) : null],
  ]
  return (
    <>
      <Descriptions
        size="small"
        column={1}
        items={items.flatMap(([label, children]) => (children ? [{ key: label, label: t(label), children }] : []))}
      />
      {kind === 'PENALTY' && (
        <Typography.Paragraph>
          {t(
            '行政处罚依法公示一段时间：到“最长公示至”之日自动结束；纠正了失信行为的，从“最早可修复”之日起可以申请提前结束。',
          )}{' '}
          <Cite clause={publicity?.periodBasis} />
        </Typography.Paragraph>
      )}
    </>
  )
}
