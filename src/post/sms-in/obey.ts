// A number that wants no SMS gets none, but for what goes back when it writes; and gets them again when it says so.
import { numberMark, numberMarks } from '../../privacy/sms.ts'
import type { Language } from '../../text/language.ts'
import { startNumber, stopNumber } from '../sms/numbers.sql.ts'
import { answerNumber, type To } from './answer.ts'

/** `sender`: also one of a country that is not answered. */
export async function obey(to: To, sender: string | null, { is, language }: { is: 'stop' | 'start'; language: Language }): Promise<void> {
  if (!sender) return
  if (is === 'stop') await stopNumber(to.tx, numberMark(to.keys, sender), to.today)
  else await startNumber(to.tx, numberMarks(to.keys, sender))
  await answerNumber(to, is === 'stop' ? { what: 'stopped', language } : { what: 'started', language })
}
