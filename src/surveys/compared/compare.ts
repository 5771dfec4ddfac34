// Reads the rounds that somebody may compare in one place, and compares them: from figures that may be shown, and from nothing else.
import type { Db } from '../../db/db.ts'
import { improvementsFromRound } from '../../improvements/for-others.ts'
import type { RoundGroup } from '../groups.ts'
import { figuresFrom } from '../results/figures.ts'
import { toldCells } from '../results/shown.sql.ts'
import { findVersion, type Survey } from '../surveys.sql.ts'
import { groupsOfRounds } from './compared.sql.ts'
import { marksOf, type Done, type Mark } from './marks.ts'
import { isAt, placeCode, placesOf } from './place.ts'
import { ownRounds, roundsAt, type SeenRound, type Viewer } from './seen-rounds.ts'
import { seriesOf, type Series } from './series.ts'
import { thingsOf, type Alone, type ComparedRound } from './things.ts'

/** More than these no picture shows, and no reader keeps apart. The newest are taken. */
export const mostRounds = 8

/** `own`: how many rounds of the survey itself may be seen. `earlier`: how many were left out. `chosen`: null where nothing can be compared. */
export type Comparison = {
  own: number
  places: RoundGroup[]
  place: RoundGroup | null
  rounds: ComparedRound[]
  earlier: number
  series: Series[]
  chosen: Series | null
  alone: Alone[]
  marks: Mark[]
}

/** `group`: a place as its code has it; `of`: the key of a thing. What there is not is the first of which something is shown. */
export async function compare(db: Db, survey: Survey, viewer: Viewer, { group, of }: { group: string | undefined; of: string | undefined }): Promise<Comparison> {
  const own = await ownRounds(db, survey, viewer)
  const places = placesOf(await groupsOfRounds(db, own.map(({ round }) => round.id)))
  const place = places.find((one) => placeCode(one) === group) ?? places.find((one) => isAt(one, survey)) ?? places[0] ?? null
  const all = place ? await roundsAt(db, survey, own, place, viewer) : own
  const rounds = place ? await withFigures(db, newest(all, survey), place) : []
  const { things, alone } = thingsOf(rounds, survey.id)
  const series = things.map((thing) => seriesOf(thing, rounds))
  return {
    own: own.length, places, place, rounds, earlier: all.length - rounds.length, series, alone,
    chosen: series.find(({ thing }) => thing.key === of) ?? series.find(({ points }) => points.some(({ is }) => is === 'shown')) ?? series[0] ?? null, marks: series.length ? marksOf(rounds, await doneOf(db, rounds, viewer)) : [],
  }
}

/** Those of the survey itself before those of others. */
function newest(all: readonly SeenRound[], survey: Survey): SeenRound[] {
  const own = all.filter((one) => one.survey.id === survey.id).slice(-mostRounds)
  const others = all.filter((one) => one.survey.id !== survey.id)
  const taken = new Set([...own, ...others.slice(others.length - Math.min(others.length, mostRounds - own.length))])
  return all.filter((one) => taken.has(one))
}

/** What was decided of each round at the place, as its page of results has it. */
async function withFigures(db: Db, seen: readonly SeenRound[], place: RoundGroup): Promise<ComparedRound[]> {
  const asked = new Map<string, ComparedRound['questions']>()
  for (const { round } of seen) {
    const version = versionKey(round)
    if (!asked.has(version)) asked.set(version, (await findVersion(db, round.surveyId, round.version))!.questions)
  }
  const here = new Map((await groupsOfRounds(db, seen.map(({ round }) => round.id))).filter((group) => isAt(group, place)).map((group) => [group.roundId, group]))
  const cells = Map.groupBy(await toldCells(db, [...here.values()].map(({ id }) => id)), ({ groupId }) => groupId)
  return seen.map(({ round, survey }) => {
    const [questions, at] = [asked.get(versionKey(round))!, here.get(round.id)]
    return { round, survey, questions, groupId: at?.id ?? null, figures: at ? figuresFrom(questions, [at], cells.get(at.id) ?? []).get(at.id)! : null }
  })
}

const versionKey = ({ surveyId, version }: { surveyId: string; version: number }): string => `${surveyId}/${version}`

/** What came of each round and is done; for everybody, what everybody sees. */
async function doneOf(db: Db, rounds: readonly ComparedRound[], { actor, today }: Viewer): Promise<Map<string, Done[]>> {
  const done = new Map<string, Done[]>()
  for (const { round } of rounds) {
    const found = (await improvementsFromRound(db, round.id, today)).filter(({ state, shownOn, takenBackOn }) => state === 'done' && (actor !== null || (shownOn !== null && takenBackOn === null)))
    done.set(round.id, found.map(({ id, title, settledOn }) => ({ id, title, doneOn: settledOn! })))
  }
  return done
}
