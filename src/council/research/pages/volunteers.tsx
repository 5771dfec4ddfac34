// What a researcher finds behind their link: what will be shown, then the contacts once, and afterwards nothing.
import type { JSX } from 'preact'
import { longDay } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { Button } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Card, Facts, Notice, PrintButton } from '../../../web/parts.tsx'
import type { Contact, LinkState, ResearchRequest } from '../research.ts'

export type SaidToResearcher = LinkState | 'unknown' | 'tooMany' | 'volunteers'
type Props = { frame: PageFrame; said: SaidToResearcher; action?: string; volunteers?: { request: ResearchRequest; contacts: Contact[] } }

export function VolunteersPage({ frame, said, action, volunteers }: Props): JSX.Element {
  const { t } = frame
  const { researcher: words } = t.panelResearch
  const title = said === 'waits' ? words.title : volunteers?.contacts.length ? words.shownTitle : words.deadTitle
  return (
    <DeskPage frame={frame} title={title} actor={null} scripts={volunteers ? ['print'] : []}>
      <div class="stack">
        <h1>{title}</h1>
        {said === 'waits' && (
          <>
            <p class="lede">{words.lede}</p>
            <ul>{words.promises.map((promise) => <li>{promise}</li>)}</ul>
            <form method="post" action={action}><Button>{words.show}</Button></form>
          </>
        )}
        {volunteers && <Volunteers {...{ frame }} {...volunteers} />}
        {said !== 'waits' && said !== 'volunteers' && <p class="lede">{words.dead[said]}</p>}
      </div>
    </DeskPage>
  )
}

function Volunteers({ frame: { t, language }, request, contacts }: { frame: PageFrame; request: ResearchRequest; contacts: Contact[] }): JSX.Element {
  const { researcher: words, passes } = t.panelResearch
  if (!contacts.length) return <p class="lede">{words.nobody}</p>
  return (
    <>
      <div role="status"><Notice tone="warning">{words.onlyNow}</Notice></div>
      <p>{fill(words.use, { purpose: request.purpose, until: longDay(request.untilOn, language) })}</p>
      {contacts.map((contact) => <Card><Facts rows={request.passes.filter((one) => contact[one]).map((one) => ({ term: passes[one], children: contact[one] }))} /></Card>)}
      <ul>{words.after.map((rule) => <li>{rule}</li>)}</ul>
      <p><PrintButton t={t} /></p>
    </>
  )
}
