import { RequestList } from './List.tsx'

/** 共享申请办理: what waits for the unit first, by due day. */
export default function Desk() {
  return (
    <RequestList
      title="共享申请办理"
      said="涉及本单位数据的共享申请，待答复的在前，按答复期限排列。点办理事项查看会给出什么，并作出答复。"
      empty="没有涉及本单位的共享申请"
      to="/requests"
    />
  )
}
