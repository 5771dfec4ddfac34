// Takes in an SMS that somebody wrote to us: with a code word it becomes feedback, by the same intake as by the form; STOP and START are obeyed;
// anything else gets one kind answer a day and becomes nothing. What was taken, what it became and the answer are one transaction.
import type { Clock } from '../../clock.ts'
import { transact, type Db, type Tx } from '../../db/db.ts'
import { checkDraft } from '../../feedback/draft.ts'
import { receive } from '../../feedback/receive.ts'
import { signalsDanger } from '../../lanes/danger.ts'
import { spend } from '../../privacy/budget.sql.ts'
import type { Keys } from '../../privacy/keys.ts'
import { comingMarks, sealSms, setMark, unsealSms } from '../../privacy/sms.ts'
import { dayOf } from '../../text/dates.ts'
import { clean } from '../../web/form.ts'
import { isOfCountries, numberOfSender, readNumber } from '../sms/number.ts'
import type { Coming } from '../sms/smpp.ts'
import { answerNumber } from './answer.ts'
import { obey } from './obey.ts'
import { claimSms, dropParts, keepPart, lockSet, partsOf, type KeptPart } from './parts.sql.ts'
import { codeWordsOf, wishOf } from './wish.ts'

export type SmsIn = Known & { db: Db }

export type Known = {
  keys: Keys
  now: Clock
  publicUrl: string
  settings: { SMS_SENDER: string; SMS_CODE_WORDS: string; SMS_COUNTRIES: string; BUDGET_SMS_PER_NUMBER: number; BUDGET_SMS_IN_ALL: number }
}

/** The same words from the same number within this time are the same SMS, where its gateway has no name for it. */
const sameWithin = 3_600_000

export async function takeSms(at: SmsIn, coming: Coming): Promise<'taken' | 'later'> {
  const { db, keys, settings } = at
  const now = at.now()
  const number = numberOfSender(coming.from)
  // From our own number: a loop of the gateway.
  if (number && number === readNumber(settings.SMS_SENDER)) return 'taken'
  const budget = { name: 'sms', windowSeconds: 600, now }
  const paid = await spend(db, keys, { ...budget, subject: `number ${number ?? coming.from}`, limit: settings.BUDGET_SMS_PER_NUMBER })
    && await spend(db, keys, { ...budget, subject: 'all', limit: settings.BUDGET_SMS_IN_ALL })
  if (!paid) return 'later'
  await transact(db, async (tx) => {
    const { known, part } = coming
    // Not by its name alone: a gateway that begins to count anew would have the second lost.
    const name = `${known === null ? 'whole' : 'named'} ${JSON.stringify(coming)}`
    if (!(await claimSms(tx, comingMarks(keys, name), now, known === null ? new Date(now.getTime() - sameWithin) : null))) return
    const whole = part ? await putTogether(tx, keys, { ...coming, part }, now) : coming
    if (whole) await understand(tx, at, whole)
  })
  return 'taken'
}

type Whole = Pick<Coming, 'from' | 'text'>

/** Null: other parts are still to come. */
async function putTogether(tx: Tx, keys: Keys, { from, to, text, part }: Coming & { part: NonNullable<Coming['part']> }, now: Date): Promise<Whole | null> {
  const mark = setMark(keys, JSON.stringify([from, to, part.set, part.count]))
  const kept = await keepPart(tx, mark, { number: part.number, count: part.count, ciphertext: sealSms(keys, boundTo(mark, part.number), { from, text }), keyVersion: keys.current }, now)
  if (kept.length < part.count) return null
  await dropParts(tx, mark)
  return joined(keys, mark, kept)
}

const boundTo = (mark: Buffer, number: number): string => `${mark.toString('hex')} ${number}`

/** What is missing shows as a gap. */
function joined(keys: Keys, mark: Buffer, kept: readonly KeptPart[]): Whole {
  const parts = new Map(kept.map((part) => [part.number, unsealSms<Whole>(keys, boundTo(mark, part.number), part)]))
  const texts = Array.from({ length: kept[0]!.count }, (_, at) => parts.get(at + 1)?.text ?? ' […] ')
  return { from: [...parts.values()][0]!.from, text: texts.join('') }
}

/** Of which a part was lost on the way: what there is counts. */
export async function takeIncomplete(tx: Tx, at: Known, mark: Buffer): Promise<void> {
  await lockSet(tx, mark)
  const kept = await partsOf(tx, mark)
  if (!kept.length) return
  await dropParts(tx, mark)
  await understand(tx, at, joined(at.keys, mark, kept))
}

async function understand(tx: Tx, at: Known, { from, text }: Whole): Promise<void> {
  const { keys, settings, publicUrl } = at
  const now = at.now()
  const sender = numberOfSender(from)
  const number = sender && isOfCountries(sender, settings.SMS_COUNTRIES) ? sender : null
  const codeWords = codeWordsOf(settings.SMS_CODE_WORDS)
  const wish = wishOf(clean(text), codeWords)
  const to = { tx, keys, number, today: dayOf(now), now }
  if (wish.is === 'stop' || wish.is === 'start') return obey(to, sender, wish)
  if (wish.is === 'feedback') {
    // What it is about and of which kind stands in no SMS: whoever reads it sees both.
    const checked = checkDraft({ kind: wish.text.includes('?') ? 'question' : 'criticism', language: wish.language, text: wish.text })
    if (checked.ok) {
      const received = await receive(tx, checked.draft, crypto.randomUUID(), { channel: 'sms', now, keys })
      if (received.outcome === 'other-body') throw new Error('a new token was used before')
      return answerNumber(to, { what: 'receipt', receipt: received.receipt, dueOn: received.dueOn, danger: signalsDanger(wish.text), language: wish.language, publicUrl })
    }
  }
  await answerNumber(to, { what: 'help', codeWords, language: wish.is === 'empty' ? wish.language : null, publicUrl })
}
