// The thanks that reached the reader, as a list without a number, and the way to what else is for themselves.
import type { JSX } from 'preact'
import { desk } from '../../paths.ts'
import { monthName, type Day } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { inLanguage, type Translated } from '../../text/language.ts'
import { Button, Hidden } from '../../web/fields.tsx'
import { DeskPage } from '../../web/layout.tsx'
import type { PageFrame } from '../../web/page.ts'
import { Card, CardLink, Details, Empty, Tag } from '../../web/parts.tsx'
import { monthOf } from '../period.ts'

type Letter = { caseId: string; monthOn: Day; language: string; unitName: Translated | null; words: string | null; hidden: boolean; kept: boolean }
type Props = { frame: PageFrame; actor: { name: string; roles: string[] }; letters: Letter[] }

export function ThanksPage({ frame, actor, letters }: Props): JSX.Element {
  const { workers: { thanks }, own: { guide, note } } = frame.t
  const shown = letters.filter(({ hidden }) => !hidden)
  const away = letters.filter(({ hidden }) => hidden)
  return (
    <DeskPage frame={frame} title={thanks.title} actor={actor} current="thanks" narrow>
      <div class="stack">
        <h1>{thanks.title}</h1>
        <p class="lede">{thanks.lede}</p>
        {shown.length === 0 && <Empty title={thanks.empty}>{thanks.emptyText}</Empty>}
        {shown.map((letter) => <LetterCard letter={letter} frame={frame} />)}
        {away.length > 0 && (
          <Details summary={thanks.away}>{away.map((letter) => <LetterCard letter={letter} frame={frame} />)}</Details>
        )}
        <h2>{thanks.more}</h2>
        <ul class="grid">
          <li><CardLink href={desk.guide} title={guide.title}>{guide.short}</CardLink></li>
          <li><CardLink href={desk.note} title={note.title}>{note.short}</CardLink></li>
        </ul>
      </div>
    </DeskPage>
  )
}

function LetterCard({ letter, frame }: { letter: Letter; frame: PageFrame }): JSX.Element {
  const { thanks } = frame.t.workers
  const { caseId, monthOn, language, unitName, words, hidden, kept } = letter
  const when = monthName(monthOf(monthOn), frame.language)
  return (
    <Card>
      {words ? <p class="typed" lang={language}>{words}</p> : <p>{thanks.noWords}</p>}
      <p class="hint">{unitName ? fill(thanks.where, { unit: inLanguage(unitName, frame.language), month: when }) : when} {kept && <Tag tone="good">{thanks.kept}</Tag>}</p>
      <form method="post" action={desk.thanks}>
        <Hidden name="letter" value={caseId} />
        <p class="buttons">
          {!hidden && <Button look="secondary" name="step" value={kept ? 'keep-no-more' : 'keep'}>{kept ? thanks.keepNoMore : thanks.keep}</Button>}
          <Button look="quiet" name="step" value={hidden ? 'show' : 'hide'}>{hidden ? thanks.show : thanks.hide}</Button>
        </p>
      </form>
    </Card>
  )
}
