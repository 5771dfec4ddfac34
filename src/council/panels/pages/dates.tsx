// The poll of dates of a meeting: how each day suits oneself, how many it suits, and for whoever leads, which one it becomes.
import type { JSX } from 'preact'
import type { FormValues } from '../../../directory/forms/reading.ts'
import { clockTime, longDay } from '../../../text/dates.ts'
import { fill, plural } from '../../../text/fill.ts'
import { Button, Hidden, Radios, Select } from '../../../web/fields.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Details, Notice, Tag } from '../../../web/parts.tsx'
import type { AskedMeeting } from '../../asked.ts'
import { meetingName, whenAndWhere } from '../../pages/around.tsx'
import { Kept, writtenIn } from '../../pages/kept.tsx'
import { bestOf, countsOf, suits, type DateAnswer, type ProposedDate, type Suits } from '../dates.ts'
import type { Member } from '../member.ts'
import { isToCome } from '../plan-season.ts'
import { DateFields } from './season.tsx'
import { meetingAt, OfMeetingPage, panelAt, type Around } from './shell.tsx'

/** `own`: their seat, where they have one. `answers`: what each said is shown to the secretary alone; to others they are counts. */
type Props = Around<AskedMeeting> & { dates: ProposedDate[]; answers: DateAnswer[]; own: Member | null; members: Member[]; forMember: Member | null; values: FormValues; seen: string }

export function DatesPage({ dates, answers, own, members, forMember, values, seen, ...around }: Props): JSX.Element {
  const { asked, asked: { meeting, leads, isSecretary, panel }, frame, frame: { t } } = around
  const { dates: words } = t.panelSeason
  const open = isToCome(meeting) && !panel.endedOn
  const best = bestOf(dates, answers)
  const answering = forMember ?? own
  return (
    <OfMeetingPage {...around} current="dates" title={words.title} lede={`${meetingName(meeting, frame)}${meeting.theme ? `: ${meeting.theme}` : ''}`}>
      {around.told.refused && !open && <Kept frame={frame} words={writtenIn(Object.entries(values))} />}
      {meeting.heldOn ? <Notice tone="good" title={words.agreed}>{whenAndWhere(meeting, frame)}</Notice> : <p>{dates.length ? words.notYet : words.noDates}</p>}
      {meeting.heldOn && <p><a href={meetingAt(around, '/calendar.ics')} download>{t.panelSeason.season.toCalendar}</a></p>}
      {open && answering && dates.length > 0 && (
        <form method="post" action={meetingAt(around, '/dates')} class="stack" autocomplete="off" novalidate>
          <h2>{forMember ? fill(words.forMember, { called: forMember.called }) : words.yours}</h2>
          {!forMember && <p>{words.yoursText}</p>}
          {forMember && <Hidden name="member" value={forMember.id} />}
          {dates.map((date) => (
            <Radios
              name={`date-${date.id}`} legend={dateText(date, frame)} look="row" value={values[`date-${date.id}`] ?? answers.find((one) => one.dateId === date.id && one.memberId === answering.id)?.says}
              options={suits.map((value) => ({ value, label: words.suits[value] }))}
            />
          ))}
          <p><Button name="step" value="answer">{words.save}</Button></p>
        </form>
      )}
      {dates.length > 0 && (
        <>
          <h2>{words.counts}</h2>
          {best.length > 1 && answers.length > 0 && <p>{words.tie}</p>}
          <ul class="grid">
            {dates.map((date) => (
              <li><div class="card stack">
                <p><strong>{dateText(date, frame)}</strong> {best.includes(date) && <Tag tone="good">{best.length > 1 ? words.alike : words.best}</Tag>}</p>
                <p>{suits.map((says) => `${words.suits[says]}: ${countsOf(date.id, answers)[says]}`).join(' · ')}</p>
                {isSecretary && <WhoSaid {...{ date, answers, members, frame }} />}
                {leads && open && (
                  <form method="post" action={meetingAt(around, '/dates')} class="actions">
                    <Hidden name="seen" value={seen} /><Hidden name="date" value={date.id} />
                    <Button look={best.includes(date) ? 'primary' : 'secondary'} name="step" value="choose">{words.choose}<span class="visually-hidden">: {dateText(date, frame)}</span></Button>
                    <Button look="quiet" name="step" value="withdraw">{words.withdraw}<span class="visually-hidden">: {dateText(date, frame)}</span></Button>
                  </form>
                )}
              </div></li>
            ))}
          </ul>
          {isSecretary && <p>{plural(words.silent, members.filter(({ id }) => !answers.some(({ memberId }) => memberId === id)).length, frame.language)}</p>}
        </>
      )}
      {isSecretary && open && dates.length > 0 && (
        <form method="get" action={meetingAt(around, '/dates')} class="stack">
          <h2>{words.forOther}</h2>
          <p>{words.forOtherText}</p>
          <Select name="for" label={words.whom} empty={t.common.chooseOne} options={members.filter(({ id }) => id !== own?.id).map(({ id, called }) => ({ value: id, label: called }))} />
          <p><Button look="secondary">{words.open}</Button></p>
        </form>
      )}
      {leads && open && (
        <Details summary={words.propose} open={(dates.length === 0 && !meeting.heldOn) || values['step'] === 'propose'}>
          <form method="post" action={meetingAt(around, '/dates')} class="stack" autocomplete="off" novalidate>
            <DateFields values={values['step'] === 'propose' ? values : { where: meeting.where ?? dates.at(-1)?.where ?? '' }} lang={asked.panel.language} />
            <p><Button name="step" value="propose">{words.proposeOne}</Button></p>
          </form>
        </Details>
      )}
      <p><a href={panelAt(around, '/season')}>{words.toPlan}</a></p>
    </OfMeetingPage>
  )
}

const WhoSaid = ({ date, answers, members, frame: { t } }: { date: ProposedDate; answers: DateAnswer[]; members: Member[]; frame: PageFrame }): JSX.Element => {
  const { dates: words } = t.panelSeason
  const of = (says: Suits): string => members.filter(({ id }) => answers.some((one) => one.dateId === date.id && one.memberId === id && one.says === says)).map(({ called }) => called).join(', ')
  return <Details summary={<>{words.who}</>}><ul>{suits.filter((says) => of(says)).map((says) => <li>{words.suits[says]}: {of(says)}</li>)}</ul></Details>
}

export const dateText = ({ heldOn, fromMinute, untilMinute, where }: Omit<ProposedDate, 'id'>, { t, language }: PageFrame): string =>
  [`${longDay(heldOn, language)} ${fill(t.panels.clock, { from: clockTime(fromMinute, language), until: clockTime(untilMinute, language) })}`, where].filter(Boolean).join(', ')
