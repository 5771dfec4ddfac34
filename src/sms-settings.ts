// The settings of SMS, out and in, which settings.ts holds among the others.
import * as v from 'valibot'
import { readBody, readHeaders } from './post/sms/http-body.ts'
import { gateway, maybe, smsCentre, text, whole } from './setting-forms.ts'

export const smsSettings = {
  /** The gateway to which an SMS is handed, see docs/operations.md. Needs PUBLIC_URL. Without it and without SMPP_URL nobody can be invited by SMS. */
  SMS_GATEWAY_URL: gateway,
  /** The secret that the gateway knows us by, sent as Authorization: Bearer. */
  SMS_GATEWAY_TOKEN: maybe,
  /** The body that the gateway wants, where it is not ours: JSON or a form, in which {id}, {from}, {to} and {text} are put in. */
  SMS_GATEWAY_BODY: v.optional(v.pipe(v.string(), v.check((given) => readBody(given) !== null, 'must be JSON or a form with {to} and {text}, like to={to}&text={text}'))),
  /** Headers that it wants besides, as JSON: {"X-Api-Key": "secret"} */
  SMS_GATEWAY_HEADERS: v.optional(v.pipe(v.string(), v.check((given) => readHeaders(given) !== null, 'must be JSON, like {"X-Api-Key": "secret"}'))),
  /** The operator's message centre, instead of a gateway: smpps://name:password@host:port over TLS; smpp:// goes in the clear, for a closed network. Needs PUBLIC_URL. SMS come in by it, too. */
  SMPP_URL: smsCentre,
  /** Who an SMS is from: up to eleven letters and digits, or a telephone number. Let it be known to those who get it. To be answered it must be a number. */
  SMS_SENDER: v.pipe(text('Vastakaiku'), v.regex(/^([A-Za-z0-9][A-Za-z0-9 ]{0,10}|\+?\d{3,15})$/, 'must be up to 11 letters and digits, or a number')),
  /** Between which hours an SMS goes out that nobody has just asked for, by the clock in Finland. */
  SMS_HOURS: v.pipe(text('8-20'), v.regex(/^([01]?\d|2[0-3])-([01]?\d|2[0-4])$/, 'must be like 8-20'), v.check((given) => Number(given.split('-')[0]) < Number(given.split('-')[1]), 'must begin before it ends')),
  /** The secret with which a gateway hands over SMS that came, and tells what became of those that went out. Without it that door is closed. */
  SMS_IN_SECRET: v.optional(v.pipe(v.string(), v.regex(/^[\x21-\x7e]{24,200}$/, 'must be 24 signs at least, without spaces'))),
  /** With which word an SMS to us begins that is feedback: in Finnish, Swedish and English, each of five letters at least. */
  SMS_CODE_WORDS: v.pipe(text('PALAUTE,RESPONS,FEEDBACK'), v.regex(/^\s*[A-Za-zÅÄÖåäö]{5,20}\s*(,\s*[A-Za-zÅÄÖåäö]{5,20}\s*){2}$/, 'must be three words of 5 to 20 letters, with commas between')),
  /** The countries to whose numbers an answer goes, comma separated. To answer to others could be made to cost. */
  SMS_COUNTRIES: v.pipe(text('358,46'), v.regex(/^[1-9]\d{0,2}(,[1-9]\d{0,2})*$/, 'must be codes of countries, like 358,46')),
  /** SMS that are taken from one number in ten minutes, by their parts; more come later. 0 switches the budget off. */
  BUDGET_SMS_PER_NUMBER: whole('30'),
  /** SMS that are taken in all in ten minutes, by their parts. */
  BUDGET_SMS_IN_ALL: whole('600'),
}
