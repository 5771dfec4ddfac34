// The settings of mail, which settings.ts holds among the others.
import * as v from 'valibot'
import { mailServer, text } from './setting-forms.ts'

export const postSettings = {
  /** smtp://user:password@host:587 or smtps://… Needs PUBLIC_URL. Without it mail waits, or in demonstration mode is only shown. */
  SMTP_URL: mailServer,
  /** The sender of mail. Givers see it in lists of mail, perhaps with somebody beside them: let it not say what the mail is about. */
  MAIL_FROM: v.pipe(text('no-reply@localhost'), v.regex(/^[^<>@]*<?[^\s<>@]+@[^\s<>@]+>?$/, 'must be an address, or a name and an <address>')),
}
