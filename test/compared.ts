// Rounds to compare with: what was asked, and how many answered what at one place, as it may be shown.
import { transact } from '../src/db/db.ts'
import type { Answers } from '../src/surveys/answers.ts'
import type { ComparedRound } from '../src/surveys/compared/things.ts'
import { groupFor, type GroupPlace } from '../src/surveys/groups.ts'
import type { Question } from '../src/surveys/question.ts'
import { close } from '../src/surveys/release-due.ts'
import { keepWaiting } from '../src/surveys/respond.ts'
import { noteFollowed, noteResultsShown } from '../src/surveys/rounds/follow.sql.ts'
import { addGroups, addRound, groupsOf, lockRound, openRound, type Round } from '../src/surveys/rounds.sql.ts'
import { freezeVersion, type Survey } from '../src/surveys/surveys.sql.ts'
import type { Day } from '../src/text/dates.ts'
import type { TestDatabase } from './database.ts'
import { countedOf, figuresOf } from './told.ts'

type Made = { of?: string; questions: readonly Question[]; answers: readonly Answers[]; fewest?: number; round?: Partial<Round> }

const place = { id: 'here', serviceLineId: null, unitId: null, lineName: null, unitName: null }

/** The n-th, from the first of its month on. */
export function comparedRound(n: number, { of = 'ours', questions, answers, fewest = 5, round = {} }: Made): ComparedRound {
  const day = (on: number) => `2026-${String(n).padStart(2, '0')}-${on}`
  const figures = figuresOf(countedOf(questions, [place], [{ groupId: 'here', answers }], fewest))
  return {
    round: { id: `round-${of}-${n}`, surveyId: of, firstOn: day(10), lastOn: day(20), fewest, followed: null, followedOn: null, ...round } as Round,
    survey: { id: of, name: { fi: of } } as Survey, questions, groupId: 'here', figures: figures.get('here')!,
  }
}

/** So many of each: gave({ heard: { 5: 12, 2: 8 } }), the answers to each question one after another. */
export function gave(counts: Record<string, Record<string, number>>): Answers[] {
  const columns = Object.entries(counts).map(([id, given]) => ({ id, values: Object.entries(given).flatMap(([value, count]) => Array.from({ length: count }, () => value)) }))
  return Array.from({ length: Math.max(0, ...columns.map(({ values }) => values.length)) }, (_, n) =>
    Object.fromEntries(columns.flatMap(({ id, values }) => (values[n] === undefined ? [] : [[id, [values[n]]]]))) as Answers)
}

type Batch = { place: GroupPlace; answers: readonly Answers[] }
type Asked = { surveyId: string; by: string; month: number; batches: readonly Batch[]; places: readonly GroupPlace[]; version?: number; shownOn?: Day | null; leftover?: 'up' | 'erase'; isOpen?: boolean; followed?: string }

/** A round of a survey in the database, from the 3rd to the 24th of its month in 2026; closed, and shown to everybody where a day says so. */
export async function askedIn({ db, context: { keys } }: TestDatabase, { surveyId, by, month, batches, places, version = 1, shownOn = null, leftover = 'up', isOpen = false, followed }: Asked): Promise<string> {
  const day = (on: number): Day => `2026-${String(month).padStart(2, '0')}-${String(on).padStart(2, '0')}`
  return transact(db, async (tx) => {
    const id = await addRound(tx, {
      surveyId, version, way: 'open', fewest: 5, leftover, firstOn: day(3), lastOn: day(24), purpose: { fi: 'Parannamme vastaanottoa.' }, handlerRole: 'supervisor', handledByOn: day(26), resultsByOn: day(27), changesByOn: day(28),
      goneThrough: { fi: 'Tiimissä.' }, invests: { fi: 'Aikaa.' }, councilOn: null,
    }, by)
    await freezeVersion(tx, surveyId, version, day(1))
    await addGroups(tx, id, places)
    await openRound(tx, id, day(2), by)
    const groups = await groupsOf(tx, id)
    for (const { place, answers } of batches) for (const one of answers) await keepWaiting(tx, keys, { roundId: id, groupId: groupFor(groups, place).id, few: 'wait', answers: one })
    if (isOpen) return id
    await close(tx, keys, (await lockRound(tx, id, 'closing'))!, day(25))
    if (shownOn) await noteResultsShown(tx, id, shownOn)
    if (followed) await noteFollowed(tx, id, { fi: followed }, day(27))
    return id
  })
}
