// A program that talks to the API of an app, without a port.
import { makeApp } from '../src/app.ts'
import type { Context } from '../src/web/context.ts'
import { authOf } from './staff.ts'

type Sent = Record<string, string>
export type Answer = { status: number; headers: Headers; body: any }

export function apiClient(context: Context, log: (line: string) => void = () => {}) {
  const app = makeApp(context, { auth: authOf(context), demoSignIns: [], log })
  const send = async (
    method: string, path: string, headers: Sent = {}, body: BodyInit | null = null,
  ): Promise<Answer> => {
    const response = await app.request(`/api/v1${path}`, { method, headers, body, duplex: 'half' } as RequestInit)
    const text = await response.text()
    return { status: response.status, headers: response.headers, body: text ? JSON.parse(text) : null }
  }
  const json = { 'content-type': 'application/json' }
  return {
    send,
    get: (path: string, headers?: Sent) => send('GET', path, headers),
    post: (path: string, body: unknown, headers: Sent = {}) =>
      send('POST', path, { ...json, ...headers }, JSON.stringify(body)),
    /** A body as it is, for what is no JSON. */
    postRaw: (path: string, body: BodyInit, headers: Sent = {}) => send('POST', path, { ...json, ...headers }, body),
  }
}
