// The mailbox over IMAP: what lies in it, one mail at a time, and where it is moved to. Whatever the server does, a command comes to an end or the
// connection does, and of what went wrong a code is told and never a word of the server's.
import { readFileSync } from 'node:fs'
import { ImapFlow } from 'imapflow'
import { isLoopback } from '../setting-forms.ts'
import type { Settings } from '../settings.ts'
import type { Day } from '../text/dates.ts'
import type { Trouble } from './mailbox.sql.ts'

export type Mailbox = {
  /** The oldest first. `size`: as the server says. */
  list(most: number): Promise<{ mails: { uid: number; size: number }[]; altogether: number }>
  /** At most so many bytes of it. Null: somebody has taken it away. */
  read(uid: number, most: number): Promise<Buffer | null>
  move(uid: number, to: 'taken' | 'not-taken'): Promise<void>
  /** What was not taken comes in again. */
  bringBack(): Promise<void>
  /** Of what was taken, what came before that day. */
  clear(before: Day): Promise<void>
  close(): void
}

export class MailboxTrouble extends Error {
  readonly trouble: Exclude<Trouble, 'some'>

  constructor(trouble: Exclude<Trouble, 'some'>) {
    super(trouble)
    this.trouble = trouble
  }
}

/** Throws where the file cannot be read, at the start and not in the middle of the night. */
export function passwordOf({ MAIL_IN_URL, MAIL_IN_PASSWORD_FILE }: Settings): string {
  if (!MAIL_IN_PASSWORD_FILE) return decodeURIComponent(new URL(MAIL_IN_URL!).password)
  let password: string
  try {
    password = readFileSync(MAIL_IN_PASSWORD_FILE, 'utf8').replace(/\r?\n$/, '')
  } catch {
    throw new Error('settings: MAIL_IN_PASSWORD_FILE cannot be read')
  }
  if (!password) throw new Error('settings: MAIL_IN_PASSWORD_FILE is empty')
  return password
}

/** In milliseconds, for a connection and for what is asked. Less than usual for tests. */
export type Patience = { connect: number; answer: number }
const patience: Patience = { connect: 15_000, answer: 120_000 }
/** While a mail is taken, nothing is asked: that is no silence of the server. */
const longestPause = 15 * 60_000

const inMB = 1_000_000

export async function openMailbox(settings: Settings, { connect, answer }: Patience = patience): Promise<Mailbox> {
  const { protocol, hostname, port, username } = new URL(settings.MAIL_IN_URL!)
  const secure = protocol.toLowerCase() === 'imaps:'
  const host = hostname.replace(/^\[|\]$/g, '')
  const client = new ImapFlow({
    host, port: port ? Number(port) : secure ? 993 : 143, secure,
    // In the clear only on the same machine.
    ...(!secure && (isLoopback(host) ? { doSTARTTLS: false } : { doSTARTTLS: true })),
    auth: { user: decodeURIComponent(username), pass: passwordOf(settings) },
    logger: false, emitLogs: false, disableAutoIdle: true, disableCompression: true,
    connectionTimeout: connect, greetingTimeout: connect, socketTimeout: longestPause,
    maxLineLength: inMB, maxLiteralSize: (settings.MAIL_IN_MB + 1) * inMB, maxResponseSize: (settings.MAIL_IN_MB + 3) * inMB,
  })
  // Whatever breaks is thrown by the command that waits for it.
  client.on('error', () => {})
  const folders = { taken: settings.MAIL_IN_TAKEN_FOLDER, 'not-taken': settings.MAIL_IN_NOT_TAKEN_FOLDER }
  async function told<T>(work: Promise<T>): Promise<T> {
    let late = false
    const clock = setTimeout(() => {
      late = true
      client.close()
    }, answer)
    try {
      return await work
    } catch (error) {
      throw new MailboxTrouble(late ? 'timeout' : troubleOf(error))
    } finally {
      clearTimeout(clock)
    }
  }
  /** That it was not done it says by an answer, and does not throw. */
  async function did(work: Promise<unknown>): Promise<void> {
    if (!(await told(work))) throw new MailboxTrouble(client.usable ? 'folder' : 'unreachable')
  }
  const open = (folder: string) => did(client.mailboxOpen(folder))

  try {
    await told(client.connect())
    for (const folder of Object.values(folders)) await told(client.mailboxCreate(folder))
    await open(settings.MAIL_IN_FOLDER)
  } catch (error) {
    client.close()
    throw error
  }
  return {
    async list(most) {
      const uids = await told(client.search({ deleted: false }, { uid: true })) || []
      if (!uids.length) return { mails: [], altogether: 0 }
      const wanted = uids.sort((one, other) => one - other).slice(0, most)
      const found = await told(client.fetchAll(wanted.join(','), { uid: true, size: true }, { uid: true }))
      return { mails: found.map(({ uid, size = 0 }) => ({ uid, size })), altogether: uids.length }
    },
    async read(uid, most) {
      const found = await told(client.fetchOne(String(uid), { uid: true, source: { start: 0, maxLength: most } }, { uid: true }))
      return found && found.source ? found.source : null
    },
    move: (uid, to) => did(client.messageMove(String(uid), folders[to], { uid: true })),
    async bringBack() {
      await open(folders['not-taken'])
      const uids = await told(client.search({ deleted: false }, { uid: true })) || []
      if (uids.length) await did(client.messageMove(uids.join(','), settings.MAIL_IN_FOLDER, { uid: true }))
      await open(settings.MAIL_IN_FOLDER)
    },
    async clear(before) {
      await open(folders.taken)
      const uids = await told(client.search({ before: new Date(`${before}T00:00:00Z`) }, { uid: true })) || []
      if (uids.length) await did(client.messageDelete(uids.join(','), { uid: true }))
      await open(settings.MAIL_IN_FOLDER)
    },
    close: () => client.close(),
  }
}

function troubleOf(error: unknown): MailboxTrouble['trouble'] {
  const { code = '', authenticationFailed, tlsFailed, responseStatus } = error as { code?: string; authenticationFailed?: boolean; tlsFailed?: boolean; responseStatus?: string }
  if (authenticationFailed) return 'sign-in'
  if (tlsFailed || /CERT|TLS|SSL|UNABLE_TO_VERIFY|SELF_SIGNED/.test(String(code))) return 'insecure'
  if (/TIMEOUT|ETIMEDOUT/.test(String(code))) return 'timeout'
  return responseStatus === 'NO' || responseStatus === 'BAD' ? 'folder' : 'unreachable'
}
