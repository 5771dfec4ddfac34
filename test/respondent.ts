// Somebody who answers a survey on a test database: page by page, as a browser without scripts sends each page.
import { testApp, type Answer, type Fields } from './app.ts'
import type { TestDatabase } from './database.ts'
import { sentFrom } from './fields.ts'

export function respondent(database: TestDatabase, surveyId: string) {
  const app = testApp(database)
  const path = `/fi/kyselyt/${surveyId}`
  /** Presses a button of the page that they have, having changed these fields; `[]` takes one away. */
  const press = (from: Answer, step: string, changed: Fields = {}, to = path): Promise<Answer> => {
    const kept = sentFrom(from.text).filter(([name]) => !(name in changed))
    const fields: Record<string, string[]> = {}
    for (const [name, value] of [...kept, ...Object.entries(changed).flatMap(([name, values]) => [values].flat().map((value): [string, string] => [name, value])), ['step', step] as const]) (fields[name] ??= []).push(value)
    return app.post(to, fields)
  }
  return {
    app, path, press,
    open: (query = '') => app.get(`${path}${query}`),
    /** From the first page to the last look, answering these on whichever page they are asked. */
    async toLast(answers: Fields, query = ''): Promise<Answer> {
      let at = await press(await app.get(`${path}${query}`), 'start')
      for (let pages = 0; pages < 20 && !at.text.includes('data-survey-send'); pages++) {
        const here = Object.fromEntries(Object.entries(answers).filter(([name]) => at.text.includes(`name="${name}"`)))
        at = await press(at, 'next', here)
      }
      return at
    },
    waiting: async () => Number((await database.db.selectFrom('waiting_response').select((e) => e.fn.countAll().as('n')).executeTakeFirstOrThrow()).n),
  }
}
