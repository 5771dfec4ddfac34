// What givers let a unit read though too few answered: for its supervisor, and apart from every other number.
import type { JSX } from 'preact'
import { roundPath } from '../../../survey-paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { fill, inFigures, plural } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Breadcrumb, Card, Notice } from '../../../web/parts.tsx'
import { isText, type Question } from '../../question.ts'
import { choiceWords } from '../../choice-words.ts'
import type { Round } from '../../rounds.sql.ts'
import type { SupervisedGroup } from '../few.sql.ts'

/** `given`: how many gave which answer, by question; `texts`: in their own words. */
export type FewOfUnit = { group: SupervisedGroup; responses: number; given: { question: Question; values: { value: string; count: number }[]; texts: string[] }[] }

export function FewPage({ frame, actor, round, units }: { frame: PageFrame; actor: Actor; round: Round; units: FewOfUnit[] }): JSX.Element {
  const { t, language } = frame
  const words = t.surveyResults
  const left = units.filter(({ responses }) => responses > 0)
  return (
    <DeskPage frame={frame} title={words.few.title} actor={shownAs(actor)} current="surveys" narrow>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: roundPath(round.id), label: words.back }]} />
        <h1>{words.few.title}</h1>
        {left.length === 0 && <p>{words.few.none}</p>}
        {left.length > 0 && <Notice tone="warning">{fill(words.few.lede, { count: round.fewest })}</Notice>}
        {left.map(({ group, responses, given }) => (
          <section class="stack">
            <h2>{inLanguage(group.unitName, language)}</h2>
            <p>{plural(words.responses, responses, language)}</p>
            {given.map(({ question, values, texts }) => (
              <Card>
                <h3>{inLanguage(question.text, language)}</h3>
                {!isText(question) && <ul>{values.map(({ value, count }) => <li>{nameOf(question, value, frame)}: {inFigures(count, language)}</li>)}</ul>}
                {texts.length > 0 && <ul>{texts.map((text) => <li class="lines" dir="auto">{text}</li>)}</ul>}
              </Card>
            ))}
          </section>
        ))}
      </div>
    </DeskPage>
  )
}

/** Of a ranking the value is choice and place. */
function nameOf(question: Question, value: string, frame: PageFrame): string {
  if (value === 'cannot-say') return frame.t.surveyResults.cannotSay
  const [option = '', place] = value.split(':')
  return place ? `${place}. ${choiceWords(question, option, frame.t, frame.language)}` : choiceWords(question, value, frame.t, frame.language)
}
