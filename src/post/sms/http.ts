// Sends an SMS through a gateway that takes a POST over HTTP: JSON { id, from, to, text } with the token as "Authorization: Bearer", or whatever
// body and headers the settings give (docs/operations.md).
import { faultName } from '../../db/faults.ts'
import type { SendSms } from './book.ts'
import { bodyAsSet, type SetBody } from './http-body.ts'

type Gateway = {
  url: string
  token: string | undefined
  sender: string
  /** Under the same name it is the same SMS, also when it had to be sent twice. */
  markOf(id: string): string
  /** As the gateway wants it, where it is not ours. */
  body?: SetBody | undefined
  headers?: Record<string, string> | undefined
  timeoutMs?: number
}

export function smsGateway({ url, token, sender, markOf, body, headers: more, timeoutMs = 30_000 }: Gateway): SendSms {
  const headers = { 'Content-Type': body?.type ?? 'application/json', ...(token && { Authorization: `Bearer ${token}` }), ...more }
  return async ({ id, to, text }) => {
    const mark = markOf(id)
    const values = { id: mark, from: sender, to, text }
    try {
      const response = await fetch(url, {
        method: 'POST', headers, body: body ? bodyAsSet(body, values) : JSON.stringify(values),
        // What it answers may hold the number: it is not read. A redirect would carry number and token to somebody else.
        redirect: 'manual', signal: AbortSignal.timeout(timeoutMs),
      })
      await response.body?.cancel()
      return response.ok ? { ids: [mark] } : { reason: `HTTP ${response.status}`, permanent: isFinal(response.status) }
    } catch (error) {
      // `fetch failed` hides what it was in its cause.
      return { reason: faultName((error as { cause?: unknown }).cause ?? error), permanent: false }
    }
  }
}

/** What is said of this SMS or its number for good. That the token or the address of the gateway is wrong is for the administrator to put right, and then they go. */
const isFinal = (status: number): boolean => status >= 400 && status < 500 && ![401, 403, 404, 405, 407, 408, 425, 429].includes(status)
