// To the coordinator and the data protection officer, quietly: that something which is hidden is known nearer than it should be.
import type { JSX } from 'preact'
import { inFigures, plural, fill } from '../../../text/fill.ts'
import type { PageFrame } from '../../../web/page.ts'
import { Details } from '../../../web/parts.tsx'
import type { LostNow } from '../counted.sql.ts'

export function LostNumbers({ lost: { numbers, rounds }, frame: { t: { disclosure: { lost: words } }, language } }: { lost: LostNow; frame: PageFrame }): JSX.Element | null {
  if (!numbers && !rounds) return null
  const said = (of: typeof words.numbers, count: number) => fill(plural(of, count, language), { count: inFigures(count, language) })
  return (
    <div class="stack tight">
      {numbers > 0 && <p class="hint">{said(words.numbers, numbers)}</p>}
      {rounds > 0 && <p class="hint">{said(words.rounds, rounds)}</p>}
      <Details summary={words.what}>{words.text.map((sentence) => <p>{sentence}</p>)}</Details>
    </div>
  )
}
