import { Button, Card, Table, Tag } from 'antd'
import type { ConsoleInstrumentsQuery } from '../../../ask/generated.ts'
import { tones } from '../../../parts/tones.ts'
import { useWords } from '../../../words/words.tsx'

type Instrument = NonNullable<ConsoleInstrumentsQuery['instruments']>[number]

/** 法规目录: each text with its editions, and whether the newest was read in the official text. */
export function Held({
  instruments,
  choose,
}: {
  instruments: readonly Instrument[]
  choose: (name: string | undefined) => void
}) {
  const { t } = useWords()
  const newest = ({ editions }: Instrument) => editions?.at(-1)
  return (
    <Card className="section" title={<h2>{t('全部法规文件')}</h2>}>
      <Table
        size="small"
        scroll={{ x: true }}
        pagination={false}
        rowKey={({ name }) => name ?? ''}
        dataSource={instruments}
        locale={{ emptyText: t('没有法规文件') }}
        columns={[
          {
            title: t('名称'),
            render: (_, one) => (
              <Button type="link" className="law-name" onClick={() => choose(one.name ?? undefined)}>
                {newest(one)?.title}
              </Button>
            ),
          },
          { title: t('代号'), dataIndex: 'name' },
          {
            title: t('版本（起施行日期）'),
            render: (_, { editions }) => (editions ?? []).map(({ effectiveOn }) => effectiveOn).join('、'),
          },
          {
            title: t('是否核对'),
            render: (_, one) => <Sureness checkedOn={newest(one)?.checkedOn} />,
          },
        ]}
      />
    </Card>
  )
}

/** 核对情况: read in the official text on a day, or provisional. */
export function Sureness({ checkedOn }: { checkedOn: string | null | undefined }) {
  const { t } = useWords()
  return checkedOn ? (
    <Tag color={tones.good}>{`${t('已核对')} ${checkedOn}`}</Tag>
  ) : (
    <Tag color={tones.soon}>{t('暂定：尚未与正式文本核对')}</Tag>
  )
}
