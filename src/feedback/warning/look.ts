// Looks through what a giver sends. What has a shape is looked for in every text, at a cost of some hundredths of a millisecond; names
// only where it may be published, since whoever handles it must know of whom it speaks.
import { find } from '../../privacy/redaction/find.ts'
import { findUnmistakable } from '../../privacy/redaction/unmistakable.ts'
import type { Context } from '../../web/context.ts'
import { warningOf, type Warning, type Written } from './warning.ts'

export async function lookThrough(
  { nameTags }: Pick<Context, 'nameTags'>, written: readonly Written[], { publish, language, warned }: { publish: boolean; language: string; warned: string },
): Promise<Warning | null> {
  if (!publish) return warningOf(written, findUnmistakable, warned)
  const tags = await nameTags()
  return warningOf(written, (text) => find(text, { language, staffNames: none, rarePlaces: none, nameTags: tags }), warned)
}

const none: readonly string[] = []
