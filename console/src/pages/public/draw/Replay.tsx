import type { DrawCheck } from '@xinlu/cli/draw'
import { Alert, Button, Card, Space, Table, Typography, Upload } from 'antd'
import { useState } from 'react'
import { save } from '../../../parts/save.ts'
import { useWords } from '../../../words/words.tsx'
import { asked, type Replayed, replayed } from './replayed.ts'

/** What was told of a draw before it was drawn. */
export interface Committed {
  drawId: string
  seedCommitment: string
  populationHash: string
  committedAt: string
}

/** 自己重放: the whole draw again in this page, from its published file alone, held against what was committed to before. */
export function Replay({ file, committed }: { file: string | null; committed: Committed }) {
  const { t } = useWords()
  const [kept, keep] = useState<{ name: string; text: string } | null>(null)
  const [other, setOther] = useState<{ name: string; text: string } | null>(null)
  const [found, setFound] = useState<Replayed | null>(null)
  const told = `${JSON.stringify(committed, null, 2)}\n`
  const { drawId } = committed
  const text = other?.text ?? file
  const take = (set: typeof keep) => async (given: File) => {
    set({ name: given.name, text: await given.text() })
    setFound(null)
  }
  return (
    <Card className="section" title={<h2>{t('自己重放')}</h2>}>
      {!file && (
        <Alert type="info" showIcon title={t('尚未公布。现在保存承诺，公布之后就能核对公布的内容与承诺一致。')} />
      )}
      {file && (
        <>
          <Typography.Paragraph>
            {t(
              '在本页用公布的文件把整个抽取从头算一遍：总体、种子、抽中对象、检查人员。计算在您的浏览器里进行，程序与抽取用的不是同一份。',
            )}
          </Typography.Paragraph>
          <div className="no-print">
            <Space wrap align="start">
              <Take label={kept?.name ?? '拖入以前保存的承诺（可不选）'} take={take(keep)} />
              <Take label={other?.name ?? '拖入从别处得到的公开文件（可不选）'} take={take(setOther)} />
            </Space>
          </div>
        </>
      )}
      <Space className="section no-print" wrap>
        {text !== null && (
          <Button type="primary" onClick={async () => setFound(await replayed(text, kept?.text ?? told))}>
            {t('在本页重放')}
          </Button>
        )}
        {file && (
          <Button onClick={() => save(`xinlu-draw-${drawId}.json`, 'application/json', file)}>
            {t('下载公开文件')}
          </Button>
        )}
        <Button onClick={() => save(`xinlu-draw-${drawId}-committed.json`, 'application/json', told)}>
          {t('保存承诺')}
        </Button>
      </Space>
      <section aria-live="polite">{found && <Found found={found} />}</section>
      {file && (
        <>
          <Typography.Paragraph className="section">
            {t('也可以下载公开文件，用下面的命令在自己的电脑上重放；不需要连接本系统。有一项不符，命令以 1 结束。')}
          </Typography.Paragraph>
          <pre className="code">{`npx xinlu draw verify xinlu-draw-${drawId}.json --committed xinlu-draw-${drawId}-committed.json`}</pre>
        </>
      )}
    </Card>
  )
}

function Take({ label, take }: { label: string; take: (file: File) => Promise<void> }) {
  const { t } = useWords()
  return (
    <Upload
      accept=".json,application/json"
      showUploadList={false}
      beforeUpload={(file) => {
        void take(file)
        return false
      }}
    >
      <Button>{t(label)}</Button>
    </Upload>
  )
}

function Found({ found }: { found: Replayed }) {
  const { t } = useWords()
  if ('fault' in found) return <Alert type="error" showIcon title={t('读不出这个文件')} description={found.fault} />
  const wrong = found.checks.filter(({ passed }) => !passed)
  return (
    <>
      <Alert
        type={wrong.length === 0 ? 'success' : 'error'}
        showIcon
        title={t(wrong.length === 0 ? '重放结果与公布的一致' : '重放结果与公布的不一致')}
        description={
          wrong.length === 0
            ? `${t('抽中')}：${found.drawn} · ${t('总体')}：${found.all} · ${t('检查人员')}：${found.inspectors}`
            : wrong.map(({ name }) => t(asked[name].title)).join('、')
        }
      />
      <Table<DrawCheck>
        className="section"
        size="small"
        scroll={{ x: true }}
        pagination={false}
        rowKey={({ name }) => name}
        dataSource={found.checks}
        columns={[
          { title: t('核对项目'), render: (_, { name }) => t(asked[name].title) },
          { title: t('核对内容'), render: (_, { name }) => t(asked[name].what) },
          { title: t('结果'), render: (_, { passed }) => (passed ? `✓ ${t('相符')}` : `✗ ${t('不符')}`) },
          { title: t('哪里不符'), render: (_, { reason }) => reason ?? '—' },
        ]}
      />
      {found.rest > 0 && (
        <Alert
          type="info"
          showIcon
          title={`${t('合并公布的对象')}：${found.rest}`}
          description={t('这些对象的类别人数过少，合并公布，只核对到公布的程度；审计可以用密封件核对全部。')}
        />
      )}
      <Typography.Paragraph className="section">
        {t('种子里公开部分的签名，用日志的公钥核对：xinlu draw verify 加 --keys。')}
      </Typography.Paragraph>
    </>
  )
}
