// A survey to test with: a few questions of every kind, and a round of it that is open, with everything else sensible.
import type { Kysely } from 'kysely'
import { transact } from '../src/db/db.ts'
import type { DB } from '../src/db/schema.ts'
import type { Question } from '../src/surveys/question.ts'
import type { GroupPlace } from '../src/surveys/groups.ts'
import { addGroups, addRound, openRound, type RoundDetails } from '../src/surveys/rounds.sql.ts'
import { addSurvey, freezeVersion } from '../src/surveys/surveys.sql.ts'

type Db = Kysely<DB>

export const question = (id: string, kind: Question['kind'] = 'agree', more: Partial<Question> = {}): Question =>
  ({ id, kind, text: { fi: `Kysymys ${id}`, sv: `Fråga ${id}`, en: `Question ${id}` }, options: [], background: false, ...more })

export const option = (id: string, more: { pole?: 'good' | 'bad' } = {}): Question['options'][number] =>
  ({ id, text: { fi: `Vaihtoehto ${id}`, sv: `Alternativ ${id}`, en: `Choice ${id}` }, ...more })

/** A statement, a recommendation, who answers in two groups, and one's own words. */
export const fewQuestions: Question[] = [
  question('heard', 'agree', { theme: 'encounter' }), question('again', 'recommend'),
  question('who', 'one', { options: [option('client'), option('close')], background: true }), question('more', 'long'),
]

type Made = { by: string; questions?: Question[]; unitId?: string | null; serviceLineId?: string | null; places?: GroupPlace[]; round?: Partial<RoundDetails>; open?: boolean; openedOn?: string }

/** Open from 1 to 30 September 2026; of the whole organisation, if of nothing else. */
export async function aRound(db: Db, { by, questions = fewQuestions, unitId = null, serviceLineId = null, places = [{ unitId, serviceLineId }], round = {}, open = true, openedOn = '2026-09-01' }: Made) {
  return transact(db, async (tx) => {
    const surveyId = await addSurvey(tx, { name: { fi: 'Miten meni?', sv: 'Hur gick det?', en: 'How did it go?' }, about: null, serviceLineId, unitId, template: null }, questions, { by, on: '2026-08-20' })
    const roundId = await addRound(tx, {
      surveyId, version: 1, way: 'open', fewest: 5, leftover: 'up', firstOn: '2026-09-01', lastOn: '2026-09-30', purpose: { fi: 'Parannamme vastaanottoa.' },
      handlerRole: 'supervisor', handledByOn: '2026-10-15', resultsByOn: '2026-10-31', changesByOn: '2026-12-31', goneThrough: { fi: 'Tiimissä.' }, invests: { fi: 'Aikaa.' },
      councilOn: null, ...round,
    }, by)
    if (open) {
      await freezeVersion(tx, surveyId, 1, openedOn)
      await addGroups(tx, roundId, places)
      await openRound(tx, roundId, openedOn, by)
    }
    return { surveyId, roundId }
  })
}
