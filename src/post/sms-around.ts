// A text of which one place is filled in by hand, as it goes out as an SMS: on the server, and in the browser while somebody writes.
import { inGsm, smsLength, type SmsLength } from './gsm.ts'

/** What stands before and after what is filled in. */
export type Around = { before: string; after: string }

/** `changed`: letters that telephones' alphabet has not, and that go out as others. */
export type Sent = Pick<SmsLength, 'letters' | 'parts'> & { text: string; changed: string[] }

export function asSms(around: Around, filled: string): Sent {
  const whole = (filled.trim() ? around.before + filled.trim() : around.before.replace(/[,\s]+$/, '')) + around.after
  const text = inGsm(whole)
  const length = smsLength(text)
  return { text, letters: length.letters, parts: length.parts, changed: smsLength(whole).outside }
}
