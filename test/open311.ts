// A program of somebody else that speaks Open311 over a real connection, and what it finds published. It reads XML by a reader of its own, which
// takes nothing that is not well-formed.
import { serve } from '@hono/node-server'
import type { AddressInfo } from 'node:net'
import { SaxesParser } from 'saxes'
import { makeApp } from '../src/app.ts'
import type { Scope } from '../src/api/keys/scope.ts'
import { makeKey } from '../src/api/keys/make-key.ts'
import { transact } from '../src/db/db.ts'
import { actor, caseRow, type World } from './builders.ts'
import { wednesday, type TestDatabase } from './database.ts'
import { authOf } from './staff.ts'

export type Answer = { status: number; type: string; headers: Headers; text: string; body: any }
type Query = Record<string, string>

export async function open311Client({ context }: Pick<TestDatabase, 'context'>, log: (line: string) => void = () => {}) {
  const app = makeApp(context, { auth: authOf(context), demoSignIns: [], log })
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' })
  await new Promise<void>((listening) => void server.once('listening', () => listening()))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  async function send(path: string, init: RequestInit = {}): Promise<Answer> {
    const response = await fetch(`${url}/open311${path}`, { ...init, signal: AbortSignal.timeout(20_000) })
    const text = await response.text()
    const type = response.headers.get('content-type') ?? ''
    const body = !text ? null : type.startsWith('text/xml') ? xmlTree(text) : type.startsWith('application/json') ? JSON.parse(text) : text
    return { status: response.status, type, headers: response.headers, text, body }
  }
  return {
    url, send,
    get: (path: string, query: Query = {}) => send(`${path}?${new URLSearchParams(query)}`),
    post: (fields: Query | [string, string][], { format = 'json', headers = {} }: { format?: 'xml' | 'json'; headers?: Query } = {}) =>
      send(`/v2/requests.${format}`, { method: 'POST', headers, body: new URLSearchParams(fields) }),
    close: () => new Promise<void>((closed) => { server.close(() => closed()); 'closeAllConnections' in server && server.closeAllConnections() }),
  }
}

/** An element with elements is an object, or a list where two have one name; one with text is the text, one with neither null. */
export type Tree = { name: string; inside: unknown[]; text: string }

export function xmlTree(text: string): Tree {
  const root: Tree = { name: '', inside: [], text: '' }
  const open = [root]
  const parser = new SaxesParser()
  parser.on('error', (error) => { throw error })
  parser.on('opentag', ({ name, attributes }) => {
    if (Object.keys(attributes).length || name.includes(':')) throw new Error(`<${name}> has attributes or a namespace`)
    const one: Tree = { name, inside: [], text: '' }
    open.at(-1)!.inside.push(one)
    open.push(one)
  })
  parser.on('text', (said) => { open.at(-1)!.text += said })
  parser.on('closetag', () => void open.pop())
  parser.write(text).close()
  return root.inside[0] as Tree
}

/** The elements of a list as objects of texts; lists within them are lists of trees. */
export const itemsOf = (tree: Tree): Record<string, any>[] => (tree.inside as Tree[]).map(fieldsOf)
export const fieldsOf = (tree: Tree): Record<string, any> =>
  Object.fromEntries((tree.inside as Tree[]).map((one) => [one.name, one.inside.length ? one : one.text || null]))

export async function aKey({ db, context }: Pick<TestDatabase, 'db' | 'context'>, w: World, scopes: readonly Scope[] = ['open311'], name = 'Kuntalaissovellus'): Promise<string> {
  return (await transact(db, (tx) => makeKey(tx, context.keys, { name, scopes }, { actor: actor(w.coordinatorId, 'administrator'), now: wednesday }))).key
}

type Item = { text?: string; answer?: string; kind?: string; lineId?: string | null; unitId?: string | null; month?: string; published?: string; comment?: string | null; caseId?: string }

/** A case with its public form, which everybody may read. */
export async function publishItem({ db }: Pick<TestDatabase, 'db'>, w: World, item: Item = {}): Promise<{ id: string; caseId: string }> {
  const { text = 'Sain apua heti.', answer = 'Kiitos, kerromme tiimille.', kind = 'thanks', lineId = w.lineId, unitId = null, month = '2026-08-01', published = '2026-09-01', comment = null } = item
  const caseId = item.caseId ?? await caseRow(db, { kind, publish: true, service_line_id: lineId, unit_id: unitId })
  await db.insertInto('publication').values({
    case_id: caseId, state: 'published', number: 1, prepared_by: w.workerId, checked_by: w.coordinatorId, comment_until_on: '2026-08-01', public_from_on: '2026-08-01', state_on: '2026-08-01',
  }).execute()
  const { id } = await db.insertInto('published_item').values({
    case_id: caseId, service_line_id: lineId, unit_id: unitId, kind, language: 'fi', came_of_it: 'nothing-asked', month_on: month, published_on: published, text, answer, comment,
  }).returning('id').executeTakeFirstOrThrow()
  return { id, caseId }
}
