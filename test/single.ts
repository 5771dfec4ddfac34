// Single sign-on as a test meets it: a provider on loopback, the app with its settings, and a browser that goes there and back.
import { desk } from '../src/paths.ts'
import type { Settings } from '../src/settings.ts'
import { testApp } from './app.ts'
import type { TestDatabase } from './database.ts'
import { testProvider, type TestProvider } from './provider.ts'
import { browser, type Browser } from './staff.ts'

const redirectUri = `http://127.0.0.1:3000${desk.singleBack}`

export const providerForTests = (more: { secret?: string | null; port?: number } = {}): Promise<TestProvider> => testProvider({ redirectUri, ...more })

export const settingsFor = (provider: Pick<TestProvider, 'issuer'>): Partial<Settings> =>
  ({ OIDC_ISSUER: provider.issuer, OIDC_CLIENT_ID: 'vastakaiku', OIDC_CLIENT_SECRET: 'sopimus', OIDC_NAME: 'Koivurannan tunnus', BUDGET_SIGN_INS_PER_ADDRESS: 0 })

/** The database that is handed in, with other settings. */
export const withSettings = (database: TestDatabase, settings: Partial<Settings>): TestDatabase =>
  ({ ...database, context: { ...database.context, settings: { ...database.context.settings, ...settings } } })

/** An app with single sign-on, and browsers that use it. */
export function singleApp(database: TestDatabase, provider: TestProvider, settings: Partial<Settings> = {}) {
  const it = testApp(withSettings(database, { ...settingsFor(provider), ...settings }))
  /** Goes to the provider and comes as far as the address that it is sent back to. */
  const goThere = async (who: Browser, next = ''): Promise<string> => {
    const begun = await who.get(`${desk.single}?language=en${next && `&next=${encodeURIComponent(next)}`}`)
    if (begun.status !== 303) throw new Error(`it began with ${begun.status}`)
    const back = await provider.walk(begun.headers.get('location')!)
    return back.pathname + back.search
  }
  return {
    ...it,
    goThere,
    /** There and back. */
    async signInAs(person: Parameters<TestProvider['knows']>[0], { next = '', who = browser(it.app) }: { next?: string; who?: Browser } = {}) {
      provider.knows(person)
      const response = await who.get(await goThere(who, next))
      return { who, status: response.status, location: response.headers.get('location'), text: await response.text() }
    },
    newBrowser: () => browser(it.app),
  }
}
