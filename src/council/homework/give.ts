// Whoever leads a council gives homework, changes it, closes it, opens it again, or throws it away with all that was told.
import type { Tx } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import { dayOf, type Day } from '../../text/dates.ts'
import { noteOutcome } from '../changes/send-on.ts'
import type { Homework, HomeworkDetails } from './homework.ts'
import { homeworkState } from './homework.ts'
import { deleteHomework, findHomework, insertHomework, lockHomework, setAllClosed, setClosed, updateHomework } from './homework.sql.ts'
import { forgetWhose } from './pile.ts'

type Given = { id: string; panelId: string; details: HomeworkDetails; point?: { id: string; meetingId: string } | null }

/** Its id: pressed twice it is given once, and another thing from a form that was sent before is another. `point`: of a meeting, from which it came. */
export async function giveHomework(tx: Tx, { id, panelId, details, point = null }: Given, { by, keys, now }: { by: string; keys: Keys; now: Date }): Promise<string> {
  const isNew = await insertHomework(tx, id, panelId, details, { by, on: dayOf(now) })
  if (!isNew) {
    const was = await findHomework(tx, panelId, id)
    return was && isSame(was, details) ? id : giveHomework(tx, { id: crypto.randomUUID(), panelId, details, point }, { by, keys, now })
  }
  if (point) await noteOutcome(tx, keys, { panelId, meetingId: point.meetingId, pointId: point.id, words: details.title, kind: 'homework', target: id }, now)
  return id
}

const isSame = (was: HomeworkDetails, now: HomeworkDetails): boolean => was.title === now.title && was.words === now.words && was.dueOn === now.dueOn && was.testId === now.testId && asks(was) === asks(now)

/** begun: somebody has done it, so what is asked and of whom stays as it was · stale: somebody else changed it meanwhile */
export type Changing = 'done' | 'not-found' | 'over' | 'begun' | 'stale'

export async function changeHomework(tx: Tx, { panelId, id, details, version }: { panelId: string; id: string; details: HomeworkDetails; version: number }, today: Day): Promise<Changing> {
  const was = await lockHomework(tx, panelId, id)
  if (!was) return 'not-found'
  if (homeworkState(was, today) === 'over') return 'over'
  if (was.version !== version) return 'stale'
  if (was.doneIds.length && asks(was) !== asks(details)) return 'begun'
  await updateHomework(tx, id, details)
  return 'done'
}

const asks = ({ questions, forIds }: Pick<HomeworkDetails, 'questions' | 'forIds'>): string => JSON.stringify([questions.map(({ form, words }) => [form, words]), forIds?.toSorted() ?? null])

export const closeHomework = (tx: Tx, keys: Keys, { panelId, id }: Pick<Homework, 'id' | 'panelId'>, today: Day): Promise<'done' | 'not-found'> => settled(tx, { panelId, id }, (homework) => closeAll(tx, keys, [homework], today))

/** Those that are held: nothing says any more whose part is whose. */
export async function closeAll(tx: Tx, keys: Keys, those: readonly Pick<Homework, 'id' | 'panelId'>[], today: Day): Promise<void> {
  await forgetWhose(tx, keys, those)
  await setAllClosed(tx, those.map(({ id }) => id), today)
}

/** Until a new day. What was told stays, and nobody can change theirs: nothing says any more whose it is. */
export const openAgain = (tx: Tx, keys: Keys, { panelId, id }: Pick<Homework, 'id' | 'panelId'>, dueOn: Day): Promise<'done' | 'not-found'> => settled(tx, { panelId, id }, async (homework) => {
  await forgetWhose(tx, keys, [homework])
  await setClosed(tx, id, { closedOn: null, dueOn })
})

export const throwAwayHomework = (tx: Tx, of: Pick<Homework, 'id' | 'panelId'>): Promise<'done' | 'not-found'> => settled(tx, of, () => deleteHomework(tx, of.id))

async function settled(tx: Tx, { panelId, id }: Pick<Homework, 'id' | 'panelId'>, work: (homework: Homework) => Promise<unknown>): Promise<'done' | 'not-found'> {
  const homework = await lockHomework(tx, panelId, id)
  if (!homework) return 'not-found'
  await work(homework)
  return 'done'
}
