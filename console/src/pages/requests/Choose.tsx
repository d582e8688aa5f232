import { Checkbox, Col, Form, Row } from 'antd'
import { useWords } from '../../words/words.tsx'
import { wanted } from './wanted.ts'

/** 需要哪些信息: what a department chooses from, so that nobody must know how a query is written. */
export function Choose({ chosen, choose }: { chosen: readonly string[]; choose: (keys: string[]) => void }) {
  const { t } = useWords()
  return (
    <Form.Item
      label={t('需要哪些信息')}
      extra={t('只选办理事项用得着的；选好后，右边逐项说明哪些可以直接看，哪些要由责任单位同意。')}
    >
      <Checkbox.Group value={[...chosen]} onChange={choose}>
        <Row>
          {wanted.map(({ key, title }) => (
            <Col key={key} xs={24} md={12}>
              <Checkbox value={key}>{t(title)}</Checkbox>
            </Col>
          ))}
        </Row>
      </Checkbox.Group>
    </Form.Item>
  )
}
