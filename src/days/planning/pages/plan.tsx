// The plan of a feedback day on one page: what is said of it, where it stops, who comes along, and what is packed. On paper it is the list to hold.
import type { ComponentChildren, JSX } from 'preact'
import { dayPath } from '../../../day-paths.ts'
import { surveyPath } from '../../../survey-paths.ts'
import { clockTime, shortDay } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage, type Translated } from '../../../text/language.ts'
import { Button, Checkbox, FieldGroup, Hidden, Select, TextField } from '../../../web/fields.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Details, Facts, Paragraphs, PrintButton } from '../../../web/parts.tsx'
import type { Guest, Station, Stop, Thing } from '../../day.ts'
import { thingWords } from '../../things.ts'
import type { Missing } from '../missing.ts'
import type { Host } from '../plan.sql.ts'
import { MissingBefore } from './before.tsx'
import { PlanForm, PlanPage, type Around } from './shell.tsx'
import { stationName } from './station-name.ts'
import { stopPlace } from '../../stop-place.ts'

export type PlanParts = {
  stops: Stop[]; guests: Guest[]; stations: Station[]; hosts: Host[]; things: Thing[]; staff: { id: string; name: string; title: Translated }[]
  municipalities: { id: string; name: Translated }[]
  served: string[]
  /** Of the forms on this page, as they carry it. */
  seen: { served: string; things: string }
  typed: { thing: string; person: string; station: string }
  mayThrowAway: boolean
  /** Null: the day goes on, or is over. */
  missing: Missing[] | null
}

export function PlanOfDayPage({ parts, ...around }: Around & { parts: PlanParts }): JSX.Element {
  const { frame, asked: { day, state } } = around
  const { t, language } = frame
  const { plan: words, newOne } = t.dayPlan
  const { stops, guests } = parts
  const action = dayPath(day.id, '/plan')
  const shut = state === 'closed'
  const part = { frame, parts, action, shut }
  const change = (rest: string, name?: string) => !shut && <a class="no-print" href={action + rest}>{words.change}{name && <span class="visually-hidden"> {name}</span>}</a>
  return (
    <PlanPage {...around} current="plan" title={words.title}>
      {parts.missing && <div class="no-print"><MissingBefore {...{ frame }} dayId={day.id} missing={parts.missing} /></div>}
      <p class="actions no-print"><PrintButton t={t} /></p>
      <Section title={words.details}>
        <Facts
          rows={[
            { term: newOne.name, children: inLanguage(day.name, language) }, ...(day.invitation ? [{ term: newOne.invitation, children: <Paragraphs text={inLanguage(day.invitation, language)} /> }] : []),
            { term: newOne.organisers, children: inLanguage(day.organisers, language) }, { term: words.scope, children: <a href={surveyPath(day.surveyId)}>{inLanguage(day.surveyName, language)}</a> },
          ]}
        />
        <p>{change('/details', words.details)}</p>
      </Section>
      <Section title={words.stops} id="stops">
        {stops.length ? <ol>{stops.map((stop) => <li>{stopWords(stop, frame)} {change(`/stops/${stop.id}`, inLanguage(stop.where, language))}</li>)}</ol> : <p>{words.noStops}</p>}
        {!shut && <p class="actions"><a class="button secondary" href={`${action}/stops/new`}>{words.addStop}</a></p>}
      </Section>
      <Served {...part} />
      <Section title={words.guests} id="guests">
        {guests.length ? <ul>{guests.map((guest) => <li>{inLanguage(guest.name, language)}{guest.about && `: ${inLanguage(guest.about, language)}`} {change(`/guests/${guest.id}`, inLanguage(guest.name, language))}</li>)}</ul> : <p>{words.noGuests}</p>}
        {!shut && <p class="actions"><a class="button secondary" href={`${action}/guests/new`}>{words.addGuest}</a></p>}
      </Section>
      <Hosts {...part} />
      <Things {...part} thingKept={around.told.refused != null && parts.typed.thing !== ''} />
      <p class="actions">
        <a href={dayPath(day.id, '/copy')}>{words.copy}</a>
        {parts.mayThrowAway && <a href={dayPath(day.id, '/throw-away')}>{words.throwAway}</a>}
      </p>
    </PlanPage>
  )
}

export const stopWords = (stop: Stop, { language }: PageFrame): string =>
  `${shortDay(stop.heldOn, language)} ${clockTime(stop.fromMinute, language)}–${clockTime(stop.untilMinute, language)}: ${stopPlace(stop, language)}`

const Section = ({ title, id, children }: { title: string; id?: string; children: ComponentChildren }): JSX.Element => <section class="stack" id={id}><h2>{title}</h2>{children}</section>

