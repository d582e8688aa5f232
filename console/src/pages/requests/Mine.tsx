import { RequestList } from './List.tsx'

/** 本单位申请: a department's own requests. */
export default function Mine() {
  return (
    <RequestList
      title="本单位的申请"
      said="本单位提交的共享申请。已同意的，点办理事项进入后即可按授权查询。"
      empty="还没有申请。请到“数据共享申请”提交。"
      to="/my-requests"
    />
  )
}
