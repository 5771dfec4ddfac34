// A passage that somebody asked to have erased, for the second person: the whole text with what goes marked, whether it is erased, and what came of it.
import type { JSX } from 'preact'
import { desk } from '../../paths.ts'
import { erasurePath, rightPath } from '../../rights-paths.ts'
import { shownAs, type Actor } from '../../staff/actor.ts'
import { mayHandleRights, mayLetCopyGo } from '../../staff/rights-duties.ts'
import { shortDay } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { Button } from '../../web/fields.tsx'
import { DeskPage } from '../../web/layout.tsx'
import type { PageFrame } from '../../web/page.ts'
import { Breadcrumb, Card, Facts, Notice, Paragraphs } from '../../web/parts.tsx'
import { goneIn, type Decided, type OpenedErasure } from '../erasures.ts'
import { ErasureTag } from './erase.tsx'
import { inMonth, saidOf, WithName } from './parts.tsx'

export type NotErased = Exclude<Decided, 'done' | 'not-found'>
type Props = { frame: PageFrame; actor: Actor; refusal: NotErased | null } & OpenedErasure

export function ErasurePage({ frame, actor, erasure, request, standing, waiting, barred, refusal }: Props): JSX.Element {
  const { t, language } = frame
  const { rights, erasing: { second: words, ...erasing } } = t
  const title = fill(words.title, { reference: erasure.reference })
  const opens = mayHandleRights(actor)
  return (
    <DeskPage frame={frame} title={title} actor={shownAs(actor)} current="rights" sheets={['rights']} narrow noindex>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.rights, label: rights.title }, ...(opens ? [{ href: rightPath(request.id), label: fill(rights.one.title, { reference: erasure.reference }) }] : [])]} />
        {refusal && <div role="alert"><Notice tone="warning">{refusal === 'too-late' ? rights.copy.tooLate : erasing.problems[refusal]}</Notice></div>}
        <h1>{title}</h1>
        <p><ErasureTag frame={frame} state={erasure.state} /> <span class="hint">{rights.copy.logged}</span></p>
        <Facts
          rows={[
            { term: rights.one.names, children: request.told.names.join(', ') }, { term: rights.one.checked, children: request.told.checked }, { term: rights.one.purpose, children: <Paragraphs text={request.told.purpose} /> },
            ...(waiting ? [{ term: words.ofHit, children: `${rights.places[waiting.place]}, ${inMonth(erasure.monthOn, frame)}` }] : []),
            { term: erasing.standing.term, children: saidOf(standing, t) },
            { term: words.asked, children: `${erasure.madeBy}, ${shortDay(erasure.madeOn, language)}` },
            ...(erasure.because ? [{ term: words.kept, children: erasing.becauses[erasure.because] }] : []),
            ...(erasure.decidedBy && erasure.decidedOn ? [{ term: words.decided, children: `${erasure.decidedBy}, ${shortDay(erasure.decidedOn, language)}` }] : []),
          ]}
        />
        {waiting ? (
          <>
            <h2>{words.text}</h2>
            {waiting.gone === 'all' && <p><strong>{words.all}</strong></p>}
            <WithName text={waiting.text} named={goneIn(waiting)} whole />
            {mayLetCopyGo(actor, erasure) ? <Decide t={t} id={erasure.id} /> : <Notice tone="warning">{words.waits}</Notice>}
          </>
        ) : barred ? <Notice tone="warning">{erasing.problems[barred]}</Notice> : <Notice tone="info">{words.over}</Notice>}
      </div>
    </DeskPage>
  )
}

const Decide = ({ t: { erasing: { second: words, backups, given } }, id }: { t: PageFrame['t']; id: string }): JSX.Element => (
  <Card title={words.decide}>
    <form method="post" action={erasurePath(id, '/decide')} class="stack">
      <p>{words.decideText}</p>
      <p class="hint">{given} {backups}</p>
      <p class="actions"><Button name="says" value="let-go">{words.letGo}</Button> <Button look="secondary" name="says" value="refused">{words.refuse}</Button></p>
    </form>
  </Card>
)
