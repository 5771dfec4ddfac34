// How many pictures and recordings a case has, in lists and at the head of its page.
import type { JSX } from 'preact'
import { plural } from '../../text/fill.ts'
import type { PageFrame } from '../../web/page.ts'
import { Tag } from '../../web/parts.tsx'
import type { Kind } from './kinds.ts'

export function AttachmentTags({ counts: { picture, sound }, frame: { t, language } }: { counts: Record<Kind, number>; frame: Pick<PageFrame, 't' | 'language'> }): JSX.Element {
  const { desk: words } = t.attachments
  return (
    <>
      {picture > 0 && <> <Tag tone="neutral">{plural(words.pictures, picture, language)}</Tag></>}
      {sound > 0 && <> <Tag tone="neutral">{plural(words.sounds, sound, language)}</Tag></>}
    </>
  )
}
