// Looks through what a giver sends. What has a shape is looked for in every text, at a cost of some hundredths of a millisecond; names
// only where it may be published, since whoever handles it must know of whom it speaks.
import { claimKeys } from '../../privacy/claim.ts'
import type { FormToken } from '../../privacy/form-token.ts'
import { find } from '../../privacy/redaction/find.ts'
import { findUnmistakable } from '../../privacy/redaction/unmistakable.ts'
import type { Context } from '../../web/context.ts'
import { findClaim } from '../intake.sql.ts'
import { warningOf, type Warning, type Written } from './warning.ts'

type About = { publish: boolean; language: string; warned: string }

export async function lookThrough({ nameTags }: Pick<Context, 'nameTags'>, written: readonly Written[], { publish, language, warned }: About): Promise<Warning | null> {
  if (!publish) return warningOf(written, findUnmistakable, warned)
  const tags = await nameTags()
  return warningOf(written, (text) => find(text, { language, staffNames: none, rarePlaces: none, nameTags: tags }), warned)
}

/** Once, and not of what was sent already: a browser may send an old page again, and its giver has the receipt. */
export async function lookBeforeSending(context: Context, token: FormToken, written: readonly Written[], about: About): Promise<Warning | null> {
  const warning = await lookThrough(context, written, about)
  return warning && !(await findClaim(context.db, claimKeys(context.keys, token.id).map(({ hash }) => hash))) ? warning : null
}

const none: readonly string[] = []
