// The desk's page of announcements that repeat: the months ahead, what there is, and what went out.
import type { JSX } from 'preact'
import type { Named } from '../../../directory/services.sql.ts'
import { bulletinPath, desk, to } from '../../../paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { daysAfter, monthName, nearDay, shortDay, type Day } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Details, Empty, Notice } from '../../../web/parts.tsx'
import { WorkList } from '../../../web/work-list.tsx'
import { daysIn, dueOn } from '../bulletin.ts'
import type { Bulletin } from '../bulletins.sql.ts'
import type { Issue } from '../issues.sql.ts'

const daysAhead = 92

type Props = {
  frame: PageFrame; actor: Actor; bulletins: Bulletin[]; issues: Issue[]; places: Named[]; today: Day; done: 'saved' | 'ended' | null
  /** Where the program is found. */
  screens: string
}

export function BulletinsDeskPage({ frame, actor, bulletins, issues, places, today, done, screens }: Props): JSX.Element {
  const { t, language } = frame
  const { title, desk: words } = t.bulletins
  return (
    <DeskPage frame={frame} title={title} actor={shownAs(actor)} current="bulletins">
      <div class="stack">
        {done && <div role="status"><Notice tone="good">{words[done]}</Notice></div>}
        <h1>{title}</h1>
        <p class="lede">{words.lede}</p>
        <p><a class="button primary" href={desk.newBulletin}>{words.add}</a></p>
        <WorkList
          caption={<span class="visually-hidden">{title}</span>} empty={words.none} head={[words.head.bulletin, words.head.rhythm, words.head.next, words.head.last]}
          rows={bulletins.map((one) => ({ href: bulletinPath(one.id), title: nameOf(one, frame), cells: [words.rhythms[one.rhythm], nextOf(one, today, frame), lastOf(one, frame)] }))}
        />
        {bulletins.length > 0 && <Ahead {...{ frame, bulletins, today }} />}
        <h2>{words.gone}</h2>
        {issues.length === 0 && <Empty title={words.nothingGone} />}
        <Issues frame={frame} issues={issues} />
        {issues.length > 0 && <p><a href={to('bulletins', language)}>{t.bulletins.all}</a></p>}
        <Details summary={words.screen}>
          <p>{words.screenText}</p>
          <ul>{[{ id: '', name: null }, ...places].map(({ id, name }) => {
            const address = to('screen', language, {}, { place: id || undefined })
            return <li>{name ? inLanguage(name, language) : words.whole}: <a class="breakable" href={address}>{screens}{address}</a></li>
          })}</ul>
        </Details>
      </div>
    </DeskPage>
  )
}

/** By month, in the order of days. */
function Ahead({ frame, bulletins, today }: Pick<Props, 'frame' | 'bulletins' | 'today'>): JSX.Element {
  const { t, language } = frame
  const { desk: words } = t.bulletins
  const coming = bulletins.flatMap((one) => comingDays(one, today).map((day) => ({ day, one }))).toSorted((a, b) => a.day.localeCompare(b.day))
  return (
    <>
      <h2>{words.ahead}</h2>
      {coming.length === 0 && <Empty title={words.nothingAhead} />}
      {[...Map.groupBy(coming, ({ day }) => day.slice(0, 7))].map(([month, those]) => (
        <section class="stack tight">
          <h3>{monthName(month, language)}</h3>
          <ul>{those.map(({ day, one }) => <li>{nearDay(day, language)}: <a href={bulletinPath(one.id)}>{nameOf(one, frame)}</a></li>)}</ul>
        </section>
      ))}
    </>
  )
}

/** What of today is not done with yet counts as today. */
function comingDays(one: Bulletin, today: Day): Day[] {
  const until = daysAfter(today, daysAhead)
  if (one.endedOn !== null && one.endedOn <= today) return []
  return [...(dueOn(one, one.lastTurnOn, today) ? [today] : []), ...daysIn(one, daysAfter(today, 1), until)]
}

export const nameOf = ({ kind, of }: Pick<Bulletin, 'kind' | 'of'>, { t, language }: PageFrame): string =>
  (of ? `${t.bulletins.kinds[kind]} (${inLanguage(of, language)})` : t.bulletins.kinds[kind])

function nextOf(one: Bulletin, today: Day, { t, language }: PageFrame): string {
  if (one.endedOn) return t.bulletins.desk.over
  const next = comingDays(one, today)[0] ?? daysIn(one, today, daysAfter(one.firstOn > today ? one.firstOn : today, daysAhead + 1))[0]
  return next ? shortDay(next, language) : '–'
}

function lastOf({ lastTurn, lastTurnOn, kind }: Bulletin, { t, language }: PageFrame): string {
  const { desk: words, nothing } = t.bulletins
  if (!lastTurn || !lastTurnOn) return words.notYet
  const day = shortDay(lastTurnOn, language)
  return lastTurn === 'issued' ? fill(words.lastOn, { day }) : fill(words.noneOn, { day, because: nothing[kind] })
}

export function Issues({ frame: { language }, issues }: { frame: PageFrame; issues: Issue[] }): JSX.Element | null {
  return issues.length ? <ul>{issues.map(({ id, title }) => <li><a href={to('bulletin', language, { bulletin: id })}>{inLanguage(title, language)}</a></li>)}</ul> : null
}
