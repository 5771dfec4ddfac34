// A giver's visit: from the form through the receipt into the conversation. The form's token begins it,
// passes carry it on, and leaving ends it on every page of it at once.
import type { Db } from '../db/db.ts'
import { readFormToken, type FormToken } from '../privacy/form-token.ts'
import type { Keys } from '../privacy/keys.ts'
import { endedPassId, openPass, type Pass, type PassUse } from '../privacy/pass.ts'
import { endVisit, visitEnded } from './time.sql.ts'

/** Claims are kept for seven days; a form older than this could be taken in twice. */
export const formLivesSeconds = 6 * 86_400

/** What became of a page's pass. `left`: its giver ended the visit, and nothing that comes from it may be shown again. */
export type Visit = { is: 'open' | 'expired'; pass: Pass } | { is: 'left' | 'unknown'; pass: null }

export async function visitOf(db: Db, keys: Keys, uses: PassUse[], text: string, now: Date): Promise<Visit> {
  const pass = uses.map((use) => openPass(keys, use, text)).find((one) => one !== null)
  if (!pass) return { is: 'unknown', pass: null }
  if (await visitEnded(db, endedPassId(keys, pass))) return { is: 'left', pass: null }
  return { is: pass.expiresAt > now ? 'open' : 'expired', pass }
}

/** The id that passes take from the token of the form with which a visit began. */
export const visitId = ({ id }: FormToken): Buffer => Buffer.from(id, 'base64url').subarray(-16)

/** Whether the giver has left since this form was open. A browser's "back" may still send the form again. */
export async function hasLeft(db: Db, keys: Keys, formToken: string, now: Date): Promise<boolean> {
  const token = readFormToken(keys, formToken, now)
  return token !== null && visitEnded(db, endedPassId(keys, { id: visitId(token) }))
}

/** Ends every page of the visit at once, on every tab. A pass that has died needs no ending. */
export async function leave(db: Db, keys: Keys, { pass, formToken }: { pass: string; formToken: string }, now: Date): Promise<void> {
  const token = readFormToken(keys, formToken, now)
  // A page's pass may have died while the visit goes on in another tab.
  const visits = [openPass(keys, 'receipt', pass), openPass(keys, 'conversation', pass), token && { id: visitId(token) }]
  for (const visit of visits) {
    // Passes have died long before, but forms with text live on in the history of a tab, as long as they may be sent.
    if (visit) await endVisit(db, endedPassId(keys, visit), new Date(now.getTime() + formLivesSeconds * 1000))
  }
}

/** The same of a form that is known by an id alone, as at a station of a feedback day. */
export const leaveForm = (db: Db, keys: Keys, formId: string, now: Date): Promise<unknown> =>
  endVisit(db, endedPassId(keys, { id: idOfForm(formId) }), new Date(now.getTime() + formLivesSeconds * 1000))

export const hasLeftForm = (db: Db, keys: Keys, formId: string): Promise<boolean> => visitEnded(db, endedPassId(keys, { id: idOfForm(formId) }))

const idOfForm = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex')
