// What a browser says to the program on the way from a slip to an answer. It runs in browsers; see send-survey.browser.ts.
import { blind, fromText, readBlindKey, shortened, toText, unblind, type BlindKey } from '../../privacy/blind-rsa.ts'
import type { Question } from '../question.ts'

/** The words of a slip; `print`: the fingerprint of the key as it came from the paper, or nothing where the words were typed. */
export type Slip = { survey: string; code: string; print: string }
/** What must not be lost between the exchange and the answer: in texts, so that a browser can keep it over a reload. */
export type Covered = { message: string; inverse: string; blinded: string }
export type WireToken = { message: string; signature: string }
export type WirePlace = { serviceLine?: string | null; unit?: string | null }
export type Asked = { key: BlindKey; print: string; message: string; questions: Question[] }

/** unknown, used, expired, closed, spent: as the API has them · busy: too many, or a fault: try again · away: no answer came · wrong: it cannot be taken */
export type Trouble = 'unknown' | 'used' | 'expired' | 'closed' | 'spent' | 'busy' | 'away' | 'wrong'
export class Refused extends Error {
  readonly why: Trouble
  constructor(why: Trouble) {
    super(why)
    this.why = why
  }
}

/** To try again is in vain: what was kept for it goes. */
export const isFinal = (why: Trouble): boolean => why === 'unknown' || why === 'used' || why === 'expired' || why === 'closed'

/** WebCrypto is there on pages that came by https, or from this very machine. */
export const canCover = (): boolean => typeof BigInt === 'function' && typeof crypto === 'object' && Boolean(crypto.subtle)

export const lookUp = (code: string): Promise<{ survey: string; place: WirePlace }> => ask('/slips', { code })

export async function readSurvey(survey: string): Promise<Asked> {
  const body = await ask<{ key?: { spki: string; message: string }; questions: Question[] }>(`/surveys/${survey}`)
  if (!body.key) throw new Refused('closed')
  const spki = fromText(body.key.spki)
  const print = shortened(new Uint8Array(await crypto.subtle.digest('SHA-256', spki)))
  return { key: await readBlindKey(spki), print, message: body.key.message, questions: body.questions }
}

export async function cover(asked: Asked): Promise<Covered> {
  const made = await blind(asked.key, new TextEncoder().encode(asked.message))
  return { message: toText(made.message), inverse: made.inverse.toString(16), blinded: toText(made.blinded) }
}

/** The same again gives the same: whoever lost the connection asks once more. */
export async function exchange(slip: Slip, asked: Asked, covered: Covered): Promise<{ token: WireToken; place: WirePlace }> {
  const body = await ask<{ signature: string; place: WirePlace }>(`/surveys/${slip.survey}/tokens`, { code: slip.code, blinded: covered.blinded })
  const made = { message: fromText(covered.message), inverse: BigInt(`0x${covered.inverse}`) }
  return { token: { message: covered.message, signature: toText(await unblind(asked.key, made, fromText(body.signature))) }, place: body.place }
}

export const handIn = (survey: string, body: object): Promise<unknown> => ask(`/surveys/${survey}/responses`, body)

/** Without anything by which a browser could be known again: no cookie, no page that it came from, and nothing kept. */
async function ask<Answer>(path: string, body?: object): Promise<Answer> {
  let response: Response
  try {
    response = await fetch(`/api/v1${path}`, {
      method: body ? 'POST' : 'GET', credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store',
      ...(body && { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
    })
  } catch {
    throw new Refused('away')
  }
  const answer = await response.json().catch(() => null)
  if (response.ok && answer) return answer as Answer
  if (response.status >= 500 || response.status === 429 || response.ok) throw new Refused('busy')
  throw new Refused((['unknown', 'used', 'expired', 'closed', 'spent'] as const).find((each) => each === answer?.why) ?? 'wrong')
}
