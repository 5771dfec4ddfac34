// What a memo has by itself: what earlier meetings have left open, how it stands with the rest, and the meetings to come.
import type { JSX } from 'preact'
import { longDay, shortDay } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { Button, Hidden } from '../../../web/fields.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Tag } from '../../../web/parts.tsx'
import type { RecapPart, WaitingNow } from '../recap.ts'
import type { ToCome } from '../recap.sql.ts'
import { StandingTag } from '../../changes/pages/one-change.tsx'
import { PointActions } from '../../changes/pages/point-actions.tsx'
import { firstWords } from './shell.tsx'

export type Recap = { waiting: WaitingNow[]; parts: RecapPart[]; toCome: ToCome[]; perspective: string | null }
export type RecapProps = { recap: Recap }

/** `lang`: of the council. */
export function RecapOf({ recap: { waiting, parts }, frame, panelId, action, lang, writes }: RecapProps & { frame: PageFrame; panelId: string; action: string; lang: string; writes: boolean }): JSX.Element {
  const { t, language } = frame
  const { recap: words, memo } = t.panelWriting
  return (
    <div class="stack tight">
      {parts.map(({ title, lines }) => (
        <>
          <h3>{title}</h3>
          <ul>{lines.map((line) => <li lang={line.lang}>{line.href ? <a href={line.href}>{line.words}</a> : line.words}</li>)}</ul>
        </>
      ))}
      <h3 id="waiting">{words.waiting}</h3>
      {!waiting.length && <p>{words.none}</p>}
      {waiting.map((point) => (
        <div class="card stack tight">
          <p class="lines" lang={lang}>{point.words}</p>
          <p class="hint">{fill(words.since, { number: point.sinceNumber, day: shortDay(point.sinceOn, language) })} <Tag tone="info">{memo.states[point.state]}</Tag></p>
          {point.came.map(({ kind, standing }) => <p>{t.panelChanges.kinds[kind]}: <StandingTag {...{ frame, standing }} /></p>)}
          <PointActions {...{ frame }} panelId={panelId} meetingId={point.meetingId} pointId={point.id} about={point.words} />
          {writes && (
            <form method="post" action={action} class="actions">
              <Hidden name="waiting" value={point.id} /><Hidden name="version" value={String(point.version)} />
              <Button look="secondary" name="step" value="carry">{words.carry}<span class="visually-hidden">: {firstWords(point.words)}</span></Button>
              <Button look="secondary" name="step" value="settle">{words.settle}<span class="visually-hidden">: {firstWords(point.words)}</span></Button>
            </form>
          )}
        </div>
      ))}
    </div>
  )
}

export function DatesOf({ recap: { toCome, perspective }, frame: { t, language }, lang }: RecapProps & { frame: PageFrame; lang: string }): JSX.Element {
  const { recap: words } = t.panelWriting
  return (
    <div class="stack tight">
      <h3>{words.toCome}</h3>
      {toCome.length ? (
        <ul>{toCome.map(({ heldOn, theme }) => <li>{heldOn ? longDay(heldOn, language) : words.dayOpen}{theme && <>: <span lang={lang}>{theme}</span></>}</li>)}</ul>
      ) : <p>{words.noMeetings}</p>}
      {perspective && <><h3>{words.perspective}</h3><p lang={lang}>{perspective}</p></>}
    </div>
  )
}