/** `shut`: it is only read. */
type Part = { frame: PageFrame; parts: PlanParts; action: string; shut: boolean }

function Served({ frame: { t, language }, parts: { municipalities, served, seen }, action, shut }: Part): JSX.Element {
  const { plan: words } = t.dayPlan
  const names = municipalities.filter(({ id }) => served.includes(id)).map(({ name }) => inLanguage(name, language))
  return (
    <Section title={words.served} id="municipalities">
      <p class={shut ? undefined : 'only-print'}>{names.join(', ')}</p>
      {!municipalities.length && <p>{words.noMunicipalities}</p>}
      {municipalities.length > 0 && !shut && (
        <form method="post" action={action} class="stack">
          <Hidden name="seen" value={seen.served} />
          <FieldGroup name="served" legend={<span class="visually-hidden">{words.served}</span>} hint={words.servedHint}>
            {municipalities.map(({ id, name }) => <Checkbox name="served" id={`served-${id}`} value={id} label={inLanguage(name, language)} checked={served.includes(id)} />)}
          </FieldGroup>
          <p><Button look="secondary" name="step" value="served">{t.common.save}</Button></p>
        </form>
      )}
    </Section>
  )
}

function Hosts({ frame: { t, language }, parts: { hosts, staff, stations, typed }, action, shut }: Part): JSX.Element {
  const { plan: words } = t.dayPlan
  const where = (stationId: string | null) => (stationId ? stationName(stations.find(({ id }) => id === stationId)!, t, language) : words.everywhere)
  const named = ({ name, left }: Host) => (left ? fill(words.hasLeft, { name }) : name)
  return (
    <Section title={words.hosts} id="hosts">
      <p class="hint no-print">{words.hostsHint}</p>
      {hosts.length ? <ul>{hosts.map((host) => <li>{named(host)}, {where(host.stationId)}</li>)}</ul> : <p>{words.noHosts}</p>}
      {!shut && (
        <form method="post" action={action} class="stack" autocomplete="off" novalidate>
          <Select name="person" label={words.person} value={typed.person} empty={t.common.chooseOne} options={staff.map((person) => ({ value: person.id, label: `${person.name}, ${inLanguage(person.title, language)}` }))} />
          <Select name="station" label={words.where} value={typed.station} empty={words.everywhere} options={stations.map((station) => ({ value: station.id, label: stationName(station, t, language) }))} />
          <p><Button look="secondary" name="step" value="host">{words.addHost}</Button></p>
        </form>
      )}
      {hosts.length > 0 && !shut && (
        <Details summary={t.common.remove}>
          {hosts.map((host) => (
            <form method="post" action={action}>
              <Hidden name="person" value={host.personId} /><Hidden name="station" value={host.stationId ?? ''} />
              <Button look="quiet" name="step" value="unhost">{fill(words.takeHost, { name: host.name, where: where(host.stationId) })}</Button>
            </form>
          ))}
        </Details>
      )}
    </Section>
  )
}

/** The list stands outside of its form, so that it is on paper too. */
function Things({ frame: { t, language }, parts: { things, seen, typed }, action, shut, thingKept }: Part & { thingKept: boolean }): JSX.Element {
  const { plan: words } = t.dayPlan
  return (
    <Section title={words.things} id="things">
      {things.length > 0 && <p>{fill(words.packed, { packed: things.filter(({ packed }) => packed).length, all: things.length })}</p>}
      {shut ? <ul>{things.map((thing) => <li>{thingWords(thing, language)}</li>)}</ul> : things.length ? <div class="choices list">{things.map((thing) => <Checkbox form="pack" name="packed" id={`packed-${thing.id}`} value={thing.id} label={thingWords(thing, language)} checked={thing.packed} />)}</div> : <p>{words.noThings}</p>}
      {things.length > 0 && !shut && (
        <form method="post" action={action} id="pack">
          <Hidden name="seen" value={seen.things} />
          <p><Button look="secondary" name="step" value="packed">{words.savePacked}</Button></p>
        </form>
      )}
      <PlanForm {...{ action, shut }} back={action} typed={thingKept} buttons={<p><Button look="secondary" name="step" value="thing">{words.addThing}</Button></p>}>
        <TextField name="thing" label={words.thing} value={typed.thing} width="medium" maxLength={200} />
      </PlanForm>
      {things.length > 0 && !shut && (
        <Details summary={words.removeThings}>
          <form method="post" action={action} class="stack tight">
            <Hidden name="step" value="unthing" />
            {things.map((thing) => <div><Button look="quiet" name="id" value={thing.id}>{fill(words.removeThing, { name: thingWords(thing, language) })}</Button></div>)}
          </form>
        </Details>
      )}
    </Section>
  )
}
