import { Alert, Button, Card, Descriptions, Form, Input, Modal, Popconfirm, Space, Tag, Typography } from 'antd'
import { useState } from 'react'
import { useMutation, useQuery } from 'urql'
import {
  ConsoleDeclareConflict,
  ConsoleDeclareNoConflict,
  ConsoleMyAppointment,
  type ConsoleMyAppointmentQuery,
  TenderCheck,
} from '../../ask/generated.ts'
import { Asked, Faults } from '../../parts/Asked.tsx'
import { Cite } from '../../parts/Cite.tsx'
import { useDraft } from '../../parts/draft.ts'
import { countyTime } from '../../parts/instant.ts'
import { named } from '../../words/domain.ts'
import { useWords } from '../../words/words.tsx'
import { Result } from './Result.tsx'

type Appointment = NonNullable<ConsoleMyAppointmentQuery['myAppointment']>

/** 招标信用核查: the evaluator says first whether it has an interest, then checks all bidders at the opening instant. */
export default function Check() {
  const { t } = useWords()
  const [{ data, error, fetching }, again] = useQuery({ query: ConsoleMyAppointment, variables: {} })
  return (
    <>
      <Typography.Title level={1}>{t('招标信用核查')}</Typography.Title>
      <Asked
        data={data?.myAppointment}
        error={error}
        fetching={fetching}
        again={() => again()}
        empty="您没有有效的聘任。请联系聘任您的单位。"
      >
        {(appointment) => (
          <>
            <Card className="section">
              <Descriptions
                column={{ xs: 1, md: 2 }}
                title={<h2>{appointment.tenderName}</h2>}
                items={[
                  { key: 'at', label: t('开标时刻'), children: countyTime(appointment.opensAt) },
                  {
                    key: 'state',
                    label: t('利害关系声明'),
                    children: (
                      <>
                        <Tag>{t(named('EvaluatorState', appointment.state))}</Tag> {countyTime(appointment.declaredAt)}{' '}
                        <Cite clause={appointment.basis} />
                      </>
                    ),
                  },
                ]}
              />
            </Card>
            {appointment.state === 'APPOINTED' && <Declaring appointment={appointment} changed={() => again()} />}
            {appointment.state === 'DECLARED' && <Checking appointment={appointment} />}
            {appointment.state === 'EXCLUDED' && (
              <Alert className="section" type="info" showIcon title={t('您已回避，不能核查这个项目')} />
            )}
          </>
        )}
      </Asked>
    </>
  )
}

function Declaring({ appointment: { tenderId }, changed }: { appointment: Appointment; changed: () => void }) {
  const { t } = useWords()
  const [leaving, setLeaving] = useState(false)
  const [reason, setReason, clear] = useDraft(`conflict ${tenderId}`, '')
  const [none, declareNone] = useMutation(ConsoleDeclareNoConflict)
  const [some, declareSome] = useMutation(ConsoleDeclareConflict)
  const tender = tenderId ?? ''
  const stay = async () => {
    const { data } = await declareNone({ tender })
    if (data?.declareNoConflict) changed()
  }
  const leave = async () => {
    const { data } = await declareSome({ tender, reason: reason.trim() })
    if (!data?.declareConflict) return
    clear()
    changed()
  }
  return (
    <Card className="section no-print" title={<h2>{t('先声明有没有利害关系')}</h2>}>
      {none.error && <Faults error={none.error} />}
      <Space wrap>
        <Popconfirm
          title={t('我与任何投标人都没有利害关系。')}
          okText={t('声明')}
          cancelText={t('再想想')}
          onConfirm={stay}
        >
          <Button type="primary" loading={none.fetching}>
            {t('声明没有利害关系')}
          </Button>
        </Popconfirm>
        <Button danger onClick={() => setLeaving(true)}>
          {t('有利害关系，回避')}
        </Button>
      </Space>
      <Modal
        open={leaving}
        title={t('声明利害关系并回避')}
        onCancel={() => setLeaving(false)}
        onOk={() => void leave()}
        okText={t('回避')}
        cancelText={t('先不提交，保留草稿')}
        confirmLoading={some.fetching}
        okButtonProps={{ disabled: reason.trim() === '' }}
      >
        {some.error && <Faults error={some.error} />}
        <Form layout="vertical">
          <Form.Item label={t('利害关系')} htmlFor="reason" required>
            <Input.TextArea id="reason" rows={3} value={reason} onChange={({ target }) => setReason(target.value)} />
          </Form.Item>
        </Form>
      </Modal>
    </Card>
  )
}

function Checking({ appointment: { tenderId, opensAt } }: { appointment: Appointment }) {
  const { t } = useWords()
  const [asked, ask] = useState(false)
  const [{ data, error, fetching, extensions }, again] = useQuery({
    query: TenderCheck,
    variables: { tender: tenderId ?? '', openedAt: opensAt ?? '' },
    pause: !asked,
  })
  return (
    <>
      <Card className="section no-print">
        <Typography.Paragraph>
          {t('核查给出全部投标人在开标时刻已知的信用情况，或者一个也不给；每次核查都有签名回执。')}
        </Typography.Paragraph>
        {opensAt && Date.parse(opensAt) > Date.now() && (
          <Alert
            className="section"
            type="info"
            showIcon
            title={`${t('还没有开标，开标时刻之后才能核查：')}${countyTime(opensAt)}`}
          />
        )}
        <Button type="primary" loading={fetching} onClick={() => (asked ? again() : ask(true))}>
          {t('核查全部投标人')}
        </Button>
      </Card>
      {asked && (
        <section aria-live="polite">
          <Asked data={data?.tenderCheck} error={error} fetching={fetching} again={() => again()} empty="没有核查结果">
            {(check) => <Result check={check} whole={extensions?.receipt} />}
          </Asked>
        </section>
      )}
    </>
  )
}
