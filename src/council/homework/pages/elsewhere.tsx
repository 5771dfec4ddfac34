// Homework that is told on pages of its own: where it leads, what is measured there, and what came of it.
import type { JSX } from 'preact'
import type { ToldTest } from '../../../feedback/response-test/for-council.ts'
import type { Tried } from '../../../outreach/findability/for-council.ts'
import { desk, to } from '../../../paths.ts'
import { longDay } from '../../../text/dates.ts'
import { fill, inFigures, plural } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import type { PageFrame } from '../../../web/page.ts'
import { Card, Facts, Notice } from '../../../web/parts.tsx'
import type { Checked } from '../../../surveys/for-others.ts'
import type { Homework } from '../homework.ts'
import { Picture } from './picture.tsx'

type Props = { frame: PageFrame; homework: Homework; open: boolean; test: ToldTest | null; tried: Tried | null; /** Null as long as it is open. */ checked: Checked[] | null }

export function Elsewhere({ frame, homework: { kind }, open, test, tried, checked }: Props): JSX.Element | null {
  const words = frame.t.panelHomework
  if (kind === 'own-feedback') return <OwnFeedback {...{ frame, open, test }} />
  if (kind === 'findability') return (
    <>
      {open && <><p>{words.findability.how}</p><p class="actions"><a class="button primary" href={desk.findability}>{words.findability.link}</a></p></>}
      <Card title={words.findability.result}>
        {tried?.tries ? (
          <>
            <Picture caption={words.findability.tries} head={[words.results.answer, words.results.count]} rows={[[words.findability.found, tried.found], [words.findability.notFound, tried.tries - tried.found]]} language={frame.language} />
            <Facts rows={[{ term: words.findability.tries, children: inFigures(tried.tries, frame.language) }, { term: words.findability.clicks, children: tried.clicks === null ? '–' : inFigures(tried.clicks, frame.language) }]} />
          </>
        ) : <p>{words.findability.none}</p>}
      </Card>
    </>
  )
  if (kind === 'question-check') return (
    <>
      {open && <><p>{words.questionCheck.how}</p><p class="actions"><a class="button primary" href={desk.surveyReview}>{words.questionCheck.link}</a></p></>}
      {checked && <Card title={words.questionCheck.result}>{checked.length ? checked.map((one) => <CheckedDraft {...{ frame, one }} />) : <p>{words.questionCheck.none}</p>}</Card>}
    </>
  )
  return null
}

function CheckedDraft({ frame: { t: { panelHomework: { questionCheck: words, results } }, language }, one }: Pick<Props, 'frame'> & { one: Checked }): JSX.Element {
  const said = ['clear', 'unclear', 'important', 'upsetting'] as const
  return <Picture caption={`${inLanguage(one.name, language)}: ${plural(words.questions, one.questions, language)}`} head={[results.answer, results.count]} rows={said.map((what) => [words[what], one[what]])} language={language} />
}

function OwnFeedback({ frame: { t, language }, open, test }: Pick<Props, 'frame' | 'open' | 'test'>): JSX.Element {
  const { ownFeedback: words, results } = t.panelHomework
  if (!test) return <Notice tone="info">{words.noTest}</Notice>
  const day = (on: string) => longDay(on, language)
  const took = (days: number | null) => (days === null ? words.notYet : fill(words.days2, { count: inFigures(days, language) }))
  return (
    <>
      {open && test.state !== 'ended' && (
        <Card title={words.title}>
          <p>{words.how}</p>
          <p>{test.state === 'announced' ? fill(words.announced, { from: day(test.test.firstDay) }) : fill(words.days, { from: day(test.test.firstDay), until: day(test.test.lastDay) })}</p>
          {test.state === 'open' && <p class="actions"><a class="button primary" href={to('topic', language, {}, { timing: test.test.code })}>{words.link}</a></p>}
        </Card>
      )}
      <Card title={words.result}>
        {test.result ? (
          <>
            <p>{fill(words.until, { day: day(test.until) })}</p>
            <Picture
              caption={words.title} head={[results.answer, results.count]} language={language}
              rows={[[words.given, test.result.given], [words.answered, test.result.answered], [words.inTime, test.result.inTime], [words.late, test.result.late]]}
            />
            <Facts rows={[
              { term: words.reaction, children: took(test.result.reaction) }, { term: words.final, children: took(test.result.final) },
            ]} />
          </>
        ) : <p>{words.tooFew}</p>}
      </Card>
    </>
  )
}
