// The greetings of a council, both ways, with what came back.
import type { JSX } from 'preact'
import { panelPath } from '../../../council-paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { shortDay } from '../../../text/dates.ts'
import { fill, plural } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Card, Empty, Notice, Paragraphs, Tag } from '../../../web/parts.tsx'
import { WorkList } from '../../../web/work-list.tsx'
import type { AskedPanel } from '../../asked.ts'
import { AroundPanel } from '../../pages/around.tsx'
import { greetingState, type Greeting, type GreetingState } from '../greeting.ts'

type Props = { frame: PageFrame; actor: Actor; asked: AskedPanel; greetings: Greeting[]; mayWork: boolean; done: boolean }

export function GreetingsPage({ frame, actor, asked, greetings, mayWork, done }: Props): JSX.Element {
  const { t, language } = frame
  const words = t.panelGreetings
  const { panel } = asked
  const came = greetings.filter(({ fromUnitId }) => fromUnitId)
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="panels">
      <div class="stack">
        <AroundPanel {...{ frame, asked }} current="greetings" />
        {done && <div role="status"><Notice tone="good">{words.sent}</Notice></div>}
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        {mayWork && <p class="actions"><a class="button primary" href={panelPath(panel.id, '/greetings/new')}>{words.write}</a><a class="button secondary" href={`${panelPath(panel.id, '/greetings/new')}?kind=note`}>{words.writeNote}</a></p>}
        <h2>{words.gone}</h2>
        <WorkList
          caption={<span class="visually-hidden">{words.gone}</span>} empty={words.noneGone} head={[words.head.words, words.head.to, words.head.back, words.head.state]}
          rows={greetings.filter(({ fromUnitId }) => !fromUnitId).map((one) => ({
            href: panelPath(panel.id, `/greetings/${one.id}`), title: fill(words.kindOn[one.kind], { day: shortDay(one.madeOn, language) }), note: beginning(one.words), lang: panel.language,
            cells: [toWhom(one, frame), fill(words.backOf, { back: one.to.filter(({ answer }) => answer).length, all: one.to.length }), <GreetingStateTag frame={frame} state={greetingState(one)} />],
          }))}
        />
        <h2>{words.came}</h2>
        {came.length === 0 && <Empty title={words.noneCame} />}
        {came.map((one) => (
          <Card>
            <p><strong>{inLanguage(one.fromUnitName!, language)}</strong> <span class="hint">{shortDay(one.madeOn, language)}</span></p>
            <Paragraphs text={one.words} />
          </Card>
        ))}
      </div>
    </DeskPage>
  )
}

/** 'Home care, Saarisalmi'; '3 units'. */
export function toWhom({ to }: Pick<Greeting, 'to'>, { t, language }: PageFrame): string {
  const [one] = to
  if (to.length !== 1 || !one) return plural(t.panelGreetings.units, to.length, language)
  return one.unitName ? inLanguage(one.unitName, language) : t.panelGreetings.coordinator
}

const tones = { withdrawn: 'neutral', waits: 'warning', read: 'info', answered: 'good' } as const
export const GreetingStateTag = ({ frame: { t }, state }: { frame: PageFrame; state: GreetingState }): JSX.Element => <Tag tone={tones[state]}>{t.panelGreetings.states[state]}</Tag>

const longestBeginning = 120
export const beginning = (words: string): string => (words.length > longestBeginning ? `${words.slice(0, words.lastIndexOf(' ', longestBeginning) > 0 ? words.lastIndexOf(' ', longestBeginning) : longestBeginning)}…` : words)
