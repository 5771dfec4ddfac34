// Unusual reading: the list of what was found.
import type { JSX } from 'preact'
import { desk, unusualPath } from '../../../paths.ts'
import { shortDay } from '../../../text/dates.ts'
import { fill, inFigures } from '../../../text/fill.ts'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Breadcrumb, DataTable, Empty, Notice, Tag, type Tone } from '../../../web/parts.tsx'
import { shownAs, type Actor } from '../../actor.ts'
import type { Outcome } from '../unusual.ts'
import type { Unusual } from '../unusual.sql.ts'

type Shared = { frame: PageFrame; actor: Actor }

export function UnusualListPage({ frame, actor, found, done }: Shared & { found: Unusual[]; done: boolean }): JSX.Element {
  const { t, language } = frame
  const { unusual: words } = t.audit
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="audit">
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.audit, label: t.audit.title }]} />
        {done && <div role="status"><Notice tone="good">{words.settledNow}</Notice></div>}
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        {found.length ? (
          <DataTable
            caption={words.caption} head={[words.head.what, words.head.day, words.head.state]} empty=""
            rows={found.map((one) => [
              <a href={unusualPath(one.id)}>{lineOf(one, frame)}</a>, shortDay(one.day, language),
              <><StateTag frame={frame} one={one} />{one.settled && <p class="hint">{saidBy(one.settled, frame)}</p>}</>,
            ])}
          />
        ) : <Empty title={words.empty}>{words.emptyText}</Empty>}
      </div>
    </DeskPage>
  )
}

export const lineOf = ({ kind, name, count }: Unusual, { t, language }: PageFrame): string =>
  fill(t.audit.unusual.lines[kind][count === 1 ? 'one' : 'other'], { name: name || t.panelPeople.inMail, count: inFigures(count, language) })

/** Only what is explained is good news. */
const tones: Record<Outcome, Tone | 'neutral'> = { explained: 'good', 'not-unusual': 'neutral', inquiry: 'info', 'not-explained': 'warning' }

export function StateTag({ frame: { t }, one: { settled } }: { frame: PageFrame; one: Unusual }): JSX.Element {
  const { unusual: words } = t.audit
  return settled ? <Tag tone={tones[settled.outcome]}>{words.outcomes[settled.outcome]}</Tag> : <Tag tone="warning">{words.open}</Tag>
}

/** Who said so and when, and where it is looked into. */
export function saidBy({ by, on, outcome, diary }: NonNullable<Unusual['settled']>, { t, language }: PageFrame): string {
  const { unusual: words, details } = t.audit
  const who = fill(outcome === 'inquiry' ? words.inquiryBy : words.settledBy, { name: by, day: shortDay(on, language) })
  return diary ? `${who} ${fill(details.diary, { diary })}` : who
}
