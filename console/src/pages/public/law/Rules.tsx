import { Card, Checkbox, Table, Tag, Typography } from 'antd'
import { useState } from 'react'
import type { ConsoleEditionsQuery } from '../../../ask/generated.ts'
import { tones } from '../../../parts/tones.ts'
import { named } from '../../../words/domain.ts'
import { useWords } from '../../../words/words.tsx'

type Rule = NonNullable<NonNullable<ConsoleEditionsQuery['editionsBeside']>['rules']>[number]
type Said = NonNullable<Rule['newer']>

const colours: Readonly<Record<string, string>> = {
  VALUE: tones.bad,
  SENTENCE: tones.under,
  BEGINS: tones.good,
  DROPPED: tones.soon,
}

/** 逐条对照: each rule with its value and sentence, what is otherwise marked, what is dropped with why. */
export function Rules({
  rules,
  days: [older, newer],
}: {
  rules: readonly Rule[]
  days: [string | null, string | null]
}) {
  const { t } = useWords()
  const changed = rules.filter(({ change }) => change !== 'SAME')
  const [only, setOnly] = useState(older !== null && changed.length > 0)
  return (
    <Card
      className="section"
      title={<h2>{t(older ? '逐条对照' : '各条规定')}</h2>}
      extra={
        older && (
          <Checkbox checked={only} onChange={({ target }) => setOnly(target.checked)}>
            {`${t('只看有变化的')}（${changed.length}／${rules.length}）`}
          </Checkbox>
        )
      }
    >
      <Table
        size="small"
        scroll={{ x: true }}
        pagination={false}
        rowKey={({ rule }) => rule ?? ''}
        rowClassName={({ change }) => (change === 'SAME' ? '' : 'law-changed')}
        dataSource={only ? changed : rules}
        locale={{ emptyText: t('两个版本没有不同') }}
        columns={[
          {
            title: t('规则'),
            render: (_, { rule, change }) => (
              <>
                <span className="code law-rule">{rule}</span>
                {older && change !== 'SAME' && (
                  <div>
                    <Tag color={colours[change ?? ''] ?? tones.under}>{t(named('RuleBesideChange', change))}</Tag>
                  </div>
                )}
              </>
            ),
          },
          ...(older
            ? [
                {
                  title: `${t('较早版本')} ${older}`,
                  render: (_: unknown, { older: said }: Rule) => <Sentence said={said} none="没有这条" />,
                },
              ]
            : []),
          {
            title: `${t(older ? '较新版本' : '版本')} ${newer}`,
            render: (_, { newer: said, why }) =>
              why === null ? (
                <Sentence said={said} none="不再规定，没有写明理由" />
              ) : (
                <>
                  {t('不再规定')}：{why}
                </>
              ),
          },
        ]}
      />
    </Card>
  )
}

function Sentence({ said, none }: { said: Said | null; none: string }) {
  const { t } = useWords()
  if (!said) return <span className="withheld">{t(none)}</span>
  const { value, unit, at, text, confidence } = said
  return (
    <div className="law-said">
      <strong>{value === 'unknown' ? t('不详') : shown(value)}</strong> {unit}
      <div>
        {at} {text ?? <span className="withheld">{t('条文原文未录入')}</span>}
      </div>
      {confidence && <Typography.Text type="warning">{`${t('可靠程度')}：${confidence}`}</Typography.Text>}
    </div>
  )
}

/** A value as people read it: a list of words beside each other, anything else as the edition has it. */
function shown(value: string | null): string | null {
  if (!value?.startsWith('[')) return value
  const list: unknown[] = JSON.parse(value)
  return list.every((one) => typeof one !== 'object') ? list.join('、') : value
}
