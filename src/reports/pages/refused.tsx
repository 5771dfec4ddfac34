// A link to a report that somebody may not see: the figures are no secret, so the page says where everybody reads them.
import type { JSX } from 'preact'
import { to } from '../../paths.ts'
import { shownAs, type Actor } from '../../staff/actor.ts'
import { DeskPage } from '../../web/layout.tsx'
import type { PageFrame } from '../../web/page.ts'

export function RefusedPage({ frame, actor }: { frame: PageFrame; actor: Actor }): JSX.Element {
  const { t, language } = frame
  const { refused: words } = t.feedbackReport.reports
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} narrow>
      <div class="stack">
        <h1>{words.title}</h1>
        <p>{words.text}</p>
        <p><a class="button" href={to('statistics', language)}>{words.link}</a></p>
      </div>
    </DeskPage>
  )
}
