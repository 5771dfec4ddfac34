// A survey in a further language, for tests: every text of it as "ar q.heard.text", or all but some.
import type { Kysely } from 'kysely'
import { transact } from '../src/db/db.ts'
import type { DB } from '../src/db/schema.ts'
import { addGroups, findRound, openRound } from '../src/surveys/rounds.sql.ts'
import { findSurvey, freezeVersion, versionsOf } from '../src/surveys/surveys.sql.ts'
import { addAskedIn } from '../src/surveys/tongues/asked.sql.ts'
import type { Tongue } from '../src/surveys/tongues/tongue.ts'
import { addTongue, putWords } from '../src/surveys/tongues/tongues.sql.ts'
import { sourcesOf, type AskedIn } from '../src/surveys/tongues/words.ts'
import { aRound } from './surveys.ts'

type Db = Kysely<DB>
type Of = { surveyId: string; roundId: string | null; by: string }

/** `but`: places that are left out. */
export async function inTongue(db: Db, { surveyId, roundId, by }: Of, tag: Tongue, { but = [], words = (place) => `${tag} ${place}` }: { but?: string[]; words?: (place: string) => string } = {}): Promise<AskedIn> {
  return transact(db, async (tx) => {
    const round = roundId ? await findRound(tx, roundId) : null
    const sources = sourcesOf((await findSurvey(tx, surveyId))!, (await versionsOf(tx, surveyId))[0]!.questions, round ? [round] : [])
    await addTongue(tx, surveyId, tag, { by, on: '2026-08-21' })
    const put = sources.filter(({ place }) => !but.includes(place))
    for (const source of put) await putWords(tx, surveyId, tag, { ...source, words: words(source.place) }, { by, on: '2026-08-21' })
    return { tag, words: Object.fromEntries(put.map(({ place }) => [place, words(place)])) }
  })
}

/** A round that is asked in these languages besides. */
export async function aRoundIn(db: Db, tongues: Tongue[], made: Parameters<typeof aRound>[1], how: Parameters<typeof inTongue>[3] = {}) {
  const { surveyId, roundId } = await aRound(db, { ...made, open: false })
  for (const tag of tongues) {
    const asked = await inTongue(db, { surveyId, roundId, by: made.by }, tag, how)
    await transact(db, (tx) => addAskedIn(tx, roundId, asked))
  }
  await opened(db, { surveyId, roundId }, made)
  return { surveyId, roundId }
}

async function opened(db: Db, { surveyId, roundId }: { surveyId: string; roundId: string }, { by, places, unitId = null, serviceLineId = null, openedOn = '2026-09-01' }: Parameters<typeof aRound>[1]): Promise<void> {
  await transact(db, async (tx) => {
    await freezeVersion(tx, surveyId, 1, openedOn)
    await addGroups(tx, roundId, places ?? [{ unitId, serviceLineId }])
    await openRound(tx, roundId, openedOn, by)
  })
}
