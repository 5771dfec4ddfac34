// The plan of a council's seasons, as everybody reads it who sits there; and the forms by which whoever leads it makes it.
import type { JSX } from 'preact'
import { SaveOrCancel } from '../../../directory/pages/fields.tsx'
import type { FormValues } from '../../../directory/forms/reading.ts'
import { meetingPath } from '../../../council-paths.ts'
import { SmsLength } from '../../../post/pages/sms-length.tsx'
import type { Around as SmsAround } from '../../../post/sms-around.ts'
import { shortDay } from '../../../text/dates.ts'
import { Button, Hidden, TextArea, TextField } from '../../../web/fields.tsx'
import { usePage } from '../../../web/page-data.ts'
import { DataTable, PrintButton } from '../../../web/parts.tsx'
import type { AskedMeeting } from '../../asked.ts'
import { meetingState, type Meeting } from '../../meeting.ts'
import { meetingName, MeetingStateTag, whenAndWhere } from '../../pages/around.tsx'
import type { Season } from '../../panel.ts'
import { isToCome } from '../plan-season.ts'
import { meetingAt, OfMeetingPage, panelAt, PeoplePage, type Around } from './shell.tsx'

export function SeasonPage({ season, seasons, meetings, ...around }: Around & { season: Season | undefined; seasons: Season[]; meetings: Meeting[] }): JSX.Element {
  const { asked: { panel, leads }, frame, frame: { t, language } } = around
  const { season: words } = t.panelSeason
  const others = seasons.filter(({ id }) => id !== season?.id)
  const mayPlan = leads && !panel.endedOn
  return (
    <PeoplePage {...around} current="season" title={season ? season.name : t.panels.ways.season.name} narrow={false} scripts={['print']}>
      {!season && <p>{words.none}</p>}
      {season && (
        <>
          <p>{shortDay(season.fromOn, language)} – {shortDay(season.untilOn, language)}</p>
          {season.perspective && <p lang={panel.language}><strong>{season.perspective}</strong></p>}
          <DataTable
            caption={<span class="visually-hidden">{t.panels.meetings}</span>} empty={t.panels.noMeetings} head={[t.panels.head.meeting, words.theme, t.panels.head.when, t.panels.head.state]}
            rows={meetings.map((meeting) => [
              <a class="unbroken" href={meetingPath(panel.id, meeting.id)}>{meetingName(meeting, frame)}</a>,
              meeting.theme ? <span lang={panel.language}>{meeting.theme}</span> : words.noTheme,
              whenAndWhere(meeting, frame),
              <div>
                <MeetingStateTag frame={frame} state={meetingState(meeting)} />
                {meeting.cancelledWhy && <p lang={panel.language}>{meeting.cancelledWhy}</p>}
                {isToCome(meeting) && !panel.endedOn && <ul class="no-print">
                  {!meeting.heldOn && <li><a href={meetingPath(panel.id, meeting.id, '/dates')}>{words.agree}<Of {...{ meeting }} /></a></li>}
                  {meeting.heldOn && <li><a href={meetingPath(panel.id, meeting.id, '/calendar.ics')} download>{words.toCalendar}<Of {...{ meeting }} /></a></li>}
                  {mayPlan && <li><a href={meetingPath(panel.id, meeting.id, '/when')}>{words.change}<Of {...{ meeting }} /></a></li>}
                  {mayPlan && <li><a href={meetingPath(panel.id, meeting.id, '/cancel')}>{words.cancel}<Of {...{ meeting }} /></a></li>}
                </ul>}
              </div>,
            ])}
          />
        </>
      )}
      <div class="no-print stack">
        <p class="actions">
          {mayPlan && season && <a class="button primary" href={panelAt(around, `/season/${season.id}/meeting`)}>{words.addMeeting}</a>}
          {mayPlan && season && <a class="button secondary" href={panelAt(around, `/season/${season.id}`)}>{words.changeSeason}</a>}
          {mayPlan && <a class={season ? 'button quiet' : 'button primary'} href={panelAt(around, '/season/new')}>{words.newSeason}</a>}
          {season && <PrintButton t={t} />}
        </p>
        {others.length > 0 && <nav aria-label={words.others}><h2>{words.others}</h2><ul>{others.map(({ id, name }) => <li><a href={`${panelAt(around, '/season')}?season=${id}`}>{name}</a></li>)}</ul></nav>}
      </div>
    </PeoplePage>
  )
}

const Of = ({ meeting }: { meeting: Meeting }): JSX.Element => <span class="visually-hidden">: {meetingName(meeting, usePage().frame)}</span>

