// The page on which a quote is prepared: which sentences, what is taken out of them, under which theme; and how everybody would see it.
import type { JSX } from 'preact'
import type { Suggested } from '../../../privacy/redaction/decisions.ts'
import { quotePath, roundPath } from '../../../survey-paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage, languageName } from '../../../text/language.ts'
import { Button, Checkbox, ErrorSummary, FieldGroup, Hidden, Select } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Breadcrumb, Card, Notice } from '../../../web/parts.tsx'
import { Suggestions } from '../../../web/suggestions.tsx'
import type { Question } from '../../question.ts'
import type { Theme } from '../../results/themes.sql.ts'
import type { Round } from '../../rounds.sql.ts'
import { quoteLanguages } from '../quote.ts'
import { QuoteBlock } from './shown.tsx'

type Props = {
  frame: PageFrame; actor: Actor; round: Round; question: Question; textId: string; problems: Problem[]
  /** Of the text, in their order; and which of them are chosen. */
  sentences: string[]; picked: readonly number[]
  /** Under which it can stand. */
  themes: Theme[]; themeId: string; language: string
  /** The number of the form that was there, 0 for none. */
  seen: number
  /** Why it was sent back. */
  note: string | null
  /** What was found in what is chosen; null where nothing is chosen yet. `typed`: what was decided about it, null for the first time. */
  chosen: { suggested: Suggested; typed: ((name: string) => string) | null; preview: string } | null
  /** It was sent back, and may be dropped. */
  quoteId: string | null
}

export function PrepareQuotePage(props: Props): JSX.Element {
  const { frame, actor, round, question, problems, note, quoteId, seen } = props
  const { t, language } = frame
  const { prepare: words, round: { title } } = t.surveyQuotes
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="surveys" problems={problems} sheets={['results']} narrow>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: roundPath(round.id, '/quotes'), label: title }, { href: `${roundPath(round.id, '/texts')}?${new URLSearchParams({ question: question.id })}`, label: t.surveyResults.sorting.title }]} />
        <ErrorSummary t={t} problems={problems} />
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        {note && <Notice tone="warning"><p class="typed">{fill(words.sentBack, { note })}</p></Notice>}
        <p><strong>{inLanguage(question.text, language)}</strong></p>
        <Fields {...props} />
        {quoteId && (
          <form method="post" action={quotePath(quoteId)}>
            <Hidden name="seen" value={String(seen)} />
            <p><Button look="quiet" name="step" value="drop">{words.drop}</Button></p>
          </form>
        )}
      </div>
    </DeskPage>
  )
}

function Fields({ frame: { t, language: reader }, round, textId, sentences, picked, themes, themeId, language, seen, chosen }: Props): JSX.Element {
  const { prepare: words } = t.surveyQuotes
  return (
    <form method="post" action={roundPath(round.id, `/quotes/${textId}`)} class="stack" novalidate>
      <Hidden name="number" value={String(seen)} />
      <FieldGroup name="pick" legend={words.pick} hint={words.pickHint}>
        <div class="choices list">
          {sentences.map((sentence, at) => <Checkbox name="pick" id={`pick-${at}`} value={String(at)} label={<span lang={language}>{sentence}</span>} checked={picked.includes(at)} problem="" />)}
        </div>
      </FieldGroup>
      <Select name="theme" label={words.theme} hint={fill(words.themeHint, { count: round.fewest })} value={themeId} options={themes.map(({ id, name }) => ({ value: id, label: inLanguage(name, reader) }))} width="medium" />
      <Select name="language" label={words.language} value={language} options={quoteLanguages.map((each) => ({ value: each, label: languageName(each, reader) }))} width="medium" />
      {chosen && <Suggestions suggested={chosen.suggested} lang={language} isThanks={false} typed={chosen.typed} />}
      {chosen && (
        <Card title={words.preview}>
          <QuoteBlock lang={language}>{chosen.preview}</QuoteBlock>
          <p class="hint">{words.previewHint}</p>
        </Card>
      )}
      <p class="buttons">
        {chosen && <Button name="step" value="prepare">{words.send}</Button>}
        <Button look={chosen ? 'secondary' : 'primary'} name="step" value="look">{words.look}</Button>
      </p>
    </form>
  )
}
