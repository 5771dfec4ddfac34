// What whoever leads the council does with a request: the link for the researcher, and its end. The secretary sees who has agreed, and nobody's contact.
import type { JSX } from 'preact'
import { panelPath } from '../../../council-paths.ts'
import { fill, plural } from '../../../text/fill.ts'
import { longDay } from '../../../text/dates.ts'
import { Button, Hidden } from '../../../web/fields.tsx'
import { Details, Notice } from '../../../web/parts.tsx'
import { consentState, isOpen, linkState } from '../research.ts'
import { AgreeForm } from './agree.tsx'
import type { OneResearch } from './one.tsx'

export function ForWhoeverLeads(props: OneResearch): JSX.Element {
  const { frame, asked, request, consents, links, today, now, values } = props
  const { t, language } = frame
  const words = t.panelResearch
  const action = panelPath(asked.panel.id, `/research/${request.id}`)
  const agreeing = consents.filter((one) => ['given', 'shown'].includes(consentState(one)))
  const open = isOpen(request, today)
  const waiting = links.some((link) => linkState(link, now) === 'waits')
  return (
    <>
      <h2>{words.lead.title}</h2>
      <p>{plural(words.lead.agreeing, agreeing.length, language)}</p>
      {asked.isSecretary && <ForSecretary {...props} />}
      {open && asked.isSecretary && (
        <Details summary={words.lead.paperTitle} open={values['step'] === 'agree-for'}>
          <p>{words.lead.paper}</p>
          <AgreeForm {...{ frame, asked, request, values }} step="agree-for" members={asked.panel.seats.filter(({ id, part }) => part !== 'secretary' && !agreeing.some(({ memberId }) => memberId === id))} />
        </Details>
      )}
      {open && (
        <>
          <h3>{words.link.title}</h3>
          <p>{words.link.about}</p>
          {waiting && <p>{words.link.waiting}</p>}
          <form method="post" action={action}><Hidden name="step" value="link" /><Hidden name="seen" value={links[0]?.id ?? ''} /><Button look="secondary">{waiting ? words.link.another : words.link.make}</Button></form>
          {waiting && <form method="post" action={action}><Hidden name="step" value="stop-link" /><Button look="quiet">{words.link.stop}</Button></form>}
          <Details summary={words.lead.close}>
            <p>{words.lead.closeHint}</p>
            <form method="post" action={action}><Hidden name="step" value="close" /><Button look="danger">{words.lead.close}</Button></form>
          </Details>
        </>
      )}
    </>
  )
}

/** A researcher asks the secretary which contact to remove: so the secretary knows whose. */
function ForSecretary({ frame: { t, language }, asked, request, consents }: OneResearch): JSX.Element {
  const { lead: words, own } = t.panelResearch
  const called = (id: string) => asked.panel.seats.find((seat) => seat.id === id)?.called ?? words.gone
  const after = consents.filter(({ withdrawnOn, shownOn }) => withdrawnOn && shownOn)
  const action = panelPath(asked.panel.id, `/research/${request.id}`)
  return (
    <>
      {after.length > 0 && (
        <Notice tone="warning" title={words.afterTitle}>
          <p>{words.after}</p>
          <ul>{after.map((one) => <li>{fill(words.afterOne, { called: called(one.memberId), day: longDay(one.withdrawnOn!, language) })}</li>)}</ul>
        </Notice>
      )}
      {consents.length > 0 && (
        <ul>{consents.map((one) => {
          const state = consentState(one)
          return (
            <li>
              {called(one.memberId)}: {words.states[state]}
              {one.onPaper && (state === 'given' || state === 'shown') && <form method="post" action={action}><Hidden name="step" value="withdraw-for" /><Hidden name="member" value={one.memberId} /><Button look="quiet">{own.withdraw} ({called(one.memberId)})</Button></form>}
            </li>
          )
        })}</ul>
      )}
    </>
  )
}
