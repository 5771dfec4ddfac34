// Reads the mailbox once: what was not taken comes back where somebody asked for it, every mail is taken or told why not and moved away, and what was
// taken long ago is deleted. A mail is moved only when the database has it: killed in between, the next round finds it, known already.
import { transact } from '../db/db.ts'
import { faultName, isDatabaseAway, type Log } from '../db/faults.ts'
import { dayOf, daysAfter } from '../text/dates.ts'
import { MailboxTrouble, openMailbox, type Mailbox, type Patience } from './mailbox.ts'
import { endAgain, holdMailbox, letGoOfMailbox, mailboxState, noteRead, noteTrouble } from './mailbox.sql.ts'
import { forgetNotTaken, notDone } from './mails.sql.ts'
import { mostHeader } from './outline.ts'
import { finish, takeLarge, takeMail, type Became, type Taking } from './take-mail.ts'

/** `holder`: this process. `patience`: less than usual for tests. */
export type Reading = Taking & { holder: string; log: Log; patience?: Patience }

/** In one round; what is left comes in the next. */
const mostInRound = 500
/** No mail takes longer, and of a process that was killed the mailbox is let go. */
const heldFor = 5 * 60_000
/** A server that answers slowly enough could hold it for ever. */
const longestRound = 20 * 60_000

/** False: another process reads it right now. */
export async function readMailbox(reading: Reading, stop?: AbortSignal): Promise<boolean> {
  const { db, now, holder } = reading
  if (!(await hold(reading))) return false
  try {
    await readRound(reading, stop)
  } catch (error) {
    if (stop?.aborted) return true
    if (!(error instanceof MailboxTrouble)) throw error
    reading.log(`mail in: ${error.trouble}`)
    await transact(db, (tx) => noteTrouble(tx, { now: now(), trouble: error.trouble }))
  } finally {
    await transact(db, (tx) => letGoOfMailbox(tx, holder)).catch(() => {})
  }
  return true
}

const hold = ({ db, now, holder }: Reading): Promise<boolean> => {
  const at = now()
  return transact(db, (tx) => holdMailbox(tx, { holder, now: at, until: new Date(at.getTime() + heldFor) }))
}

async function readRound(reading: Reading, stop?: AbortSignal): Promise<void> {
  const { db, now, settings, patience } = reading
  const mailbox = await openMailbox(settings, patience)
  const late = AbortSignal.any([AbortSignal.timeout(longestRound), ...(stop ? [stop] : [])])
  late.addEventListener('abort', mailbox.close)
  try {
    if ((await mailboxState(db)).again) {
      await mailbox.bringBack()
      await transact(db, async (tx) => {
        await forgetNotTaken(tx)
        await endAgain(tx)
      })
    }
    const { mails, altogether } = await mailbox.list(mostInRound)
    let left = altogether - mails.length, stuck = 0
    for (const mail of mails) {
      if (late.aborted) throw new MailboxTrouble('timeout')
      if (!(await hold(reading))) return
      const became = await takeOne(reading, mailbox, mail)
      if (became === 'gone') continue
      if (became !== 'later' && became !== 'stuck') await mailbox.move(mail.uid, became)
      else left++
      if (became === 'stuck') stuck++
    }
    // What was begun and is in the mailbox no more is gone on with by nobody: somebody has taken it away.
    if (left === 0) for (const one of await notDone(db)) await finish(reading, one, 0)
    await mailbox.clear(daysAfter(dayOf(now()), -settings.MAIL_IN_KEEP_DAYS))
    await transact(db, (tx) => noteRead(tx, { now: now(), trouble: stuck ? 'some' : null, waiting: left }))
  } finally {
    late.removeEventListener('abort', mailbox.close)
    mailbox.close()
  }
}

/** One that we cannot deal with keeps no other waiting. */
async function takeOne(reading: Reading, mailbox: Mailbox, { uid, size }: { uid: number; size: number }): Promise<Became | 'gone' | 'stuck'> {
  const most = reading.settings.MAIL_IN_MB * 1_000_000
  const raw = await mailbox.read(uid, size > most ? mostHeader : most)
  if (!raw) return 'gone'
  try {
    return size > most ? await takeLarge(reading, raw, size) : await takeMail(reading, raw)
  } catch (error) {
    if (isDatabaseAway(error)) throw error
    reading.log(`mail in: ${faultName(error)}`)
    return 'stuck'
  }
}
