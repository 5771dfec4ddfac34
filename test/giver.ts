// A giver on a test database: what they do, in the words of tests.
import { fieldValue, testApp, wordsOn, type Fields } from './app.ts'
import type { TestDatabase } from './database.ts'

export function giver(database: TestDatabase) {
  const app = testApp(database)
  const form = async (query = '') => fieldValue((await app.get(`/fi/palaute/uusi${query}`)).text, 'token')
  return {
    app,
    /** Opens the form; gives its token. */
    form,
    send: async (fields: Fields, token?: string) =>
      app.post('/fi/palaute/uusi', { step: 'send', kind: 'criticism', text: 'Hoitaja tuli myöhässä.', token: token ?? (await form()), ...fields }),
    receiptOf: async (location: string | null) => wordsOn((await app.get(location!)).text).join(' '),
    openWith: async (receipt: string) =>
      app.post('/fi/keskustelu', { token: fieldValue((await app.get('/fi/keskustelu')).text, 'token'), receipt }),
    count: async (table: 'feedback_case' | 'outgoing_message') =>
      Number((await database.db.selectFrom(table).select((e) => e.fn.countAll().as('n')).executeTakeFirstOrThrow()).n),
  }
}
