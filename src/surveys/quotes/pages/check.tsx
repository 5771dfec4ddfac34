// The page on which somebody checks a quote. The text that it is from is not on it.
import type { JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { quotePath, roundPath } from '../../../survey-paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage, type Translated } from '../../../text/language.ts'
import { Button, ErrorSummary, Hidden, TextArea } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Breadcrumb, Card, Facts, Notice, Tag } from '../../../web/parts.tsx'
import type { Quote } from '../quotes.sql.ts'
import { QuoteBlock } from './shown.tsx'

type Props = {
  frame: PageFrame; actor: Actor; quote: Quote; question: Translated; problems: Problem[]; note: string
  /** Null: the quote is no more. */
  words: string | null
  /** What was found in it and left standing. */
  found: string[]
  /** They may decide on it; else, being the ones who asked, only take it away. */
  mayCheck: boolean
}

export function CheckQuotePage(props: Props): JSX.Element {
  const { frame, actor, quote, question, problems, words: said, found, mayCheck } = props
  const { t, language } = frame
  const { check: words, waiting, states } = t.surveyQuotes
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current={mayCheck ? 'publishing' : 'surveys'} problems={problems} sheets={['results']} narrow>
      <div class="stack">
        <Breadcrumb t={t} items={[mayCheck ? { href: desk.surveyQuotes, label: waiting.title } : { href: roundPath(quote.roundId, '/quotes'), label: t.surveyQuotes.round.title }]} />
        <ErrorSummary t={t} problems={problems} />
        <h1>{words.title}</h1>
        {said === null ? <Notice tone="info">{words.gone}</Notice> : (
          <>
            <p class="lede">{words.lede}</p>
            <p><Tag tone={quote.state === 'shown' ? 'good' : 'info'}>{states[quote.state]}</Tag></p>
            <h2>{words.as}</h2>
            <Card><QuoteBlock lang={quote.language}>{said}</QuoteBlock></Card>
            <Facts rows={[
              { term: words.theme, children: quote.themeName && inLanguage(quote.themeName, language) },
              { term: words.question, children: inLanguage(question, language) },
              { term: words.survey, children: inLanguage(quote.surveyName, language) },
            ]} />
            {found.length > 0 && <Notice tone="warning">{fill(words.found, { words: found.join(', ') })}</Notice>}
            {quote.state === 'to-check' && (mayCheck ? <Decide {...props} /> : <p>{words.own}</p>)}
            {quote.state === 'shown' ? <End {...props} step="take-down" /> : !(mayCheck && quote.state === 'to-check') && <End {...props} step="drop" />}
          </>
        )}
      </div>
    </DeskPage>
  )
}

function Decide({ frame: { t }, quote, note }: Props): JSX.Element {
  const { check: words } = t.surveyQuotes
  return (
    <form method="post" action={quotePath(quote.id)} class="stack" novalidate>
      <Hidden name="seen" value={String(quote.number)} />
      <p><Button name="step" value="approve">{words.approve}</Button></p>
      <p class="hint">{words.approveHint}</p>
      <TextArea name="note" label={words.note} value={note} rows={3} />
      <p><Button look="secondary" name="step" value="send-back">{words.sendBack}</Button></p>
      <p><Button look="secondary" name="step" value="drop">{words.drop}</Button></p>
      <p class="hint">{words.dropHint}</p>
    </form>
  )
}

function End({ frame: { t }, quote, step }: Props & { step: 'drop' | 'take-down' }): JSX.Element {
  const { check: words } = t.surveyQuotes
  return (
    <form method="post" action={quotePath(quote.id)} class="stack">
      <Hidden name="seen" value={String(quote.number)} />
      <p>{step === 'drop' ? words.dropHint : words.takeDownText}</p>
      <p><Button look={step === 'drop' ? 'secondary' : 'danger'} name="step" value={step}>{step === 'drop' ? words.drop : words.takeDown}</Button></p>
    </form>
  )
}
