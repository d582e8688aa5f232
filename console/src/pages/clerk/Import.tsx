import { Button, Form, Input, Modal, message, Radio, Typography } from 'antd'
import { useCallback, useState } from 'react'
import { useClient, useMutation } from 'urql'
import { type ActTemplate, ConsoleImportActs, ConsoleSettleConflict } from '../../ask/generated.ts'
import { Faults } from '../../parts/Asked.tsx'
import { useDraft } from '../../parts/draft.ts'
import { FileIntake } from '../../parts/intake/FileIntake.tsx'
import { Format } from '../../parts/intake/Format.tsx'
import type { Sending } from '../../parts/intake/run.ts'
import { named } from '../../words/domain.ts'
import { enums } from '../../words/generated.ts'
import { sheets } from '../../words/sheets/generated.ts'
import { useWords } from '../../words/words.tsx'
import { Quarantined } from './Quarantined.tsx'

const acts = (Object.keys(enums.ActTemplate ?? {}) as ActTemplate[]).map((one) => ({
  title: named('ActTemplate', one),
  columns: sheets[one]?.columns ?? [],
}))

/** 双公示导入: a file of decisions, what was taken of it, and what is to be mended. */
export default function Import() {
  const { t } = useWords()
  const client = useClient()
  const [settling, setSettling] = useState<{ id: string; done: () => void } | null>(null)
  const send = useCallback<Sending>(
    async (input) => {
      const { data, error } = await client.mutation(ConsoleImportActs, { input }).toPromise()
      if (error || !data?.importActs) return { error: error as NonNullable<typeof error> }
      const { batchId, accepted, unchanged, quarantined } = data.importActs
      const faulty = (quarantined ?? []).map((row) => ({
        id: row.id,
        line: row.line ?? 0,
        faults: (row.faults ?? []).map(({ column, code, expected, got }) => ({
          column,
          code: code ?? '',
          expected: expected ?? '',
          got: got ?? '',
        })),
      }))
      return { taken: { batchId, counts: { accepted: accepted ?? 0, unchanged: unchanged ?? 0 }, faulty } }
    },
    [client],
  )
  return (
    <>
      <Typography.Title level={1}>{t('双公示导入')}</Typography.Title>
      <Typography.Paragraph>
        {t('行政处罚、行政许可和其他行政行为的决定按国家模板导入；哪种模板由列名认出，三种不能混在一个文件里。')}
      </Typography.Paragraph>
      <Format sheets={acts} />
      <FileIntake
        name="acts"
        size={1000}
        send={send}
        counts={{ accepted: '入库', unchanged: '重复' }}
        settle={(row, done) => (
          <Button size="small" disabled={row.id === null} onClick={() => row.id && setSettling({ id: row.id, done })}>
            {t('处理冲突')}
          </Button>
        )}
      />
      <Quarantined settle={(id, done) => setSettling({ id, done })} />
      {settling && <Settle {...settling} close={() => setSettling(null)} />}
    </>
  )
}

/** 处理冲突: a person says which of two rows stands. */
function Settle({ id, done, close }: { id: string; done: () => void; close: () => void }) {
  const { t } = useWords()
  const [draft, setDraft, clear] = useDraft<{ keep: 'KNOWN' | 'ARRIVED'; reason: string }>(`conflict ${id}`, {
    keep: 'KNOWN',
    reason: '',
  })
  const [{ error, fetching }, settle] = useMutation(ConsoleSettleConflict)
  const send = async () => {
    const { data } = await settle({ id, keep: draft.keep, reason: draft.reason.trim() })
    if (!data?.settleConflict) return
    clear()
    message.success(`${t('已处理')} ${data.settleConflict.docNo}`)
    done()
    close()
  }
  return (
    <Modal
      open
      title={t('处理冲突')}
      onCancel={close}
      onOk={() => void send()}
      okText={t('提交')}
      cancelText={t('先不提交，保留草稿')}
      confirmLoading={fetching}
      okButtonProps={{ disabled: draft.reason.trim() === '' }}
    >
      {error && <Faults error={error} />}
      <Form layout="vertical">
        <Radio.Group
          aria-label={t('取舍')}
          value={draft.keep}
          onChange={({ target }) => setDraft({ ...draft, keep: target.value })}
          options={[
            { value: 'KNOWN', label: t('保留原记录') },
            { value: 'ARRIVED', label: t('采用新记录') },
          ]}
        />
        <Form.Item label={t('理由')} htmlFor="settle-reason" required>
          <Input.TextArea
            id="settle-reason"
            rows={3}
            value={draft.reason}
            onChange={({ target }) => setDraft({ ...draft, reason: target.value })}
          />
        </Form.Item>
      </Form>
    </Modal>
  )
}
