import {
  Alert,
  Badge,
  Button,
  Card,
  DatePicker,
  Form,
  Input,
  message,
  Select,
  Space,
  Table,
  Tag,
  Typography,
} from 'antd'
import dayjs from 'dayjs'
import { Link } from 'react-router'
import { useMutation, useQuery } from 'urql'
import { useSession } from '../../../app/session.tsx'
import { ConsoleDraws, ConsolePlanDraw, type SupervisedIndustry } from '../../../ask/generated.ts'
import { Asked, Faults } from '../../../parts/Asked.tsx'
import { choicesOf } from '../../../parts/choices.ts'
import { useDraft } from '../../../parts/draft.ts'
import { Turn, useTurn } from '../../../parts/Turn.tsx'
import { named, unitNames } from '../../../words/domain.ts'
import { drawingUnits } from '../../../words/drawing/generated.ts'
import { useWords } from '../../../words/words.tsx'
import { Inspections } from './Inspections.tsx'

/** 双随机抽查: plans, what is drawn, and results that are still owed. */
export default function Draws() {
  const { t } = useWords()
  const turning = useTurn()
  const [{ data, error, fetching }, again] = useQuery({
    query: ConsoleDraws,
    variables: { after: turning.after },
  })
  return (
    <>
      <Typography.Title level={1}>{t('双随机抽查')}</Typography.Title>
      <Plan planned={() => again()} />
      <Card className="section" title={<h2>{t('抽查清单')}</h2>}>
        <Asked data={data?.draws} error={error} fetching={fetching} again={again} empty="还没有抽查">
          {({ nodes, pageInfo }) => (
            <>
              <Table
                size="small"
                scroll={{ x: true }}
                rowKey={({ id }) => id ?? ''}
                dataSource={nodes ?? []}
                locale={{ emptyText: t('还没有抽查') }}
                pagination={false}
                columns={[
                  { title: t('方案编号'), render: (_, { id, planNo }) => <Link to={`/draws/${id}`}>{planNo}</Link> },
                  { title: t('行业'), render: (_, { industry }) => t(named('SupervisedIndustry', industry)) },
                  { title: t('抽查单位'), render: (_, { unit }) => t(unitNames[unit ?? ''] ?? unit ?? '') },
                  { title: t('状态'), render: (_, { state }) => <Tag>{t(named('DrawState', state))}</Tag> },
                  {
                    title: t('抽取时刻'),
                    render: (_, { drawAt }) => drawAt && dayjs(drawAt).format('YYYY-MM-DD HH:mm'),
                  },
                  { title: t('总体数量'), dataIndex: 'populationSize' },
                  { title: t('结果期限'), dataIndex: 'resultsDueOn' },
                ]}
              />
              <Turn turning={turning} pageInfo={pageInfo} />
            </>
          )}
        </Asked>
      </Card>
      <Inspections />
      <Card className="section" title={<h2>{t('尚无结果的抽中对象')}</h2>}>
        <Asked data={data?.drawWorklist} error={error} fetching={fetching} again={again} empty="没有待登记的结果">
          {(tasks) => (
            <Table
              size="small"
              scroll={{ x: true }}
              rowKey={({ drawId, subjectId }) => `${drawId} ${subjectId}`}
              dataSource={tasks}
              locale={{ emptyText: t('没有待登记的结果') }}
              pagination={{ pageSize: 10, hideOnSinglePage: true }}
              columns={[
                { title: t('主体'), render: (_, { name, subjectId }) => name ?? subjectId },
                { title: t('行业'), render: (_, { industry }) => t(named('SupervisedIndustry', industry)) },
                {
                  title: t('到期日期'),
                  render: (_, { dueOn, late }) => (
                    <Badge status={late ? 'error' : 'processing'} text={dueOn ?? t('未知')} />
                  ),
                },
              ]}
            />
          )}
        </Asked>
      </Card>
    </>
  )
}

const blank: { planNo: string; industry: SupervisedIndustry; drawAt: string } = {
  planNo: '',
  industry: 'FREIGHT',
  drawAt: '',
}

/** 制定方案: freezes who may be drawn, and commits to the seed before the instant of the draw. */
function Plan({ planned }: { planned: () => void }) {
  const { t } = useWords()
  const { person } = useSession()
  const own = Object.keys(drawingUnits).filter((one) => drawingUnits[one] === person?.unit) as SupervisedIndustry[]
  const [drafted, setTyped, clear] = useDraft('draw plan', blank)
  const typed = { ...drafted, industry: own.find((one) => one === drafted.industry) ?? own[0] ?? drafted.industry }
  const [{ error, fetching }, plan] = useMutation(ConsolePlanDraw)
  const send = async () => {
    const { data } = await plan({ input: { ...typed, planNo: typed.planNo.trim() } })
    if (!data?.planDraw) return
    clear()
    message.success(t('方案已制定，总体和种子承诺已固定'))
    planned()
  }
  if (own.length === 0)
    return (
      <Alert
        className="section"
        type="info"
        showIcon
        title={t('本单位没有负责抽查的行业，不制定方案；下面可以查看抽查、登记自己的检查结果。')}
      />
    )
  return (
    <Card title={<h2>{t('制定抽查方案')}</h2>}>
      <Typography.Paragraph>
        {t('先登记本单位的检查人员，再制定方案：')}
        <Link to="/inspectors">{t('检查人员名录')}</Link>
      </Typography.Paragraph>
      <Form layout="vertical">
        <Space wrap align="end">
          <Form.Item label={t('方案编号')} htmlFor="planNo" required>
            <Input
              id="planNo"
              value={typed.planNo}
              onChange={({ target }) => setTyped({ ...typed, planNo: target.value })}
            />
          </Form.Item>
          <Form.Item label={t('行业')} htmlFor="industry" required>
            <Select
              id="industry"
              popupMatchSelectWidth={false}
              value={typed.industry}
              onChange={(industry) => setTyped({ ...typed, industry })}
              options={choicesOf('SupervisedIndustry', t, own)}
            />
          </Form.Item>
          <Form.Item label={t('抽取时刻')} htmlFor="drawAt" required>
            <DatePicker
              id="drawAt"
              showTime={{ format: 'HH:mm' }}
              showNow={false}
              format="YYYY-MM-DD HH:mm"
              value={typed.drawAt ? dayjs(typed.drawAt) : null}
              onChange={(at) => setTyped({ ...typed, drawAt: at?.toISOString() ?? '' })}
            />
          </Form.Item>
          <Form.Item>
            <Button
              type="primary"
              disabled={typed.planNo.trim() === '' || typed.drawAt === ''}
              loading={fetching}
              onClick={() => void send()}
            >
              {t('制定方案')}
            </Button>
          </Form.Item>
        </Space>
        <Typography.Paragraph type="secondary">
          {t('抽取时刻要在将来；到时由制定方案以外的人实施，种子由事先承诺的秘密和届时的公开数据合成。')}
        </Typography.Paragraph>
        {error && <Faults error={error} />}
      </Form>
    </Card>
  )
}
