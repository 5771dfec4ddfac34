// What goes back to a number that wrote: the receipt, or help, or that it was obeyed. Sealed with its number until it has gone, and never so often
// that anybody could be troubled with it by somebody who writes in their name.
import type { Tx } from '../../db/db.ts'
import { to as pathTo } from '../../paths.ts'
import type { Keys } from '../../privacy/keys.ts'
import { receiptWords, type Receipt } from '../../privacy/receipt.ts'
import { numberMark, sealSms } from '../../privacy/sms.ts'
import { shortDay, type Day } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import type { Language } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import { inGsm } from '../gsm.ts'
import { enqueueSmsAnswer } from '../outbox.sql.ts'
import { addAnswer, countAnswer, type AnswerKind } from '../sms/numbers.sql.ts'
import type { Answer } from '../sms/book.ts'
import type { CodeWords } from './wish.ts'

/** `number`: null where none is answered: a name, a short number, another country. */
export type To = { tx: Tx; keys: Keys; number: string | null; today: Day; now: Date }

export type Said =
  /** `danger`: the text may tell of it. */
  | { what: 'receipt'; receipt: Receipt; dueOn: Day; danger: boolean; language: Language; publicUrl: string }
  /** `language`: null where they wrote nothing by which it could be known. */
  | { what: 'help'; codeWords: CodeWords; language: Language | null; publicUrl: string }
  | { what: 'stopped'; language: Language }
  | { what: 'started'; language: Language }

/** In a day to one number. */
const most: Record<AnswerKind, number> = { receipt: 20, help: 1, stopped: 1, started: 1 }

export async function answerNumber({ tx, keys, number, today, now }: To, said: Said): Promise<void> {
  if (!number || await countAnswer(tx, { mark: numberMark(keys, number), what: said.what, today }) > most[said.what]) return
  const id = crypto.randomUUID()
  const answer: Answer = { to: number, text: answerText(said) }
  await addAnswer(tx, { id, ciphertext: sealSms(keys, id, answer), keyVersion: keys.current })
  await enqueueSmsAnswer(tx, { kind: `sms-${said.what}`, answerId: id, language: said.language ?? 'fi', now })
}

/** In the alphabet of GSM, and at most two parts, or three where somebody may be in danger. */
export function answerText(said: Said): string {
  if (said.what === 'stopped' || said.what === 'started') return inGsm(texts[said.language].sms[said.what])
  if (said.what === 'receipt') {
    const { language, publicUrl, dueOn, receipt, danger } = said
    const { sms: t } = texts[language]
    // Behind the # of the address no server on the way sees the words, and our page puts them into its field.
    const address = `${publicUrl}${pathTo('conversation', language)}#${receiptWords(receipt, language).join('-')}`
    return inGsm([...(danger ? [t.urgent] : []), fill(t.receipt, { day: shortDay(dueOn, language), address })].join(' '))
  }
  const { language, codeWords, publicUrl } = said
  const help = (one: Language) => fill(texts[one].sms.help, { word: codeWords[one] })
  const languages: Language[] = language ? [language] : ['fi', 'sv', 'en']
  return inGsm([...languages.map(help), publicUrl].join(' '))
}
