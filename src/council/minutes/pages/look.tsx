// Looking a memo through: every line that somebody wrote, with those open in which something was found that could tell who somebody is.
import type { JSX } from 'preact'
import { meetingPath } from '../../../council-paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { fill, plural } from '../../../text/fill.ts'
import { Button, Checkbox, ErrorSummary, Hidden, TextArea } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Card, Notice, Tag } from '../../../web/parts.tsx'
import type { AskedMeeting } from '../../asked.ts'
import type { Section } from '../../meeting.ts'
import { AroundMeeting } from '../../pages/around.tsx'
import { confirmed, type Found } from '../look.ts'
import type { MemoLine } from '../memo.ts'

/** `typed`: as it would be published. `stands`: of which words somebody has said that they may stand. */
export type ShownLine = MemoLine & { typed: string; found: Found; isOut: boolean; stands: string; mayBeOut: boolean }
type Props = { frame: PageFrame; actor: Actor; asked: AskedMeeting; problems: Problem[]; sections: readonly Section[]; lines: readonly ShownLine[]; of: string; seen: string }

export function LookPage({ frame, actor, asked, problems, sections, lines, of, seen }: Props): JSX.Element {
  const { t, language } = frame
  const { look: words } = t.panelMinutes
  const count = lines.filter(({ found }) => found.never.length + found.perhaps.length > 0).length
  const groups = [{ id: null, title: words.head }, ...sections]
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="panels" problems={problems} narrow>
      <div class="stack">
        <AroundMeeting {...{ frame, asked }} current="minutes" />
        <ErrorSummary t={t} problems={problems} />
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        <Notice tone={count ? 'warning' : 'info'}>{count ? plural(words.found, count, language) : words.nothing}</Notice>
        <form id="look" class="stack" method="post" action={meetingPath(asked.panel.id, asked.meeting.id, '/minutes/look')} novalidate>
          <Hidden name="of" value={of} />
          <Hidden name="seen" value={seen} />
          {groups.map(({ id, title }) => {
            const those = lines.filter((line) => line.of === id)
            return those.length > 0 && (
              <section class="stack">
                <h2 lang={id ? asked.panel.language : undefined}>{title}</h2>
                {those.map((line) => <Line {...{ frame, line, problems }} lang={asked.panel.language} />)}
              </section>
            )
          })}
          <p class="buttons"><Button>{words.save}</Button></p>
        </form>
      </div>
    </DeskPage>
  )
}

function Line({ frame, line, lang, problems }: { frame: PageFrame; line: ShownLine; lang: string; problems: Problem[] }): JSX.Element {
  const { look: words } = frame.t.panelMinutes
  const { key, typed, found, isOut, is } = line
  const isFound = found.never.length + found.perhaps.length > 0
  const isWrong = problems.some(({ field }) => field === `words-${key}`)
  if (isFound || isWrong) return <Card title={words.is[is]}><Fields {...{ frame, line, lang }} /></Card>
  return (
    <div class="stack tight">
      <p class="lines"><span lang={lang}>{typed}</span>{isOut && <> <Tag tone="warning">{words.left}</Tag></>}{typed !== line.words && <> <Tag tone="info">{words.edited}</Tag></>}</p>
      <details>
        <summary>{words.change}<span class="visually-hidden">: {typed.slice(0, 60)}</span></summary>
        <div class="stack"><Fields {...{ frame, line, lang }} /></div>
      </details>
    </div>
  )
}

function Fields({ frame, line, lang }: { frame: PageFrame; line: ShownLine; lang: string }): JSX.Element {
  const { look: words } = frame.t.panelMinutes
  const { key, typed, found, isOut, stands, mayBeOut } = line
  const { never, perhaps } = found
  const label = <>{words.words}<span class="visually-hidden">: <span lang={lang}>{line.words.slice(0, 60)}</span></span></>
  return (
    <>
      {never.length > 0 && <p><strong>{fill(words.never, { words: never.join(', ') })}</strong></p>}
      {perhaps.length > 0 && <p><strong>{fill(words.perhaps, { words: perhaps.join(', ') })}</strong></p>}
      <TextArea name={`words-${key}`} label={label} value={typed} rows={Math.min(8, 1 + Math.ceil(typed.length / 70))} lang={lang} />
      {perhaps.length > 0 && !never.length && <Checkbox name={`stands-${key}`} value={confirmed(found)} label={words.stands} checked={stands === confirmed(found)} />}
      {mayBeOut && <Checkbox name={`out-${key}`} value="yes" label={words.out} checked={isOut} />}
    </>
  )
}
