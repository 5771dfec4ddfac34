// The decision on a request as a letter, in the language of who asked.
import type { JSX } from 'preact'
import { rightPath } from '../../rights-paths.ts'
import { shownAs, type Actor } from '../../staff/actor.ts'
import { shortDay } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { DeskPage } from '../../web/layout.tsx'
import type { PageFrame } from '../../web/page.ts'
import { Breadcrumb, Facts, Paragraphs, PrintButton } from '../../web/parts.tsx'
import type { Opened, Outcome } from '../request.ts'

type Props = { frame: PageFrame; paper: PageFrame; actor: Actor; request: Opened & { outcome: Outcome }; further: string }

export function LetterPage({ frame, paper, actor, request, further }: Props): JSX.Element {
  const { t } = frame
  const { letter: words } = paper.t.rights
  return (
    <DeskPage frame={frame} title={t.rights.letter.title} actor={shownAs(actor)} current="rights" scripts={['print']} narrow noindex>
      <div class="stack own-paper">
        <Breadcrumb t={t} items={[{ href: rightPath(request.id), label: fill(t.rights.one.title, { reference: request.reference }) }]} />
        <p class="no-print"><PrintButton t={t} /></p>
        <article class="stack" lang={paper.language}>
          <p>{paper.organisation.name}</p>
          <p class="lines">{[request.told.names[0], request.told.address].filter(Boolean).join('\n')}</p>
          <h1>{words.title}</h1>
          <Facts rows={[{ term: words.reference, children: request.reference }, { term: words.day, children: shortDay(request.decidedOn!, paper.language) }, { term: words.decidedBy, children: request.decidedBy ?? '' }]} />
          <h2>{words.outcomes[request.outcome]}</h2>
          <h2>{words.reasons}</h2>
          <Paragraphs text={request.decision ?? ''} />
          <h2>{words.further}</h2>
          <Paragraphs text={further} />
        </article>
      </div>
    </DeskPage>
  )
}
