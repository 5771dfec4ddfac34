// The whole app on a test database, spoken to by Request and Response: no port, nothing in its place.
import { makeApp } from '../src/app.ts'
import { transact } from '../src/db/db.ts'
import { insertAccount } from '../src/staff/accounts.sql.ts'
import { makeAuth } from '../src/staff/auth.ts'
import { wednesday, type TestDatabase } from './database.ts'
import { password, passwordHash } from './password.ts'

export { password } from './password.ts'

export type Answer = { status: number; text: string; location: string | null; headers: Headers }
export type Fields = Record<string, string | string[]>

export function testApp({ context, db }: TestDatabase) {
  const logged: string[] = []
  const auth = makeAuth({ db, secret: context.keys.staffSecret, baseURL: 'http://localhost', settings: context.settings, now: context.now })
  const app = makeApp(context, { auth, demoSignIns: [], log: (line) => void logged.push(line) })

  async function request(path: string, init: RequestInit & { cookie?: string } = {}): Promise<Answer> {
    const headers = new Headers(init.headers)
    if (init.cookie) headers.set('cookie', init.cookie)
    if (typeof init.body === 'string' && !headers.has('content-length')) headers.set('content-length', String(Buffer.byteLength(init.body)))
    const response = await app.request(`http://localhost${path}`, { ...init, headers, redirect: 'manual' })
    return { status: response.status, text: await response.text(), location: response.headers.get('location'), headers: response.headers }
  }

  const get = (path: string, cookie?: string) => request(path, cookie ? { cookie } : {})

  const post = (path: string, fields: Fields, cookie?: string) =>
    request(path, {
      method: 'POST', body: encode(fields), headers: { 'content-type': 'application/x-www-form-urlencoded' }, ...(cookie ? { cookie } : {}),
    })

  /** Gives a person an account and signs them in; returns the cookie. */
  async function signIn(personId: string): Promise<string> {
    const { email, name } = await db.selectFrom('person').select(['email', 'name']).where('id', '=', personId).executeTakeFirstOrThrow()
    await transact(db, async (tx) => {
      const accountId = await insertAccount(tx, { name, email, passwordHash, now: wednesday })
      await tx.updateTable('person').set({ account_id: accountId }).where('id', '=', personId).execute()
    })
    const answer = await post('/desk/sign-in', { email, password })
    if (answer.status !== 303) throw new Error(`sign-in answered ${answer.status}`)
    return answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ')
  }

  return { app, request, get, post, signIn, logged }
}

export const encode = (fields: Fields): string =>
  new URLSearchParams(Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one]))).toString()

/** The value of the first field of this name on a page. */
export const fieldValue = (html: string, name: string): string =>
  unescape(new RegExp(`name="${name}"[^>]*value="([^"]*)"`).exec(html)?.[1] ?? new RegExp(`value="([^"]*)"[^>]*name="${name}"`).exec(html)?.[1] ?? '')

/** What stands in a textarea. */
export const textIn = (html: string, name: string): string =>
  unescape(new RegExp(`<textarea[^>]*name="${name}"[^>]*>([^<]*)<`).exec(html)?.[1] ?? '').replace(/^\n/, '')

/** The six words on a receipt page. */
export const wordsOn = (html: string): string[] =>
  [...(/<ol class="words"[^>]*>(.*?)<\/ol>/s.exec(html)?.[1] ?? '').matchAll(/<li>([a-z]+)<\/li>/g)].map((found) => found[1]!)

const unescape = (text: string): string =>
  text.replace(/&quot;/g, '"').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&#39;/g, "'").replace(/&amp;/g, '&')
