import { Button, Collapse, Space, Table, Typography } from 'antd'
import { useWords } from '../../words/words.tsx'
import { csvOf } from '../csv.ts'
import { save } from '../save.ts'

/** How a cell of each kind is written. */
const forms: Readonly<Record<string, string>> = {
  DATE: '日期，如 2026-01-05；长期有效填 2099-12-31',
  AMOUNT: '金额，单位万元，最多六位小数',
  YUAN: '金额，单位元',
  USCC: '18 位统一社会信用代码',
  ORG_CODE: '组织机构代码',
  ID_NO: '证件号码，存为文本',
  PARTY_KIND: '法人及非法人组织、自然人、个体工商户之一',
  ID_KIND: '身份证、护照号等证件类型',
  PENALTY_KINDS: '警告、罚款等处罚类别，多项用顿号分开',
  LICENCE_KIND: '普通、特许、认可、核准、登记之一',
  ACT_KIND: '行政强制、行政奖励、行政确认、行政裁决、行政监督检查之一',
  STATUS: '1（有效）或 2（无效）',
  ROLE: '施工、设计、监理、试验检测之一',
  YEAR: '四位年份',
  TEXT: '文字',
}

const needs: Readonly<Record<string, string>> = {
  ALWAYS: '必填',
  BY_PARTY: '按相对人类别',
  BY_PENALTY: '按处罚类别',
  OPTIONAL: '选填',
}

interface Sheet {
  title: string
  columns: readonly { name: string; needed: string; form: string; max?: number }[]
}

/** 文件格式: the columns of each sheet that is taken here, and an empty one to fill in. */
export function Format({ sheets }: { sheets: readonly Sheet[] }) {
  const { t } = useWords()
  const empty = ({ title, columns }: Sheet) =>
    save(
      `${title}.csv`,
      'text/csv',
      csvOf(
        columns.map(({ name }) => name),
        [],
      ),
    )
  return (
    <Collapse
      className="section no-print"
      items={[
        {
          key: 'format',
          label: t('文件格式与空白模板'),
          children: (
            <>
              <Typography.Paragraph>
                {t('第一行是列名，每行一条记录；列的先后不限，选填的列可以没有。身份证号等长数字请存为文本。')}
              </Typography.Paragraph>
              <Space wrap>
                {sheets.map((sheet) => (
                  <Button key={sheet.title} onClick={() => empty(sheet)}>
                    {`${t('下载空白模板')}：${t(sheet.title)}`}
                  </Button>
                ))}
              </Space>
              {sheets.map(({ title, columns }) => (
                <Table
                  key={title}
                  className="section"
                  size="small"
                  scroll={{ x: true }}
                  title={() => <h3>{t(title)}</h3>}
                  pagination={false}
                  rowKey={({ name }) => name}
                  dataSource={[...columns]}
                  columns={[
                    { title: t('列名'), dataIndex: 'name' },
                    { title: t('是否必填'), render: (_, { needed }) => t(needs[needed] ?? '') },
                    {
                      title: t('写法'),
                      render: (_, { form, max }) =>
                        `${t(forms[form] ?? '文字')}${max ? `，${t('最多字数')} ${max}` : ''}`,
                    },
                  ]}
                />
              ))}
            </>
          ),
        },
      ]}
    />
  )
}
