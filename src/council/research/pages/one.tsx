// One request: what is passed on to whom, for what and until when; one's own decision, and what happened with it; and the link for the researcher.
import type { JSX } from 'preact'
import { panelPath } from '../../../council-paths.ts'
import type { FormValues } from '../../../directory/forms/reading.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { longDay, moment, type Day } from '../../../text/dates.ts'
import { fill, plural } from '../../../text/fill.ts'
import type { Texts } from '../../../text/texts.ts'
import { Button, ErrorSummary, Hidden } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Card, Facts, Notice, Paragraphs } from '../../../web/parts.tsx'
import type { AskedPanel } from '../../asked.ts'
import { AroundPanel } from '../../pages/around.tsx'
import { Kept, writtenIn } from '../../pages/kept.tsx'
import { consentState, isOpen, linkState, type Consent, type Contact, type ResearchLink, type ResearchRequest } from '../research.ts'
import { AgreeForm } from './agree.tsx'
import { ForWhoeverLeads } from './lead.tsx'

export type OneResearch = {
  frame: PageFrame; actor: Actor; asked: AskedPanel; request: ResearchRequest; consents: Consent[]; links: ResearchLink[]; own: { consent: Consent | null; contact: Contact | null } | null
  values: FormValues; problems: Problem[]; refused: keyof Texts['panelResearch']['refused'] | null; link: string | undefined; today: Day; now: Date; done: string | undefined
}

export function OneResearchPage(props: OneResearch): JSX.Element {
  const { frame, actor, asked, request, own, problems, refused, link, today, done } = props
  const { t, language } = frame
  const words = t.panelResearch
  const lang = asked.panel.language
  const title = `${request.researcher}, ${request.organisation}`
  return (
    <DeskPage frame={frame} title={title} actor={shownAs(actor)} current="panels" problems={problems} narrow scripts={link ? ['copy'] : []}>
      <div class="stack">
        <AroundPanel {...{ frame, asked }} current="research" />
        <ErrorSummary t={t} problems={problems} />
        {refused && <div role="alert"><Notice tone="warning">{words.refused[refused]}</Notice></div>}
        {refused && <Kept frame={frame} words={writtenIn(Object.entries(props.values))} />}
        {done && Object.hasOwn(words.done, done) && <div role="status"><Notice tone="good">{words.done[done as keyof typeof words.done]}</Notice></div>}
        {link && (
          <Card title={words.link.madeTitle}>
            <p>{words.link.made}</p>
            <p class="breakable" id="link">{link}</p>
            <p><button type="button" class="button secondary" data-copy={link} data-copied={words.link.copied} hidden>{words.link.copy}</button></p>
          </Card>
        )}
        <h1 lang={lang}>{title}</h1>
        {!isOpen(request, today) && <Notice tone="info">{words.overText}</Notice>}
        <Facts rows={[
          { term: words.meta.purpose, children: <span lang={lang}>{request.purpose}</span> }, { term: words.meta.asks, children: <div lang={lang}><Paragraphs text={request.asks} /></div> },
          { term: words.meta.passes, children: request.passes.map((one, at) => (at ? words.passes[one].charAt(0).toLowerCase() + words.passes[one].slice(1) : words.passes[one])).join(', ') }, { term: words.meta.to, children: <span lang={lang}>{title}</span> },
          { term: words.meta.until, children: longDay(request.untilOn, language) },
        ]} />
        <h2>{words.plain.title}</h2>
        <ul>{[words.plain.free, words.plain.once, words.plain.back, words.plain.erased, words.plain.who].map((sentence) => <li>{sentence}</li>)}</ul>
        {own && <Own {...props} own={own} />}
        <Log {...props} />
        {asked.leads && <ForWhoeverLeads {...props} />}
      </div>
    </DeskPage>
  )
}

function Own(props: OneResearch & { own: NonNullable<OneResearch['own']> }): JSX.Element {
  const { frame: { t, language }, asked, request, own: { consent, contact }, today } = props
  const words = t.panelResearch
  const state = consentState(consent)
  const day = (on: Day) => longDay(on, language)
  const agrees = state === 'given' || state === 'shown'
  return (
    <>
      <h2>{words.own.title}</h2>
      <p><strong>{words.own[state]}</strong></p>
      {consent && (
        <ul>
          <li>{fill(consent.onPaper ? words.log.onPaper : words.log.given, { day: day(consent.givenOn) })}</li>
          {consent.shownOn && <li>{fill(words.log.shown, { day: day(consent.shownOn) })}</li>}
          {consent.withdrawnOn && <li>{fill(words.log.withdrawn, { day: day(consent.withdrawnOn) })}</li>}
          {consent.withdrawnOn && consent.shownOn && <li>{words.log.told}</li>}
          {consent.erasedOn && <li>{fill(words.log.erased, { day: day(consent.erasedOn) })}</li>}
        </ul>
      )}
      {agrees && contact && <Facts rows={request.passes.filter((one) => contact[one]).map((one) => ({ term: words.passes[one], children: contact[one] }))} />}
      {agrees && (
        <form method="post" action={panelPath(asked.panel.id, `/research/${request.id}`)} class="stack tight">
          <Hidden name="step" value="withdraw" />
          <p class="hint">{state === 'shown' ? words.own.withdrawShown : words.own.withdrawHint}</p>
          <p><Button look="secondary">{words.own.withdraw}</Button></p>
        </form>
      )}
      {!agrees && isOpen(request, today) && <AgreeForm {...props} step="agree" />}
    </>
  )
}

/** When, to which link, and to how many; never who. */
function Log({ frame: { t, language }, links, now }: OneResearch): JSX.Element {
  const { log: words } = t.panelResearch
  return (
    <>
      <h2>{words.title}</h2>
      {links.length ? (
        <ul>{links.map((link) => {
          const state = linkState(link, now)
          const made = fill(words.linkMade, { day: longDay(link.madeOn, language) })
          return <li>{made} {state === 'shown' ? `${fill(words.linkOpened, { at: moment(link.shownAt!, language) })} ${plural(words.linkShown, link.shown!, language)}` : state === 'waits' ? fill(words.linkWaits, { at: moment(link.expiresAt, language) }) : words[state === 'expired' ? 'linkExpired' : 'linkEnded']}</li>
        })}</ul>
      ) : <p>{words.none}</p>}
    </>
  )
}
