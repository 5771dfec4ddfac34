// A program that talks to the API of an app, without a port.
import { makeApp } from '../src/app.ts'
import type { Context } from '../src/web/context.ts'
import { authOf } from './staff.ts'

export type Answer = { status: number; headers: Headers; body: any }

export function apiClient(context: Context, log: (line: string) => void = () => {}) {
  const app = makeApp(context, { auth: authOf(context), demoSignIns: [], log })
  const send = async (method: string, path: string, headers: Record<string, string> = {}, body?: BodyInit): Promise<Answer> => {
    const response = await app.request(`/api/v1${path}`, { method, headers, ...(body === undefined ? {} : { body, duplex: 'half' } as RequestInit) })
    const text = await response.text()
    return { status: response.status, headers: response.headers, body: text ? JSON.parse(text) : null }
  }
  const json = { 'content-type': 'application/json' }
  return {
    send,
    get: (path: string, headers?: Record<string, string>) => send('GET', path, headers),
    post: (path: string, body: unknown, headers: Record<string, string> = {}) => send('POST', path, { ...json, ...headers }, JSON.stringify(body)),
    /** A body as it is, for what is no JSON. */
    postRaw: (path: string, body: BodyInit, headers: Record<string, string> = {}) => send('POST', path, { ...json, ...headers }, body),
  }
}
