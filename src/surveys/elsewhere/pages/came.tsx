// Beside the results of a collection that was held elsewhere: how it was held, how its answers came here, and what was learned.
import type { JSX } from 'preact'
import { shortDay } from '../../../text/dates.ts'
import { fill, plural } from '../../../text/fill.ts'
import { inLanguage, shownLanguage } from '../../../text/language.ts'
import type { PageFrame } from '../../../web/page.ts'
import { Card, Details, Paragraphs } from '../../../web/parts.tsx'
import type { Round } from '../../rounds.sql.ts'
import type { WhatCame } from '../what-came.ts'
import { Held } from './held.tsx'

export function Came({ frame, round, came }: { frame: PageFrame; round: Round; came: WhatCame }): JSX.Element {
  const { t, language } = frame
  const { public: words } = t.surveyElsewhere
  const { brought, learned } = came
  return (
    <section class="stack">
      {learned && (
        <Card title={words.learned}>
          <div class="stack" lang={shownLanguage(learned.learned, language)}><Paragraphs text={inLanguage(learned.learned, language)} /></div>
          {!brought.length && learned.tookPart !== null && <p><strong>{plural(words.tookPart, learned.tookPart, language)}</strong></p>}
          {!brought.length && <p class="hint">{words.notHere}</p>}
        </Card>
      )}
      {brought.map(({ as, on }) => <p>{fill(words.brought[as], { day: shortDay(on, language) })}</p>)}
      <Details summary={words.about}><Held frame={frame} round={round} /></Details>
    </section>
  )
}
