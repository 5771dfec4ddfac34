// A request or its decision on paper, from the desk. `paper`: what stands on it speaks the language of whoever gets it.
import type { JSX } from 'preact'
import { recordPath } from '../../record-paths.ts'
import { shownAs, type Actor } from '../../staff/actor.ts'
import { fill } from '../../text/fill.ts'
import { DeskPage } from '../../web/layout.tsx'
import type { PageFrame } from '../../web/page.ts'
import { Breadcrumb, PrintButton } from '../../web/parts.tsx'
import type { Opened } from '../request.ts'
import { DecisionLetter, PrintedRequest } from './paper.tsx'

type Props = { frame: PageFrame; paper: PageFrame; actor: Actor; request: Opened; what: 'request' | 'letter'; further: string }

export function PrintedAtDesk({ frame, paper, actor, request, what, further }: Props): JSX.Element {
  const { t } = frame
  const title = fill(t.records.request.title, { reference: request.reference })
  return (
    <DeskPage frame={frame} title={title} actor={shownAs(actor)} current="records" scripts={['print']} sheets={['records']} narrow noindex>
      <div class="stack own-paper">
        <Breadcrumb t={t} items={[{ href: recordPath(request.id), label: title }]} />
        <p class="no-print"><PrintButton t={t} /></p>
        <article class="stack" lang={paper.language}>
          {what === 'letter' ? <DecisionLetter frame={paper} request={request} further={further} /> : <PrintedRequest frame={paper} request={request} />}
        </article>
      </div>
    </DeskPage>
  )
}
