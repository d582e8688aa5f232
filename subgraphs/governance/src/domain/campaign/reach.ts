import type { CampaignChannel } from '../../generated.ts'

/** What of an activity says whom it reached. */
interface Reaching {
  channel: CampaignChannel
  plannedReach: number
  reportedReach: number | null
}

/** What was planned and reported of each channel that was used; what nobody reported is in no sum, and is counted apart. */
export function reachByChannel(activities: readonly Reaching[]) {
  const channels = [...new Set(activities.map(({ channel }) => channel))].sort()
  return channels.map((channel) => {
    const own = activities.filter((one) => one.channel === channel)
    const reported = own.flatMap(({ reportedReach }) => (reportedReach === null ? [] : [reportedReach]))
    return {
      channel,
      planned: own.reduce((sum, { plannedReach }) => sum + plannedReach, 0),
      reported: reported.length > 0 ? reported.reduce((sum, one) => sum + one, 0) : null,
      activities: own.length,
      reportedActivities: reported.length,
    }
  })
}
