import { Alert, Button, Card, Form, Select, Typography, Upload } from 'antd'
import { useState } from 'react'
import { useClient, useQuery } from 'urql'
import { ConsoleBlastRadius, type ConsoleBlastRadiusQuery, ConsoleTriableFiles } from '../../ask/generated.ts'
import { Asked, Faults } from '../../parts/Asked.tsx'
import { useDraft } from '../../parts/draft.ts'
import { useWords } from '../../words/words.tsx'
import { Found } from './blast/Found.tsx'
import { placeFor, policyPlace } from './blast/place.ts'

export type Told = NonNullable<ConsoleBlastRadiusQuery['blastRadius']>
type Fault = Parameters<typeof Faults>[0]['error']

/** 影响面: what a changed policy, edition or county file would do, before it is applied. Nothing of the file is kept. */
export default function Blast() {
  const { t } = useWords()
  const [{ data, error, fetching }, again] = useQuery({ query: ConsoleTriableFiles, variables: {} })
  return (
    <>
      <Typography.Title level={1}>{t('影响面')}</Typography.Title>
      <Typography.Paragraph>
        {t(
          '修改权限策略、法规版本或者本县的规则文件之前，先在这里试：谁会多看到、少看到什么，哪些可信操作和有效授权受影响，哪些数值不同。只试不改，文件不保存。',
        )}
      </Typography.Paragraph>
      <Typography.Paragraph type="secondary">
        {t(
          '现行文件请向系统管理员要：权限策略是 schema/policy.yaml，法规版本在 db/rules 下面；在副本上改好后拖到这里，下面选同名的文件。',
        )}
      </Typography.Paragraph>
      <Asked data={data?.triableFiles} error={error} fetching={fetching} again={() => again()} empty="没有可试的文件">
        {(files) => <Trial files={files} />}
      </Asked>
    </>
  )
}

function Trial({ files }: { files: readonly string[] }) {
  const { t } = useWords()
  const client = useClient()
  const [chosen, choose] = useDraft('tried place', '')
  const [file, setFile] = useState<{ name: string; text: string } | null>(null)
  const [told, setTold] = useState<Told | null>(null)
  const [refused, setRefused] = useState<Fault | null>(null)
  const [busy, setBusy] = useState(false)
  const place = file && chosen ? placeFor(chosen, file.text) : chosen
  const read = async (given: File) => {
    const text = await given.text()
    setFile({ name: given.name, text })
    setTold(null)
    setRefused(null)
    if (/^purposes:/m.test(text) && /^lines:/m.test(text)) choose(policyPlace)
  }
  const tryOut = async () => {
    if (!file) return
    setBusy(true)
    setTold(null)
    const answer = await client
      .query(ConsoleBlastRadius, { place, text: file.text }, { requestPolicy: 'network-only' })
      .toPromise()
    setBusy(false)
    setTold(answer.data?.blastRadius ?? null)
    setRefused(answer.error ?? null)
  }
  return (
    <>
      <Card className="section no-print">
        <Upload.Dragger
          accept=".yaml,.yml"
          showUploadList={false}
          beforeUpload={(given) => {
            void read(given)
            return false
          }}
        >
          <p>{file ? `${t('已选文件')}：${file.name}` : t('把改过的文件（YAML）拖到这里，或者点击选择')}</p>
        </Upload.Dragger>
        <Form layout="vertical" className="section">
          <Form.Item
            label={t('它替换的文件')}
            htmlFor="tried-place"
            extra={t('新版本请选同一文件的任一版本：施行日期按新文件里写的算。')}
          >
            <Select
              id="tried-place"
              showSearch={{ optionFilterProp: 'label' }}
              placeholder={t('输入名称查找')}
              value={chosen || null}
              onChange={(given: string) => choose(given)}
              options={files.map((one) => ({
                value: one,
                label: one === policyPlace ? `${t('权限策略')} · ${one}` : one,
              }))}
            />
          </Form.Item>
          <Button type="primary" loading={busy} disabled={!file || !chosen} onClick={() => void tryOut()}>
            {t('试一试')}
          </Button>
        </Form>
      </Card>
      <section className="section" aria-live="polite">
        {busy && <Alert type="info" showIcon title={t('正在重放可信操作和最近的记录，一般几秒钟。')} />}
        {refused && <Faults error={refused} again={() => void tryOut()} />}
        {told && <Found told={told} place={place} />}
        {!busy && !told && !refused && (
          <Alert type="info" showIcon title={t('选好文件和它替换的文件后，点“试一试”。刷新页面后文件需要重新拖入。')} />
        )}
      </section>
    </>
  )
}
