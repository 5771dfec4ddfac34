// What the clients' council says of an improvement, as everybody reads it, and as the desk does, with what it said before.
import type { JSX } from 'preact'
import { improvementPath } from '../../../paths.ts'
import { monthName, shortDay } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { languageName } from '../../../text/language.ts'
import { Button, Hidden } from '../../../web/fields.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Details, Notice, Paragraphs } from '../../../web/parts.tsx'
import type { CouncilMark } from '../council-mark.ts'

export function CouncilSays({ frame: { t, language }, mark }: { frame: PageFrame; mark: CouncilMark }): JSX.Element {
  const { shown } = t.council
  return (
    <section class="stack tight">
      <h2>{shown.title}</h2>
      <p><strong>{shown[mark.says]}</strong></p>
      <Why mark={mark} frame={{ t, language }} />
      <p class="hint">{fill(shown.in, { month: monthName(mark.saidOn.slice(0, 7), language) })}</p>
    </section>
  )
}

type DeskProps = { frame: PageFrame; id: string; marks: CouncilMark[]; current: CouncilMark | undefined; mayTakeAway: boolean }

export function CouncilAtDesk({ frame, id, marks, current, mayTakeAway }: DeskProps): JSX.Element | null {
  const { shown, desk } = frame.t.council
  const earlier = marks.filter((one) => one !== current).toReversed()
  if (!marks.length) return null
  return (
    <section class="stack tight">
      <h2>{shown.title}</h2>
      {current && <Said mark={current} {...{ frame, id, mayTakeAway }} />}
      {current?.says === 'not-changed' && <Notice tone="warning">{desk.disputed}</Notice>}
      {earlier.length > 0 && <Details summary={desk.earlier}>{earlier.map((mark) => <Said mark={mark} {...{ frame, id, mayTakeAway }} />)}</Details>}
      <p class="hint">{desk.who}</p>
    </section>
  )
}

function Said({ mark, frame, id, mayTakeAway }: Pick<DeskProps, 'frame' | 'id' | 'mayTakeAway'> & { mark: CouncilMark }): JSX.Element {
  const { t, language } = frame
  const { shown, desk } = t.council
  return (
    <div class="stack tight">
      <p><strong>{shown[mark.says]}</strong> <span class="hint">{shortDay(mark.saidOn, language)}</span></p>
      <Why mark={mark} frame={frame} />
      {mayTakeAway && mark.why && (
        <Details summary={desk.take}>
          <form method="post" action={improvementPath(id)} class="stack">
            <p>{desk.takeText}</p>
            <Hidden name="mark" value={String(mark.number)} />
            <p><Button look="secondary" name="step" value="council-words">{desk.take}</Button></p>
          </form>
        </Details>
      )}
    </div>
  )
}

/** In the language in which it was written. */
function Why({ mark: { why, language: written, wordsRemoved }, frame: { t, language } }: { mark: CouncilMark; frame: Pick<PageFrame, 't' | 'language'> }): JSX.Element | null {
  if (wordsRemoved) return <p class="hint">{t.council.removed}</p>
  if (!why) return null
  if (written === language) return <Paragraphs text={why} />
  return <><div lang={written}><Paragraphs text={why} /></div><p class="hint">{fill(t.council.shown.written, { language: languageName(written, language) })}</p></>
}
