// The national questions, asked of a line and its two units, so that satisfaction can be put together of it.
import { transact } from '../src/db/db.ts'
import { freezeSatisfaction } from '../src/reports/surveys/freeze.ts'
import { startOfDay, type Day } from '../src/text/dates.ts'
import type { Answers } from '../src/surveys/answers.ts'
import { clientFeedback } from '../src/surveys/ready/client-feedback.ts'
import { addSurvey } from '../src/surveys/surveys.sql.ts'
import type { World } from './builders.ts'
import { askedIn, gave } from './compared.ts'
import type { TestDatabase } from './database.ts'

const national = clientFeedback.questions.filter(({ kind }) => kind === 'agree' || kind === 'recommend')

/** So many who gave all statements one number, and the recommendation another; two of them one that says nearly the same, since of a group that answers alike nothing is told. */
export const alike = (count: number, step: number, recommends = step === 5 ? 10 : 2): Answers[] =>
  gave(Object.fromEntries(national.map(({ id, kind }) => {
    const [most, near] = kind === 'agree' ? [step, step === 5 ? 4 : 2] : [recommends, recommends === 10 ? 9 : 1]
    return [id, count > 3 ? { [most]: count - 2, [near]: 2 } : { [most]: count }]
  })))

export const nationalSurvey = (database: TestDatabase, w: World, name = 'Asiakaspalaute'): Promise<string> =>
  transact(database.db, (tx) => addSurvey(tx, { name: { fi: name, sv: `${name} sv`, en: `${name} en` }, about: null, serviceLineId: w.lineId, unitId: null, template: 'client-feedback' }, [...clientFeedback.questions], { by: w.coordinatorId, on: '2025-12-01' }))

/** From the 3rd to the 24th of its month in 2026, of the line itself, of one of its units and of the other. */
export const asked = (database: TestDatabase, w: World, surveyId: string, month: number, [line, home, house]: readonly [readonly Answers[], readonly Answers[], readonly Answers[]], more: Partial<Parameters<typeof askedIn>[1]> = {}): Promise<string> => {
  const at = (unitId: string | null) => ({ serviceLineId: w.lineId, unitId })
  return askedIn(database, {
    surveyId, by: w.coordinatorId, month, places: [at(null), at(w.unitId), at(w.otherUnitId)], shownOn: `2026-${String(month).padStart(2, '0')}-28`,
    batches: [{ place: at(null), answers: line }, { place: at(w.unitId), answers: home }, { place: at(w.otherUnitId), answers: house }], ...more,
  })
}

export const putTogether = ({ db }: TestDatabase, on: Day): Promise<void> => transact(db, (tx) => freezeSatisfaction(tx, startOfDay(on)))
