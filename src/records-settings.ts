// The settings of the identified room, in which people ask about their own records, which settings.ts holds among the others.
import * as v from 'valibot'
import { database, issuer, maybe, text, whole } from './setting-forms.ts'

export const recordsSettings = {
  /** The same database as DATABASE_URL, as a role of its own that nobody else uses: only it opens what people ask about their own records. Needed with DATABASE_URL; without it that room is closed. */
  RECORDS_DATABASE_URL: database,
  /** The broker of strong identification (OpenID Connect) by which clients sign in to ask about their own records, as it names itself. Without it they ask on paper or at the desk. Needs PUBLIC_URL. */
  RECORDS_OIDC_ISSUER: issuer,
  /** What the broker calls this program. */
  RECORDS_OIDC_CLIENT_ID: maybe,
  /** The secret that it shares with the broker. */
  RECORDS_OIDC_CLIENT_SECRET: maybe,
  /** What the broker is asked for. */
  RECORDS_OIDC_SCOPES: v.pipe(text('openid profile'), v.check((given) => given.split(/\s+/).includes('openid'), 'must name openid')),
  /** How strongly somebody must have signed in, as the broker's acr, blank separated. Set it wherever the broker knows weaker ways too. */
  RECORDS_OIDC_ACR: text(''),
  /** The claim that holds the personal identity code, where the broker gives it. */
  RECORDS_OIDC_CODE_CLAIM: text('personal_identity_code'),
  /** Minutes without a click after which a client is signed out; after two hours in any case. */
  RECORDS_IDLE_MINUTES: v.pipe(whole('15', 1), v.maxValue(120, 'must be 120 at most')),
  /** Months after the decision when a request about somebody's own records is erased, with its key. */
  RECORDS_KEEP_MONTHS: v.pipe(whole('24', 1), v.maxValue(600, 'must be 600 at most')),
}
