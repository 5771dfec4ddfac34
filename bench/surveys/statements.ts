// The statements that taking in one answer sends to the database, with their parameters: taken from the program's own code as it runs.
import type { Tx } from '../../src/db/db.ts'
import type { Keys } from '../../src/privacy/keys.ts'
import type { Answers } from '../../src/surveys/answers.ts'
import { roundOpenNow } from '../../src/surveys/open-survey.ts'
import { respond } from '../../src/surveys/respond.ts'
import { dayOf } from '../../src/text/dates.ts'
import { recordingDb, type Statement } from '../intake/statements.ts'

export const answersOf = (number: number): Answers =>
  ({ heard: [String(1 + (number % 5))], again: [String(number % 11)], more: [`Kerroin tapaamisessa kolme asiaa, ja niistä kaksi hoidettiin heti. Kolmas jäi auki, ja odotan siitä vielä puhelua. ${number}`] })

/** `ask` answers from the real database, once each: the round and its questions are the same for every answer. */
export async function statementsOfAnswers(count: number, { surveyId, keys, ask }: { surveyId: string; keys: Keys; ask(statement: Statement): Promise<unknown[]> }): Promise<Statement[][]> {
  const sent: Statement[] = []
  const known = new Map<string, unknown[]>()
  const db = recordingDb(async (statement) => {
    sent.push(statement)
    if (/\binsert into\b/.test(statement.text)) return []
    if (!known.has(statement.text)) known.set(statement.text, await ask(statement))
    return known.get(statement.text)!
  })
  const today = dayOf(new Date())
  const all: Statement[][] = []
  while (all.length < count) {
    const round = (await roundOpenNow(db, surveyId, today))!
    sent.push({ text: 'begin', values: [] })
    const is = await respond(db as unknown as Tx, keys, { roundId: round.id, place: { serviceLineId: null, unitId: null }, few: 'wait', answers: answersOf(all.length) }, today)
    if (!is.ok) throw new Error(`not taken in: ${is.why}`)
    sent.push({ text: 'commit', values: [] })
    all.push(sent.splice(0))
  }
  return all
}
