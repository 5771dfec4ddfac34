// The greetings of a council, both ways, with what came back.
import type { JSX } from 'preact'
import { panelPath } from '../../../council-paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { shortDay } from '../../../text/dates.ts'
import { fill, plural } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Card, Empty, Notice, Pagination, Paragraphs, Tag } from '../../../web/parts.tsx'
import { WorkList } from '../../../web/work-list.tsx'
import type { AskedPanel } from '../../asked.ts'
import { AroundPanel } from '../../pages/around.tsx'
import { stateFrom, type GreetingState } from '../greeting.ts'
import type { SealedCame, SealedSent } from '../lists.sql.ts'

type Listed<T> = Omit<T, 'ciphertext' | 'keyVersion'> & { words: string }
type Props = { frame: PageFrame; actor: Actor; asked: AskedPanel; gone: Listed<SealedSent>[]; came: Listed<SealedCame>[]; paged: { page: number; pages: number }; mayWork: boolean; done: boolean }

export function GreetingsPage({ frame, actor, asked, gone, came, paged, mayWork, done }: Props): JSX.Element {
  const { t, language } = frame
  const words = t.panelGreetings
  const { panel } = asked
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="panels">
      <div class="stack">
        <AroundPanel {...{ frame, asked }} current="greetings" />
        {done && <div role="status"><Notice tone="good">{words.sent}</Notice></div>}
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        {mayWork && <p class="actions"><a class="button primary" href={panelPath(panel.id, '/greetings/new')}>{words.write}</a><a class="button secondary" href={`${panelPath(panel.id, '/greetings/new')}?kind=note`}>{words.writeNote}</a></p>}
        {(gone.length > 0 || paged.page === 1) && <><h2>{words.gone}</h2><WorkList
          caption={<span class="visually-hidden">{words.gone}</span>} empty={words.noneGone} head={[words.head.words, words.head.to, words.head.back, words.head.state]}
          rows={gone.map((one) => ({
            href: panelPath(panel.id, `/greetings/${one.id}`), title: fill(words.kindOn[one.kind], { day: shortDay(one.madeOn, language) }), note: beginning(one.words), lang: panel.language,
            cells: [toWhom(one, frame), fill(words.backOf, { back: one.answered, all: one.all }), <GreetingStateTag frame={frame} state={stateFrom(one)} />],
          }))}
        /></>}
        {(came.length > 0 || paged.page === 1) && <h2>{words.came}</h2>}
        {came.length === 0 && paged.page === 1 && <Empty title={words.noneCame} />}
        {came.map((one) => (
          <Card>
            <p><strong>{inLanguage(one.unitName, language)}</strong> <span class="hint">{shortDay(one.madeOn, language)}</span></p>
            <Paragraphs text={one.words} />
          </Card>
        ))}
        <Pagination t={t} {...paged} href={(n) => `${panelPath(panel.id, '/greetings')}?page=${n}`} />
      </div>
    </DeskPage>
  )
}

/** 'Home care, Saarisalmi'; '3 units'. */
export function toWhom({ all, unitName }: Pick<SealedSent, 'all' | 'unitName'>, { t, language }: PageFrame): string {
  if (all !== 1) return plural(t.panelGreetings.units, all, language)
  return unitName ? inLanguage(unitName, language) : t.panelGreetings.coordinator
}

const tones = { withdrawn: 'neutral', waits: 'warning', read: 'info', answered: 'good' } as const
export const GreetingStateTag = ({ frame: { t }, state }: { frame: PageFrame; state: GreetingState }): JSX.Element => <Tag tone={tones[state]}>{t.panelGreetings.states[state]}</Tag>

const longestBeginning = 120
export const beginning = (words: string): string => (words.length > longestBeginning ? `${words.slice(0, words.lastIndexOf(' ', longestBeginning) > 0 ? words.lastIndexOf(' ', longestBeginning) : longestBeginning)}…` : words)
