// Staff who sign in: accounts for people of the builders, and a browser that keeps its cookies.
import { Hono } from 'hono'
import type { Kysely } from 'kysely'
import type { DB } from '../src/db/schema.ts'
import { transact } from '../src/db/db.ts'
import { desk } from '../src/paths.ts'
import { insertAccount } from '../src/staff/accounts.sql.ts'
import { makeAuth, type StaffAuth } from '../src/staff/auth.ts'
import { setAccount } from '../src/staff/people.sql.ts'
import type { Context } from '../src/web/context.ts'
import { password, passwordHash } from './password.ts'

export { password } from './password.ts'

export const authOf = (context: Context): StaffAuth =>
  makeAuth({ ...context, secret: context.keys.staffSecret, baseURL: context.settings.PUBLIC_URL ?? 'http://localhost' })

/** Lets a person sign in with `password`. `hash`: another of it, where its cost matters. Returns their e-mail address. */
export async function letSignIn({ db, now }: { db: Kysely<DB>; now: Context['now'] }, personId: string, hash = passwordHash): Promise<string> {
  const { name, email } = await db.selectFrom('person').select(['name', 'email']).where('id', '=', personId).executeTakeFirstOrThrow()
  await transact(db, async (tx) => setAccount(tx, personId, await insertAccount(tx, { name, email, passwordHash: hash, now: now() })))
  return email
}

export type Browser = {
  get(path: string, headers?: Record<string, string>): Promise<Response>
  post(path: string, fields?: Record<string, string>, headers?: Record<string, string>): Promise<Response>
  signIn(email: string, withPassword?: string): Promise<Response>
  cookies: Map<string, string>
}

export function browser(app: Hono): Browser {
  const cookies = new Map<string, string>()
  const send = async (path: string, init: RequestInit): Promise<Response> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await app.request(path, { ...init, headers: { ...init.headers, ...(cookie && { cookie }) } })
    for (const line of response.headers.getSetCookie()) keep(cookies, line)
    return response
  }
  const post: Browser['post'] = (path, fields = {}, headers = {}) => {
    const body = new URLSearchParams(fields).toString()
    const type = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': String(body.length) }
    return send(path, { method: 'POST', body, headers: { ...type, ...headers } })
  }
  return {
    cookies,
    post,
    get: (path, headers = {}) => send(path, { headers }),
    signIn: (email, withPassword = password) => post(desk.signIn, { email, password: withPassword }),
  }
}

function keep(cookies: Map<string, string>, line: string): void {
  const [pair = ''] = line.split(';')
  const [name = '', value = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]
  if (/max-age=0/i.test(line)) cookies.delete(name)
  else cookies.set(name, value)
}