export function SeasonFormPage({ id, values, seen, ...around }: Around & { id: string; values: FormValues; seen: string }): JSX.Element {
  const { asked: { panel }, frame: { t } } = around
  const { season: words } = t.panelSeason
  return (
    <PeoplePage {...around} current="season" title={id === 'new' ? words.newSeason : words.changeSeason}>
      <form method="post" action={panelAt(around, `/season/${id}`)} class="stack" autocomplete="off" novalidate>
        <Hidden name="seen" value={seen} />
        <TextField name="name" label={words.name} hint={words.nameHint} value={values['name']} width="medium" maxLength={80} lang={panel.language} />
        <TextField name="from" label={words.from} hint={words.dayHint} value={values['from']} width="short" />
        <TextField name="until" label={words.until} hint={words.dayHint} value={values['until']} width="short" />
        <TextArea name="perspective" label={words.perspective} hint={words.perspectiveHint} value={values['perspective']} rows={3} maxLength={600} lang={panel.language} optional />
        <SaveOrCancel back={panelAt(around, '/season')} />
      </form>
    </PeoplePage>
  )
}

export function PlanMeetingPage({ season, values, sms, ...around }: Around & { season: Season; values: FormValues; sms: SmsAround | null }): JSX.Element {
  const { asked: { panel }, frame: { t } } = around
  return (
    <PeoplePage {...around} current="season" title={t.panelSeason.season.addMeeting} lede={season.name} scripts={['sms-length']}>
      <form method="post" action={panelAt(around, `/season/${season.id}/meeting`)} class="stack" autocomplete="off" novalidate>
        <ThemeField values={values} lang={panel.language} />
        <p>{t.panelSeason.meeting.openDay}</p>
        <DateFields values={values} lang={panel.language} optional />
        <SaveOrCancel back={panelAt(around, '/season')} />
        {sms && <SmsLength field="where" value={values['where'] ?? ''} around={sms} lang={panel.language} />}
      </form>
    </PeoplePage>
  )
}

export function MeetingWhenPage({ values, seen, sms, ...around }: Around<AskedMeeting> & { values: FormValues; seen: string; sms: SmsAround | null }): JSX.Element {
  const { asked: { panel }, frame: { t } } = around
  return (
    <OfMeetingPage {...around} current="dates" title={t.panelSeason.season.change} lede={t.panelSeason.meeting.whenLede} scripts={['sms-length']}>
      <form method="post" action={meetingAt(around, '/when')} class="stack" autocomplete="off" novalidate>
        <Hidden name="seen" value={seen} />
        <ThemeField values={values} lang={panel.language} />
        <DateFields values={values} lang={panel.language} optional />
        <SaveOrCancel back={panelAt(around, '/season')} />
        {sms && <SmsLength field="where" value={values['where'] ?? ''} around={sms} lang={panel.language} />}
      </form>
    </OfMeetingPage>
  )
}

export function CancelMeetingPage({ typed, seen, ...around }: Around<AskedMeeting> & { typed: string; seen: string }): JSX.Element {
  const { asked: { panel, meeting }, frame, frame: { t } } = around
  const { meeting: words } = t.panelSeason
  return (
    <OfMeetingPage {...around} current="dates" title={words.cancelTitle} lede={`${meetingName(meeting, frame)}: ${whenAndWhere(meeting, frame)}`}>
      <p>{words.cancelText}</p>
      <form method="post" action={meetingAt(around, '/cancel')} class="stack" autocomplete="off" novalidate>
        <Hidden name="seen" value={seen} />
        <TextArea name="why" label={words.why} hint={words.whyHint} value={typed} rows={2} maxLength={300} lang={panel.language} />
        <div class="actions"><Button look="danger">{words.cancelTitle}</Button><a class="button quiet" href={panelAt(around, '/season')}>{words.keep}</a></div>
      </form>
    </OfMeetingPage>
  )
}

const ThemeField = ({ values, lang }: { values: FormValues; lang: string }): JSX.Element => {
  const { meeting: words } = usePage().frame.t.panelSeason
  return <TextField name="theme" label={words.theme} value={values['theme']} maxLength={200} lang={lang} optional />
}

export function DateFields({ values, lang, optional = false }: { values: FormValues; lang: string; optional?: boolean }): JSX.Element {
  const { season: { dayHint }, meeting: words } = usePage().frame.t.panelSeason
  return (
    <>
      <TextField name="day" label={words.day} hint={dayHint} value={values['day']} width="short" optional={optional} />
      <TextField name="from" label={words.from} hint={words.clockHint} value={values['from']} width="short" optional={optional} />
      <TextField name="until" label={words.until} value={values['until']} width="short" optional={optional} />
      <TextField name="where" label={words.where} hint={words.whereHint} value={values['where']} maxLength={200} lang={lang} optional />
    </>
  )
}
