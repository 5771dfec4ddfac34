// A feedback day to test with: two stops in one municipality and another, stations of all four forms, its promise given, in three service lines.
import type { Kysely } from 'kysely'
import { transact } from '../src/db/db.ts'
import type { DB } from '../src/db/schema.ts'
import { addDay, giveRound } from '../src/days/days.sql.ts'
import type { StationForm } from '../src/days/day.ts'
import { addMunicipality, addStation, addStop, addTheme } from '../src/days/parts.sql.ts'
import { makeDayKeys } from '../src/privacy/day-keys.ts'
import type { Keys } from '../src/privacy/keys.ts'
import type { RoundDetails } from '../src/surveys/rounds.sql.ts'
import type { Translated } from '../src/text/language.ts'
import { feedbackDay } from '../src/surveys/ready/feedback-day.ts'
import { aRound } from './surveys.ts'

type Made = { by: string; keys: Keys; name?: Translated; open?: boolean; round?: Partial<RoundDetails>; heldOn?: string; lines?: readonly string[]; municipalities?: readonly string[] }

const usualName = { fi: 'Palautepäivä Koivurannassa', sv: 'Responsdag i Björkstrand', en: 'Feedback day in Koivuranta' }

/**
 * On 16 September 2026, of the whole organisation; answers can be handed in until the 30th. In the demonstration, which has a day of the usual
 * name, it needs another.
 */
export async function aDay(db: Kysely<DB>, { by, keys, name = usualName, open = true, round = {}, heldOn = '2026-09-16', lines, municipalities }: Made) {
  const lineIds = lines ?? (await db.selectFrom('service_line').select('id').orderBy('position').execute()).map(({ id }) => id)
  const whole = { unitId: null, serviceLineId: null }
  const { surveyId, roundId } = await aRound(db, { by, questions: [...feedbackDay.questions], places: [whole, ...lineIds.map((serviceLineId) => ({ unitId: null, serviceLineId }))], round, open })
  const id = crypto.randomUUID()
  const dayKeys = await makeDayKeys(keys, id)
  const municipalityIds: string[] = [...municipalities ?? []]
  for (const [fi, sv] of [['Koivuranta', 'Björkstrand'], ['Harjula', 'Harjula'], ['Saarisalmi', 'Ösund']].slice(municipalityIds.length) as [string, string][]) {
    municipalityIds.push((await db.insertInto('municipality').values({ name: { fi, sv, en: fi } }).returning('id').executeTakeFirstOrThrow()).id)
  }
  const statements = feedbackDay.questions.filter(({ kind }) => kind === 'agree').map((question) => question.id)
  return transact(db, async (tx) => {
    await addDay(tx, { name, invitation: { fi: 'Kahvia ja aikaa.' }, organisers: { fi: 'Sosiaaliasema' }, surveyId }, { id, by, on: '2026-09-01', keys: dayKeys })
    await giveRound(tx, id, roundId)
    const stopIds = [
      await addStop(tx, id, { number: 1, municipalityId: municipalityIds[0]!, placeId: null, where: { fi: 'Sosiaaliasema' }, heldOn, fromMinute: 600, untilMinute: 840 }),
      await addStop(tx, id, { number: 2, municipalityId: municipalityIds[1]!, placeId: null, where: { fi: 'Kirjasto' }, heldOn, fromMinute: 900, untilMinute: 1020 }),
    ]
    for (const municipalityId of municipalityIds) await addMunicipality(tx, id, municipalityId)
    const station = (number: number, form: StationForm, questions: string[] = []) => addStation(tx, id, { number, form, name: null, serviceLineId: null, questions })
    const stationIds = {
      statements: await station(1, 'statements', [...statements, 'how-it-felt']), cards: await station(2, 'cards', ['which-words', 'own-word', 'how-it-felt']),
      dream: await station(3, 'dream'), feedback: await station(4, 'feedback'),
    }
    const themeIds = [await addTheme(tx, id, { number: 1, name: { fi: 'Aukiolo', sv: 'Öppettider', en: 'Opening hours' } }), await addTheme(tx, id, { number: 2, name: { fi: 'Tilat', sv: 'Lokaler', en: 'Premises' } })]
    return { id, surveyId, roundId, stopIds, stationIds, themeIds, municipalityIds, lineIds }
  })
}

/** In use, by a token that nobody has. */
export const aTablet = async (db: Kysely<DB>, dayId: string, by: string): Promise<string> =>
  (await db.insertInto('day_tablet').values({ day_id: dayId, name: 'Tabletti 1', token_hash: Buffer.from(crypto.randomUUID()), paired_by: by, paired_on: '2026-09-10' }).returning('id').executeTakeFirstOrThrow()).id
