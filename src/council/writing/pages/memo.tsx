// A memo: as it is written, by everybody who may at once, and as it is read. It works as plain forms; write-memo.browser.ts saves as one types.
import type { ComponentChildren, JSX } from 'preact'
import { meetingPath, pointPath } from '../../../council-paths.ts'
import { desk } from '../../../paths.ts'
import { longDay } from '../../../text/dates.ts'
import { fill, plural } from '../../../text/fill.ts'
import { Button, Checkbox, Hidden, TextArea, TextField } from '../../../web/fields.tsx'
import { Facts, Notice, Paragraphs, Tag } from '../../../web/parts.tsx'
import type { Point, Section } from '../../meeting.ts'
import { MeetingStateTag, whenAndWhere } from '../../pages/around.tsx'
import { numbered } from '../writing.ts'
import { DatesOf, RecapOf, type RecapProps } from './recap.tsx'
import { firstWords, MemoShell, type Around } from './shell.tsx'

/** `removed`: the point that was just taken away. `fresh`: an id for each place where one may be added. `unsent`: under which a browser keeps what it could not send. */
type Props = Around & RecapProps & {
  sections: Section[]; points: Point[]; removed: string | null; fresh: (at: string) => string; unsent: string; today: string; mayResume: boolean; values: Record<string, string>
}

export function MemoPage({ sections, points, removed, fresh, unsent, today, mayResume, values, recap, ...around }: Props): JSX.Element {
  const { frame, asked: { panel, meeting, state, leads, writes } } = around
  const { t, language } = frame
  const { memo: words, live, agenda } = t.panelWriting
  const action = meetingPath(panel.id, meeting.id, '/write')
  const on = state === 'on'
  const undo = removed && on && writes && (
    <div role="status"><Notice tone="info"><p>{words.removedNotice}</p><form method="post" action={action}><Hidden name="point" value={removed} /><Button look="secondary" name="step" value="back">{words.bringBack}</Button></form></Notice></div>
  )
  // What was typed for a place that is not there any more is on the page all the same.
  const homeless = Object.entries(values).find(([name, said]) => name.startsWith('words-') && said && !(on && writes && sections.some(({ id, headings }) => [id, ...headings.map((heading) => heading.id)].includes(name.slice('words-'.length)))))
  return (
    <MemoShell {...around} current="write" title={fill(words.title, { number: meeting.number })} after={undo} {...(meeting.begunOn && { scripts: ['write-memo'] })} sheets={['council-memo']}>
      {homeless && <Notice tone="warning" title={live.leftover}><Paragraphs text={homeless[1]} /></Notice>}
      {meeting.theme && <p class="lede" lang={panel.language}>{meeting.theme}</p>}
      <p><MeetingStateTag {...{ frame, state }} /></p>
      <Facts rows={[
        { term: words.time, children: whenAndWhere(meeting, frame) }, ...(meeting.chair ? [{ term: words.chair, children: meeting.chair }] : []), ...(meeting.secretary ? [{ term: words.secretary, children: meeting.secretary }] : []),
        ...(meeting.present !== null ? [{ term: words.presentShort, children: plural(words.members, meeting.present, language) }] : []),
      ]} />
      {!meeting.begunOn && (
        <>
          <p>{words.notBegun}</p>
          {leads && (meeting.heldOn! > today ? <p>{fill(words.waitText, { day: longDay(meeting.heldOn!, language) })}</p> : (
            <form method="post" action={action} class="stack" novalidate>
              <p>{words.beginText}</p>
              <TextField name="present" label={words.present} hint={words.presentHint} value={values['present']} inputMode="numeric" width="short" optional />
              <div class="actions"><Button name="step" value="begin">{words.begin}</Button></div>
            </form>
          ))}
          <section class="stack"><h2>{t.panelWriting.recap.beginsWith}</h2><RecapOf {...{ recap, action, frame }} panelId={panel.id} lang={panel.language} writes={false} /></section>
        </>
      )}
      {state === 'written' && <p>{words.written} <a href={meetingPath(panel.id, meeting.id, '/approval')}>{words.toApproval}</a></p>}
      {state === 'approved' && <p>{fill(words.approved, { day: longDay(meeting.approvedOn!, language) })} {leads && <a href={meetingPath(panel.id, meeting.id, '/minutes')}>{t.panelWriting.approval.publish}</a>}</p>}
      {on && !writes && <p class="hint">{words.readOnly}</p>}
      {on && leads && (
        <details>
          <summary>{words.settings}</summary>
          <form method="post" action={action} class="stack" novalidate>
            <Hidden name="version" value={String(meeting.version)} />
            <TextField name="present" label={words.present} hint={words.presentHint} value={values['present'] ?? meeting.present?.toString()} inputMode="numeric" width="short" optional />
            <Checkbox name="members" value="write" label={words.membersWrite} hint={words.membersWriteHint} checked={meeting.membersWrite} />
            <div class="actions"><Button look="secondary" name="step" value="settings">{words.save}</Button></div>
          </form>
        </details>
      )}
      {meeting.begunOn && (
        <div
          class="stack memo" data-memo={`${action}/points`} data-turn={meeting.turn} data-state={state} data-writes={writes && on ? 'yes' : 'no'} data-unsent={unsent} data-place={`memo-${meeting.id}`}
          data-texts={JSON.stringify({ ...live, states: words.states, change: words.change })} data-sign-in={`${desk.signIn}?next=${encodeURIComponent(action)}`}
        >
          {writes && on && <p class="hint" data-memo-only hidden>{live.enter}</p>}
          <div class="memo-bar" data-memo-bar hidden><p data-memo-said></p><button type="button" class="button quiet" data-memo-forget hidden>{live.forget}</button></div>
          <p role="status" class="visually-hidden" data-memo-news></p>
          <div data-memo-leftover></div>
          {numbered(sections, points).filter(({ number }) => number !== null || on).map(({ section, number }) => (
            <Within id={`s-${section.id}`} title={number === null ? section.title : `${number}. ${section.title}`} folded={number === null} lang={panel.language}>
              {section.lead && <p lang={panel.language}>{section.lead}</p>}
              {section.questions.length > 0 && <ul lang={panel.language}>{section.questions.map((line) => <li>{line.words}</li>)}</ul>}
              {section.kind === 'recap' && on && <RecapOf {...{ recap, action, frame, writes }} panelId={panel.id} lang={panel.language} />}
              {[null, ...section.headings].map((heading) => (
                <Group {...{ section, heading, action, fresh, values }} {...around} points={points.filter((point) => point.sectionId === section.id && point.headingId === (heading?.id ?? null))} />
              ))}
              {section.kind === 'dates' && <DatesOf {...{ recap, frame }} lang={panel.language} />}
            </Within>
          ))}
        </div>
      )}
      {on && leads && (
        <form method="post" action={action} class="stack" data-memo-finish>
          <p>{words.finishText}</p>
          <div class="actions"><Button look="secondary" name="step" value="finish">{words.finish}</Button><a href={meetingPath(panel.id, meeting.id, '/agenda#sections')}>{agenda.title}</a></div>
        </form>
      )}
      {mayResume && (
        <form method="post" action={action} class="stack">
          <p>{words.resumeText}</p>
          <div class="actions"><Button look="secondary" name="step" value="resume">{words.resume}</Button></div>
        </form>
      )}
    </MemoShell>
  )
}

