// The settings of mail and SMS, which settings.ts holds among the others.
import * as v from 'valibot'
import { gateway, mailServer, maybe, text } from './setting-forms.ts'

export const postSettings = {
  /** smtp://user:password@host:587 or smtps://… Needs PUBLIC_URL. Without it mail waits, or in demonstration mode is only shown. */
  SMTP_URL: mailServer,
  /** The sender of mail. Givers see it in lists of mail, perhaps with somebody beside them: let it not say what the mail is about. */
  MAIL_FROM: v.pipe(text('no-reply@localhost'), v.regex(/^[^<>@]*<?[^\s<>@]+@[^\s<>@]+>?$/, 'must be an address, or a name and an <address>')),
  /** The gateway to which an SMS is handed as JSON, see docs/operations.md. Needs PUBLIC_URL. Without it nobody can be invited by SMS. */
  SMS_GATEWAY_URL: gateway,
  /** The secret that the gateway knows us by, sent as Authorization: Bearer. */
  SMS_GATEWAY_TOKEN: maybe,
  /** Who an SMS is from: up to eleven letters and digits, or a telephone number. Let it be known to those who get it. */
  SMS_SENDER: v.pipe(text('Vastakaiku'), v.regex(/^([A-Za-z0-9][A-Za-z0-9 ]{0,10}|\+?\d{3,15})$/, 'must be up to 11 letters and digits, or a number')),
}
