import { Typography } from 'antd'
import { useClient, useQuery } from 'urql'
import { type AssociationListKind, ConsoleAssociationLists, ConsoleRecordAssociation } from '../../../ask/generated.ts'
import { choicesOf } from '../../../parts/choices.ts'
import { DeedCard } from '../../../parts/deed/Deed.tsx'
import { Rows } from '../../../parts/Rows.tsx'
import { Turn, useTurn } from '../../../parts/Turn.tsx'
import { named } from '../../../words/domain.ts'
import { useWords } from '../../../words/words.tsx'

/** 行业自律名单: as an association handed it in on paper; its word, never the bureau's. */
export default function Associations() {
  const { t } = useWords()
  const client = useClient()
  const turning = useTurn()
  const [{ data, error, fetching }, again] = useQuery({
    query: ConsoleAssociationLists,
    variables: { after: turning.after },
  })
  const page = data?.associationLists
  return (
    <>
      <Typography.Title level={1}>{t('行业自律名单')}</Typography.Title>
      <Rows
        title="已登记的名单"
        asked={{ error, fetching, again: () => again() }}
        rows={page && (page.nodes ?? [])}
        empty="还没有登记名单"
        rowKey={({ id }) => id ?? ''}
        detail={({ note }) => <Typography.Paragraph>{note}</Typography.Paragraph>}
        columns={[
          { title: t('行业协会'), dataIndex: 'association' },
          { title: t('名单类别'), render: (_, { kind }) => t(named('AssociationListKind', kind)) },
          { title: t('名单名称'), dataIndex: 'title' },
          { title: t('协会作出日期'), dataIndex: 'statedOn' },
        ]}
      />
      <Turn turning={turning} pageInfo={page?.pageInfo} />
      <DeedCard
        name="association list"
        title={t('登记名单')}
        fields={[
          { key: 'association', label: '行业协会' },
          { key: 'kind', label: '名单类别', kind: 'choice', options: choicesOf('AssociationListKind', t) },
          { key: 'title', label: '名单名称' },
          { key: 'statedOn', label: '协会作出日期', kind: 'day' },
          {
            key: 'entries',
            label: '名单',
            kind: 'text',
            extra: '每行一家：统一社会信用代码、名称、协会意见，用空格分开',
          },
        ]}
        send={({ given: { association = '', kind, title = '', statedOn = '', entries = '' } }) =>
          client
            .mutation(ConsoleRecordAssociation, {
              input: {
                ...{ association, title, statedOn, kind: kind as AssociationListKind },
                entries: entries.split('\n').flatMap((line) => {
                  const [code = '', name = '', ...rest] = line.trim().split(/\s+/)
                  return code === '' ? [] : [{ code, name, statement: rest.join(' ') }]
                }),
              },
            })
            .toPromise()
        }
        said="已登记"
        okText="登记"
        done={() => again()}
      />
    </>
  )
}
