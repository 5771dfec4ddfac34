// Who sits on a council, as everybody sees it who does; what the secretary sees besides; what members need, on a sheet; and whom to call.
import type { JSX } from 'preact'
import { meetingPath } from '../../../council-paths.ts'
import { shortDay } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { Button, Hidden } from '../../../web/fields.tsx'
import { CardLink, DataTable, Facts, Notice, PrintButton, Tag } from '../../../web/parts.tsx'
import type { Meeting } from '../../meeting.ts'
import { meetingName, whenAndWhere } from '../../pages/around.tsx'
import { needNames, type Member, type Confided } from '../member.ts'
import type { ToCall } from '../notices.sql.ts'
import { PeoplePage, panelAt, type Around } from './shell.tsx'

/** `waiting`: how many are to be called. */
export function MembersPage({ members, waiting, hasSeat, ...around }: Around & { members: Member[]; waiting: number; hasSeat: boolean }): JSX.Element {
  const { asked: { isSecretary, panel }, frame: { t, language } } = around
  const { members: words, ways, member: of } = t.panelPeople
  const head = [words.head.called, words.head.part, words.head.since, ...(isSecretary ? [words.head.reached, words.head.signIn] : [])]
  const signIn = ({ personId, signsIn }: Member) => (personId === null ? of.noSignIn : signsIn ? <Tag tone="good">{of.signsIn}</Tag> : <Tag tone="warning">{of.notYet}</Tag>)
  return (
    <PeoplePage {...around} current="members" title={t.panels.ways.members.name} lede={words.lede} narrow={!isSecretary}>
      {hasSeat && <p class="actions"><a class="button" href={panelAt(around, '/members/own')}>{words.own}</a></p>}
      <DataTable
        caption={<span class="visually-hidden">{t.panels.ways.members.name}</span>} empty={words.none} head={head}
        rows={members.map((member) => [
          isSecretary ? <a href={panelAt(around, `/members/${member.id}`)}>{member.called}</a> : member.called, words.parts[member.part], <span class="unbroken">{shortDay(member.fromOn, language)}</span>,
          ...(isSecretary ? [ways[member.reached], signIn(member)] : []),
        ])}
      />
      {isSecretary && (
        <>
          <h2>{words.forSecretary}</h2>
          <p>{words.forSecretaryText}</p>
          <ul class="grid">
            {!panel.endedOn && <li><CardLink href={panelAt(around, '/members/new')} title={words.add}>{words.addText}</CardLink></li>}
            <li><CardLink href={panelAt(around, '/members/to-call')} title={words.toCall}>{waiting ? fill(words.waiting, { count: waiting }) : words.nobodyWaits}</CardLink></li>
            <li><CardLink href={panelAt(around, '/members/needs')} title={words.needs}>{words.needsText}</CardLink></li>
          </ul>
        </>
      )}
    </PeoplePage>
  )
}

/** What is needed, by the name that each chose, and nothing else. Who needs nothing is not on it. */
export function NeedsPage({ members, toldOf, meeting, ...around }: Around & { members: Member[]; toldOf: Map<string, Confided>; meeting: Meeting | null }): JSX.Element {
  const { frame, frame: { t } } = around
  const { members: words, needs: names, member: of } = t.panelPeople
  const needing = members.flatMap((member) => {
    const needs = toldOf.get(member.id)?.needs
    const rows = [...needNames.flatMap((name) => (needs?.[name] ? [{ term: names[name], children: needs[name] }] : [])), ...(member.largeText ? [{ term: of.largeText, children: words.largePrint }] : [])]
    return rows.length ? [{ member, rows }] : []
  })
  return (
    <PeoplePage {...around} current="members" title={words.needs} scripts={['print']}>
      {meeting && <p>{meetingName(meeting, frame)}: {whenAndWhere(meeting, frame)}</p>}
      <p class="no-print"><PrintButton t={t} /></p>
      {needing.length === 0 ? <p>{words.noNeeds}</p> : needing.map(({ member, rows }) => <section><h2>{member.called}</h2><Facts rows={rows} /></section>)}
      <p class="hint">{words.needsCare}</p>
    </PeoplePage>
  )
}

/** `toldOf`: how to reach them. */
export function ToCallPage({ calls, members, toldOf, meetings, ...around }: Around & { calls: ToCall[]; members: Member[]; toldOf: Map<string, Confided>; meetings: Meeting[] }): JSX.Element {
  const { frame, frame: { t, language }, asked: { panel } } = around
  const { members: words } = t.panelPeople
  return (
    <PeoplePage {...around} current="members" title={words.toCall} lede={words.toCallLede} narrow={false}>
      <DataTable
        caption={<span class="visually-hidden">{words.toCall}</span>} empty={words.nobodyWaits} head={[words.head.called, words.head.reached, words.head.about, words.head.done]}
        rows={calls.flatMap((call) => {
          const [member, meeting] = [members.find(({ id }) => id === call.memberId), meetings.find(({ id }) => id === call.meetingId)]
          if (!member || !meeting) return []
          const of = toldOf.get(member.id)
          const about = fill(meeting.cancelledOn ? words.cancelled : words[call.what], { meeting: meetingName(meeting, frame) })
          return [[
            member.called, member.reached === 'phone' ? of?.phone ?? '' : of?.post ?? '',
            <div><a href={meetingPath(panel.id, meeting.id)}>{about}</a><br />{whenAndWhere(meeting, frame)}</div>,
            <form method="post" action={panelAt(around, '/members/to-call')} class="actions">
              <Hidden name="member" value={call.memberId} /><Hidden name="meeting" value={call.meetingId} /><Hidden name="what" value={call.what} />
              {call.toldOn && <span class="unbroken">{fill(words.doneOn, { day: shortDay(call.toldOn, language) })}</span>}
              <Button look={call.toldOn ? 'quiet' : 'secondary'} name="step" value={call.toldOn ? 'undo' : 'done'}>{call.toldOn ? words.undo : words.tick}<span class="visually-hidden">: {member.called}, {about}</span></Button>
            </form>,
          ]]
        })}
      />
      <Notice tone="info">{words.quiet}</Notice>
    </PeoplePage>
  )
}
