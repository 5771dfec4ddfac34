// Sends an SMS through a gateway that takes JSON over HTTP: POST { id, from, to, text }, with the token as "Authorization: Bearer". Any
// gateway fits that a few lines in front of it can make speak so (docs/operations.md).
import { faultName } from '../db/faults.ts'
import type { Send } from './smtp.ts'

type Gateway = {
  url: string
  token: string | undefined
  sender: string
  /** Under the same name it is the same SMS, also when it had to be sent twice. */
  markOf(id: string): string
  timeoutMs?: number
}

export function smsGateway({ url, token, sender, markOf, timeoutMs = 30_000 }: Gateway): Send {
  const headers = { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) }
  return async ({ id, to, text }) => {
    try {
      const response = await fetch(url, {
        method: 'POST', headers, body: JSON.stringify({ id: markOf(id), from: sender, to, text }),
        // What it answers may hold the number: it is not read. A redirect would carry number and token to somebody else.
        redirect: 'manual', signal: AbortSignal.timeout(timeoutMs),
      })
      await response.body?.cancel()
      return response.ok ? null : { reason: `HTTP ${response.status}`, permanent: isFinal(response.status) }
    } catch (error) {
      // `fetch failed` hides what it was in its cause.
      return { reason: faultName((error as { cause?: unknown }).cause ?? error), permanent: false }
    }
  }
}

/** What is said of this SMS or its number for good. That the token or the address of the gateway is wrong is for the administrator to put right, and then they go. */
const isFinal = (status: number): boolean => status >= 400 && status < 500 && ![401, 403, 404, 405, 407, 408, 425, 429].includes(status)
