// The quotes of a round for whoever asked it: theme by theme, how far each is.
import type { JSX } from 'preact'
import { quotePath, roundPath } from '../../../survey-paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Breadcrumb, Card, Notice, Tag, type Tone } from '../../../web/parts.tsx'
import type { Round } from '../../rounds.sql.ts'
import type { Theme } from '../../results/themes.sql.ts'
import type { Survey } from '../../surveys.sql.ts'
import { mostOfTheme, type QuoteState } from '../quote.ts'
import { QuoteBlock } from './shown.tsx'

export type Listed = { id: string; textId: string; themeId: string; state: Exclude<QuoteState, 'dropped' | 'taken-down'>; language: string; words: string }

type Props = { frame: PageFrame; actor: Actor; round: Round; survey: Survey; /** Those of enough texts. */ themes: Theme[]; quotes: Listed[]; done: string | null }

export function RoundQuotesPage({ frame, actor, round, survey, themes, quotes, done }: Props): JSX.Element {
  const { t, language } = frame
  const { round: words } = t.surveyQuotes
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="surveys" sheets={['results']} narrow>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: roundPath(round.id), label: inLanguage(survey.name, language) }, { href: roundPath(round.id, '/texts'), label: words.toTexts }]} />
        {done && <div role="status"><Notice tone="good">{done}</Notice></div>}
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        {survey.noQuotes && <Notice tone="info">{words.off}</Notice>}
        {!survey.noQuotes && !round.resultsOn && <p>{words.notShown}</p>}
        {!survey.noQuotes && themes.length === 0 && <p>{fill(words.none, { count: round.fewest })}</p>}
        {!survey.noQuotes && themes.map((theme) => <OfTheme {...{ frame, round, theme }} quotes={quotes.filter(({ themeId }) => themeId === theme.id)} />)}
      </div>
    </DeskPage>
  )
}

const tones: Record<Listed['state'], Tone> = { 'to-check': 'info', 'sent-back': 'warning', 'shown': 'good' }

function OfTheme({ frame: { t, language }, round, theme, quotes }: { frame: PageFrame; round: Round; theme: Theme; quotes: Listed[] }): JSX.Element {
  const { round: words, states } = t.surveyQuotes
  return (
    <Card title={inLanguage(theme.name, language)}>
      {quotes.length === 0 && <p>{words.noneHere}</p>}
      {quotes.map(({ id, textId, state, language: of, words: said }) => (
        <>
          <QuoteBlock lang={of}>{said}</QuoteBlock>
          <p><Tag tone={tones[state]}>{states[state]}</Tag> <a href={state === 'sent-back' ? roundPath(round.id, `/quotes/${textId}`) : quotePath(id)}>{words.look}<span class="visually-hidden">: {said.slice(0, 60)}</span></a></p>
        </>
      ))}
      {quotes.length >= mostOfTheme && <p class="hint">{fill(words.full, { count: mostOfTheme })}</p>}
      <p><a href={`${roundPath(round.id, '/texts')}?${new URLSearchParams({ question: theme.question })}`}>{words.toTexts}</a></p>
    </Card>
  )
}
