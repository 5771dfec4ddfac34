// How a memo is gone through at the next meeting: the memo, what was changed in it and why, and its approval.
import type { JSX } from 'preact'
import { meetingPath, panelPath } from '../../../council-paths.ts'
import { shortDay } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { Button, Hidden, Select, TextArea } from '../../../web/fields.tsx'
import { Tag } from '../../../web/parts.tsx'
import type { Point, Section } from '../../meeting.ts'
import { MeetingStateTag } from '../../pages/around.tsx'
import type { Amendment } from '../approve.ts'
import type { ToCome } from '../recap.sql.ts'
import { numbered } from '../writing.ts'
import { firstWords, MemoShell, type Around } from './shell.tsx'

/** `numbers`: of all meetings of the council. `at`: the meeting at which it can be approved now. `toCome`: the one after it that is planned. */
type Props = Around & { sections: Section[]; points: Point[]; amendments: Amendment[]; numbers: { id: string; number: number }[]; at: { id: string; number: number } | null; toCome: ToCome | null }

export function ApprovalPage({ sections, points, amendments, numbers, at, toCome, ...around }: Props): JSX.Element {
  const { frame, asked: { panel, meeting, state, leads } } = around
  const { t, language } = frame
  const words = t.panelWriting.approval
  const action = meetingPath(panel.id, meeting.id, '/approval')
  const amends = leads && state === 'written'
  const numberOf = (id: string | null) => numbers.find((one) => one.id === id)?.number
  const when = ({ amendedOn, amendedInId }: Amendment) => { const [day, number] = [shortDay(amendedOn, language), numberOf(amendedInId)]; return number ? fill(words.inMeeting, { day, number }) : day }
  const change = (point: Point) => amends && <> <a href={`${action}/${point.id}`} lang={language}>{words.change}<span class="visually-hidden">: {firstWords(point.words)}</span></a></>
  return (
    <MemoShell {...around} current="approval" title={fill(words.title, { number: meeting.number })} lede={words.lede}>
      <p><MeetingStateTag {...{ frame, state }} /></p>
      {state === 'approved' && <p>{fill(meeting.approvedInId === meeting.id ? words.approvedAfterEnd : words.approvedIn, { day: shortDay(meeting.approvedOn!, language), number: numberOf(meeting.approvedInId) ?? '' })}</p>}
      <h2 id="history">{words.history}</h2>
      {!amendments.length && <p>{words.none}</p>}
      {amendments.length > 0 && (
        <ol class="stack">{amendments.map((one) => (
          <li class="stack tight">
            <p><Tag tone="info">{words.kinds[one.kind]}</Tag> {when(one)}</p>
            {one.before !== null && <p class="lines"><strong>{words.before}:</strong> <span lang={panel.language}>{one.before}</span></p>}
            {one.after !== null && <p class="lines"><strong>{words.after}:</strong> <span lang={panel.language}>{one.after}</span></p>}
            <p class="lines"><strong>{words.why}:</strong> <span lang={panel.language}>{one.why}</span></p>
          </li>
        ))}</ol>
      )}
      {amends && at && (
        <form method="post" action={action} class="stack">
          <Hidden name="seen" value={String(amendments.length)} />
          <p>{at.id === meeting.id ? words.approveEnded : words.approveText}</p>
          <div class="actions"><Button name="step" value="approve">{words.approve}</Button></div>
        </form>
      )}
      {amends && !at && <p>{toCome ? words.notYet : `${words.notYet} ${words.noNext}`}</p>}
      {amends && !at && <p><a href={toCome?.heldOn ? meetingPath(panel.id, toCome.id, '/write') : panelPath(panel.id, '/season')}>{toCome?.heldOn ? fill(words.toMemo, { number: toCome.number }) : words.toSeason}</a></p>}
      {state === 'approved' && leads && <p class="actions"><a class="button secondary" href={meetingPath(panel.id, meeting.id, '/minutes')}>{words.publish}</a></p>}
      {at && <p><a href={meetingPath(panel.id, at.id, '/write')}>{fill(words.toMemo, { number: at.number })}</a></p>}
      <h2>{words.points}</h2>
      {numbered(sections, points).filter(({ number }) => number !== null).map(({ section, number }) => (
        <section class="stack tight">
          <h3 lang={panel.language}>{number}. {section.title}</h3>
          {[null, ...section.headings].map((heading) => {
            const under = points.filter((point) => point.sectionId === section.id && point.headingId === (heading?.id ?? null))
            return under.length > 0 && (
              <>
                {heading && <h4 lang={panel.language}>{heading.words}</h4>}
                <ul lang={panel.language}>{under.map((point) => <li><span class="lines">{point.words}</span>{change(point)}</li>)}</ul>
              </>
            )
          })}
        </section>
      ))}
      {amends && <p class="actions"><a class="button secondary" href={`${action}/new`}>{words.add}</a></p>}
    </MemoShell>
  )
}

type OneProps = Around & { id: string; point: Point | null; sections: Section[]; amendment: string; values: Record<string, string>; version: string }

/** `amendment`: its id, drawn here: sent twice it is made once. */
export function AmendPage({ id, point, sections, amendment, values, version, ...around }: OneProps): JSX.Element {
  const { frame: { t }, asked: { panel, meeting } } = around
  const words = t.panelWriting.approval
  const back = meetingPath(panel.id, meeting.id, '/approval')
  const { language: lang } = panel
  return (
    <MemoShell {...around} current="approval" title={point ? words.one : words.newOne}>
      {point && <div class="stack tight"><h2>{words.now}</h2><p class="lines" lang={lang}>{point.words}</p></div>}
      <form method="post" action={`${back}/${id}`} class="stack" autocomplete="off" novalidate>
        <Hidden name="version" value={version} /><Hidden name="amendment" value={amendment} />
        {!point && <Select name="at" label={words.at} value={values['at']} options={sections.flatMap((section) => [{ value: section.id, label: section.title }, ...section.headings.map((heading) => ({ value: heading.id, label: `${section.title}: ${heading.words}` }))])} />}
        <TextArea name="words" label={words.words} hint={point ? words.wordsHint : undefined} value={values['words']} {...{ lang }} rows={4} />
        <TextArea name="why" label={words.why} hint={words.whyHint} value={values['why']} {...{ lang }} rows={2} />
        <div class="actions"><Button>{words.save}</Button><a href={back}>{t.common.cancel}</a></div>
      </form>
    </MemoShell>
  )
}
