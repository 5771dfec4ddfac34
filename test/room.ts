// The identified room as a test meets it: a broker on loopback, the app with its settings, and browsers of people who sign in there.
import { comeIn } from '../src/corrections/comer.sql.ts'
import { transact, type Tx } from '../src/db/db.ts'
import { to } from '../src/paths.ts'
import { recordsBack } from '../src/record-paths.ts'
import type { Settings } from '../src/settings.ts'
import { testApp } from './app.ts'
import type { TestDatabase } from './database.ts'
import { testProvider, type TestProvider } from './provider.ts'
import { withSettings } from './single.ts'
import { browser, type Browser } from './staff.ts'

export const brokerForTests = (): Promise<TestProvider> => testProvider({ redirectUri: `http://127.0.0.1:3000${recordsBack}` })

export const aino = { sub: 'aino-1', name: 'Aino Haapakoski', personal_identity_code: '010170-999R' }
export const eero = { sub: 'eero-2', given_name: 'Eero', family_name: 'Niittylahti' }

/** An app whose room is open, and browsers that enter it. */
export function roomApp(database: TestDatabase, broker: TestProvider, settings: Partial<Settings> = {}) {
  const it = testApp(withSettings(database, {
    RECORDS_OIDC_ISSUER: broker.issuer, RECORDS_OIDC_CLIENT_ID: 'vastakaiku', RECORDS_OIDC_CLIENT_SECRET: 'sopimus', BUDGET_SIGN_INS_PER_ADDRESS: 0, ...settings,
  }))
  /** Goes to the broker and comes as far as the address that it is sent back to. */
  async function goThere(who: Browser): Promise<string> {
    const begun = await who.get(to('recordsSignIn', 'fi'))
    if (begun.status !== 303) throw new Error(`it began with ${begun.status}`)
    const back = await broker.walk(begun.headers.get('location')!)
    return back.pathname + back.search
  }
  return {
    ...it,
    goThere,
    newBrowser: () => browser(it.app),
    async enter(person: Parameters<TestProvider['knows']>[0], who: Browser = browser(it.app)) {
      broker.knows(person)
      const response = await who.get(await goThere(who))
      return { who, status: response.status, location: response.headers.get('location'), text: await response.text(), cookies: response.headers.getSetCookie() }
    },
  }
}

/** What a form of a request holds, but for what a test is about. */
export const aRequest = (more: Record<string, string> = {}): Record<string, string> => ({
  step: 'send', once: crypto.randomUUID(), kind: 'correction', unit: 'unknown', document: 'Asiakaskertomus', when: '3.9.2026',
  wrong: 'Kirjauksissa lukee, että en tullut tapaamiseen, vaikka se peruttiin teidän puolelta.', proposed: 'Tapaaminen peruttiin työntekijän sairauden takia.', evidence: '', reply: 'here', address: '', ...more,
})

/** As time comes to the requests: it sees which there are, and no word of them. */
const asTime = <T>({ room }: TestDatabase, work: (tx: Tx) => Promise<T>): Promise<T> =>
  transact(room, async (tx) => {
    await comeIn(tx, 'time')
    return work(tx)
  })
export const requestRows = (database: TestDatabase) => asTime(database, (tx) => tx.selectFrom('correction_request').selectAll().execute())
export const eraseAllRequests = (database: TestDatabase) => asTime(database, (tx) => tx.deleteFrom('correction_request').execute())