/** `folded`: it stands in the head of the memo as long as nothing is written under it. */
const Within = ({ id, title, folded, lang, children }: { id: string; title: string; folded: boolean; lang: string; children: ComponentChildren }): JSX.Element => (folded
  ? <details id={id}><summary lang={lang}>{title}</summary><div class="stack">{children}</div></details>
  : <section class="stack" id={id}><h2 lang={lang}>{title}</h2>{children}</section>)

type GroupProps = Around & { section: Section; heading: Section['headings'][number] | null; points: Point[]; action: string; fresh: (at: string) => string; values: Record<string, string> }

/** What stands under one heading, and where the next point is written. */
function Group({ section, heading, points, action, fresh, values, frame, asked: { panel, meeting, state, leads, writes } }: GroupProps): JSX.Element | null {
  const { t, language } = frame
  const words = t.panelWriting.memo
  const at = heading?.id ?? section.id
  const adds = writes && state === 'on'
  // What is said goes under the headings of a section where it has some.
  if (!heading && section.headings.length && !points.length) return <div class="memo-group" data-group={at}><ul lang={panel.language} data-points></ul></div>
  return (
    <div class="stack tight memo-group" data-group={at} id={`g-${at}`}>
      {heading && <h3 lang={panel.language}>{heading.words}</h3>}
      <ul lang={panel.language} data-points>{points.map((point) => (
        <li data-point={point.id} data-version={point.version} data-at={point.place} data-said={point.state}>
          <span class="lines" data-words>{point.words}</span>
          {point.state !== 'said' && <> <Tag tone={point.state === 'settled' ? 'good' : 'info'}>{words.states[point.state]}</Tag></>}
          {adds && <> <a href={`${action}/points/${point.id}`} lang={language} data-change>{words.change}<span class="visually-hidden">: {firstWords(point.words)}</span></a></>}
          {!adds && leads && <> <a href={pointPath(panel.id, meeting.id, point.id)} lang={language}>{t.panelChanges.list.open}<span class="visually-hidden">: {firstWords(point.words)}</span></a></>}
        </li>
      ))}</ul>
      {adds && (
        <form method="post" action={action} class="stack tight" data-add autocomplete="off" novalidate>
          <Hidden name="at" value={at} /><Hidden name="point" value={fresh(at)} />
          <TextArea name={`words-${at}`} label={fill(words.newPoint, { under: heading?.words ?? section.title })} value={values[`words-${at}`]} lang={panel.language} rows={2} />
          <div class="actions"><Button look="secondary" name="step" value="add">{words.add}<span class="visually-hidden">: {heading?.words ?? section.title}</span></Button></div>
        </form>
      )}
    </div>
  )
}
