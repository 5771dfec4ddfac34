// What stands under a turn of the conversation: that it was corrected, that a passage was erased, and what came of the feedback.
import type { JSX } from 'preact'
import type { Texts } from '../../text/texts.ts'
import { Tag } from '../../web/parts.tsx'
import type { Case } from '../cases.sql.ts'
import type { Turn } from '../conversation.ts'

/** Undefined where there is nothing to say. */
export function footOf({ content: { cameOf, corrected, erasedOn } }: Turn, one: Pick<Case, 'language'>, t: Texts): JSX.Element | undefined {
  if (!cameOf && !corrected && !erasedOn) return undefined
  const { cameOf: words, correct } = t.answering
  return (
    <>
      {corrected && <p><Tag tone="neutral">{correct.corrected}</Tag></p>}
      {erasedOn && <p class="hint">{t.erasing.inTurn}</p>}
      {cameOf && <p><strong>{words.title}:</strong> {words.told[cameOf.is]}</p>}
      {cameOf?.because && <p class="typed" lang={one.language}>{cameOf.because}</p>}
    </>
  )
}
