// A theme (teema) is one thing that feedback is about, in a list that the coordinator keeps: for the whole organisation, or for one service
// line. It ends and is never removed, for what was counted under it stays.
import type { Translated } from '../text/language.ts'
import type { Day } from '../text/dates.ts'

/** `serviceLineId` null: of the whole organisation. `endedOn`: from that day on nothing is put under it. */
export type Theme = { id: string; serviceLineId: string | null; lineName: Translated | null; name: Translated; description: Translated | null; endedOn: Day | null }

/** More in one line, with those of the whole organisation, nobody keeps apart. */
export const mostThemes = 40

export const isUsed = ({ endedOn }: Pick<Theme, 'endedOn'>, today: Day): boolean => endedOn === null || endedOn > today

/** Whether something of this service line may be put under it. */
export const suitsLine = ({ serviceLineId }: Pick<Theme, 'serviceLineId'>, lineId: string | null): boolean => serviceLineId === null || serviceLineId === lineId

/** Those that go together in one list, with which no two may have one name. */
export const besides = <T extends Pick<Theme, 'serviceLineId'>>(themes: readonly T[], lineId: string | null): T[] =>
  themes.filter(({ serviceLineId }) => serviceLineId === null || lineId === null || serviceLineId === lineId)
