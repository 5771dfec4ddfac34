// Sends mail over SMTP. One connection per message: there are few, and a kept connection that breaks in
// the middle would be a reason to send twice.
import { createTransport } from 'nodemailer'
import { faultName } from '../db/faults.ts'
import { isLoopback } from '../setting-forms.ts'

/** `id`: under the same one it is the same mail, and a mailbox may keep only the first. */
export type Mail = { id: string; to: string; subject: string; text: string; now: Date }

/** `reason` is a code and a class, "550 EENVELOPE", and never holds an address. */
export type Failure = { reason: string; permanent: boolean }

/** Null when the server took it: from then on it is the server's. */
export type Send = (mail: Mail) => Promise<Failure | null>

/** `markOf` gives the name that a mail has on its way, from its id. */
export function smtp(url: string, { from, markOf }: { from: string; markOf(id: string): string }): Send {
  const transport = createTransport({
    url, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000,
    // Somebody on the way can take the offer of TLS out of what the server says. What the address itself says of it counts more.
    requireTLS: !isLoopback(new URL(url).hostname),
    disableFileAccess: true, disableUrlAccess: true,
  })
  const domain = /@([^\s>]+)>?\s*$/.exec(from)?.[1] ?? 'localhost'

  return async ({ id, to, subject, text, now }) => {
    try {
      await transport.sendMail({
        from, subject, text,
        // As an object it is one address, whatever its characters.
        to: { name: '', address: to },
        date: now,
        // The same each time, so that a mail which had to be sent twice is recognised as one.
        messageId: `<${markOf(id)}@${domain}>`,
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
        // Shorter than the time after which the outbox takes an attempt for dead. (The types do not know it yet.)
        ...{ signal: AbortSignal.timeout(120_000) },
      })
      return null
    } catch (error) {
      return failureOf(error)
    }
  }
}

/**
 * Permanent is what the server says of this message or its recipient for good. That it refuses our
 * password, or our sender, is for the administrator to put right, and then the messages go.
 */
function failureOf(error: unknown): Failure {
  const { responseCode, command } = error as { responseCode?: number; command?: string }
  const permanent = responseCode !== undefined && responseCode >= 500 && (command === 'RCPT TO' || command === 'DATA')
  return { permanent, reason: responseCode ? `${responseCode} ${faultName(error)}` : faultName(error) }
}
