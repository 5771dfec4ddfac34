// A trial is started: of which checklist, in which units, for how long, and until when workers may say what they think.
import type { JSX } from 'preact'
import { panelPath } from '../../../council-paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { shortDay } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { Button, Checkbox, ErrorSummary, FieldGroup, Hidden, Select, TextField } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import type { AskedPanel } from '../../asked.ts'
import { AroundPanel } from '../../pages/around.tsx'
import type { CouncilUnit } from '../../units.sql.ts'
import { latestOf, type Checklist } from '../checklist.ts'
import { titleOf } from './trial-parts.tsx'

export type StartValues = { checklist: string; from: string; until: string; 'comments-until': string; meeting: string; 'begun-in': string; after: string; units: readonly string[] }
export type MeetingToChoose = { id: string; number: number; season: string; heldOn: string | null; begunOn: string | null }
type Props = { frame: PageFrame; actor: Actor; asked: AskedPanel; checklists: Checklist[]; units: CouncilUnit[]; meetings: MeetingToChoose[]; values: StartValues; problems: Problem[] }

export function StartTrialPage({ frame, actor, asked, checklists, units, meetings, values, problems }: Props): JSX.Element {
  const { t, language } = frame
  const { start } = t.panelTrials
  const { panel } = asked
  return (
    <DeskPage frame={frame} title={t.panelTrials.startTitle} actor={shownAs(actor)} current="panels" problems={problems} narrow>
      <div class="stack">
        <AroundPanel {...{ frame, asked }} current="trials" />
        <ErrorSummary t={t} problems={problems} />
        <h1>{t.panelTrials.startTitle}</h1>
        <p class="lede">{t.panelTrials.startLede}</p>
        <form method="post" action={panelPath(panel.id, '/trials/new')} class="stack" autocomplete="off" novalidate>
          <Hidden name="after" value={values.after} />
          <Select name="checklist" label={t.panelTrials.head.checklist} value={values.checklist} empty={t.panelTrials.choose} options={checklists.map((one) => ({ value: one.id, label: titleOf(one.name, latestOf(one).number, panel.language, frame) }))} />
          <FieldGroup name="unit" legend={t.panelTrials.whichUnits} hint={t.panelTrials.whichUnitsHint}>
            <div class="choices list">{units.map(({ id, name }) => <Checkbox name="unit" id={`unit-${id}`} value={id} label={inLanguage(name, language)} checked={values.units.includes(id)} />)}</div>
          </FieldGroup>
          <TextField name="from" label={t.panelTrials.from} hint={t.panelTrials.dayHint} value={values.from} width="short" />
          <TextField name="until" label={t.panelTrials.until} value={values.until} width="short" />
          <TextField name="comments-until" label={t.panelTrials.commentsUntil} hint={t.panelTrials.commentsUntilHint} value={values['comments-until']} width="short" />
          <Meetings frame={frame} name="meeting" label={t.panelTrials.decidedAt} meetings={meetings.filter(({ begunOn }) => !begunOn)} value={values.meeting} />
          <Meetings frame={frame} name="begun-in" label={t.panelTrials.begunIn} meetings={meetings.filter(({ begunOn }) => begunOn)} value={values['begun-in']} />
          <p class="actions"><Button>{start}</Button> <a href={panelPath(panel.id, '/trials')}>{t.common.cancel}</a></p>
        </form>
      </div>
    </DeskPage>
  )
}

export const Meetings = ({ frame, name, label, meetings, value }: { frame: PageFrame; name: string; label: string; meetings: readonly MeetingToChoose[]; value: string }): JSX.Element | null => (
  meetings.length === 0 ? null
    : <Select name={name} label={label} value={value} empty={frame.t.panelTrials.noMeeting} optional options={meetings.map((one) => ({ value: one.id, label: meetingTitle(one, frame) }))} />
)

export const meetingTitle = ({ number, season, heldOn }: Omit<MeetingToChoose, 'begunOn'>, { t, language }: PageFrame): string =>
  [season, fill(t.panels.meeting, { number }), heldOn ? shortDay(heldOn, language) : t.panels.noDay].join(', ')
