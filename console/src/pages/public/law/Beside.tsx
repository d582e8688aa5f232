import { Card, Table } from 'antd'
import { useQuery } from 'urql'
import { ConsoleEditions, type ConsoleEditionsQuery } from '../../../ask/generated.ts'
import { Asked } from '../../../parts/Asked.tsx'
import { useWords } from '../../../words/words.tsx'
import { Sureness } from './Held.tsx'
import { Rules } from './Rules.tsx'

type Both = NonNullable<ConsoleEditionsQuery['editionsBeside']>
type Edition = NonNullable<Both['newer']>

/** 版本对照: what two editions say of themselves, then rule by rule; one alone where no older one is chosen. */
export function Beside({ instrument, older, newer }: { instrument: string; older: string | null; newer: string }) {
  const [{ data, error, fetching }, again] = useQuery({
    query: ConsoleEditions,
    variables: { instrument, older, newer },
  })
  return (
    <section aria-live="polite">
      <Asked data={data?.editionsBeside} error={error} fetching={fetching} again={() => again()} empty="没有这个版本">
        {(both) => (
          <>
            <Heads both={both} />
            <Rules
              key={`${instrument} ${older} ${newer}`}
              rules={both.rules ?? []}
              days={[both.older?.effectiveOn ?? null, both.newer?.effectiveOn ?? null]}
            />
          </>
        )}
      </Asked>
    </section>
  )
}

function Heads({ both: { older, newer } }: { both: Both }) {
  const { t } = useWords()
  const rows: [string, (edition: Edition) => React.ReactNode][] = [
    ['名称', ({ title }) => title],
    ['制定机关', ({ issuer }) => issuer],
    ['文号', ({ number }) => number ?? t('不详')],
    ['公布日期', ({ promulgatedOn }) => promulgatedOn ?? t('不详')],
    ['施行日期', ({ effectiveOn }) => effectiveOn],
    ['废止日期', ({ repealedOn }) => repealedOn ?? t('未废止')],
    ['来源', ({ source }) => source],
    ['是否核对', ({ checkedOn }) => <Sureness checkedOn={checkedOn} />],
    ['可靠程度', ({ confidence, checkedOn }) => confidence ?? (checkedOn ? t('正式文本已读') : t('未说明'))],
    ['规则数', ({ ruleCount }) => ruleCount],
  ]
  const said = (of: (edition: Edition) => React.ReactNode, edition: Edition | null) =>
    edition ? <span className="law-said">{of(edition)}</span> : null
  return (
    <Card className="section" title={<h2>{newer?.title}</h2>}>
      <Table
        size="small"
        scroll={{ x: true }}
        pagination={false}
        rowKey={([label]) => label}
        dataSource={rows}
        columns={[
          { title: t('项目'), render: (_, [label]) => <strong>{t(label)}</strong>, width: 110 },
          ...(older
            ? [
                {
                  title: `${t('较早版本')} ${older.effectiveOn}`,
                  render: (_: unknown, [, of]: (typeof rows)[number]) => said(of, older),
                },
              ]
            : []),
          { title: `${t(older ? '较新版本' : '版本')} ${newer?.effectiveOn}`, render: (_, [, of]) => said(of, newer) },
        ]}
      />
    </Card>
  )
}
