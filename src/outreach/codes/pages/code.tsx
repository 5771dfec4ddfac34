// One code: where it leads, what can be printed of it, and its end.
import type { JSX } from 'preact'
import { codePath, desk } from '../../../paths.ts'
import type { About } from '../../../reports/disclosure/about.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { daysAfter, shortDay, type Day } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { Button } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Breadcrumb, DataTable, Facts, Notice } from '../../../web/parts.tsx'
import { products, setsFor } from '../../print/product.ts'
import { hasEnded, inGroups, partEnded, type Code } from '../code.ts'
import { aboutOf, languageOf } from '../code-words.ts'
import { firstOf } from '../openings.ts'

type Props = {
  frame: PageFrame
  actor: Actor
  code: Code
  /** Null: the program does not know its own. */
  address: string | null
  today: Day
  mayEnd: boolean
  opened: About
  news: 'made' | 'had' | 'ended' | 'back' | 'there' | undefined
}

export function CodePage({ frame, actor, code, address, today, mayEnd, opened, news }: Props): JSX.Element {
  const { t, language } = frame
  const { desk: { code: words, title, anyTopic }, desk: all } = t.codes
  const said = { made: all.madeOne, had: all.hadOne, ended: words.done.ended, back: words.done.back, there: words.there }
  const heading = fill(words.title, { code: inGroups(code.code) })
  return (
    <DeskPage frame={frame} title={heading} actor={shownAs(actor)} current="outreach">
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.outreach, label: title }]} />
        {news && <div role={news === 'there' ? 'alert' : 'status'}><Notice tone={news === 'there' ? 'warning' : 'good'}>{said[news]}</Notice></div>}
        <h1>{heading}</h1>
        {hasEnded(code, today) ? <Notice tone="info">{words.endedNow}</Notice> : partEnded(code, today) && <Notice tone="warning">{words.partEnded}</Notice>}
        <Facts rows={[
          { term: words.about, children: aboutOf(code, language) ?? anyTopic },
          { term: words.language, children: languageOf(code, t) },
          ...(code.campaign ? [{ term: words.campaign, children: code.campaign }] : []),
          ...(code.place ? [{ term: words.place, children: inLanguage(code.place.name, language) }] : []),
          { term: words.made, children: fill(words.madeBy, { day: shortDay(code.madeOn, language), name: code.madeBy }) },
          { term: words.opened, children: <Opened {...{ frame, opened, today }} /> },
          ...(address ? [{ term: words.address, children: <a href={address}>{address}</a> }] : []),
        ]} />
        {address
          ? !hasEnded(code, today) && <Prints {...{ frame, code }} />
          : <Notice tone="warning" title={t.printed.page.noAddress}>{t.printed.page.noAddressText}</Notice>}
        {mayEnd && <End {...{ frame, code, today }} />}
      </div>
    </DeskPage>
  )
}

function Opened({ frame: { t, language }, opened, today }: Pick<Props, 'frame' | 'opened' | 'today'>): JSX.Element {
  const { code: words } = t.codes.desk
  const day = shortDay(daysAfter(firstOf(today), -1), language)
  return <>{opened === null ? fill(words.openedFew, { day }) : fill(words.openedAbout, { count: opened, day })}<br /><span class="hint">{words.openedHint}</span></>
}

function Prints({ frame: { t }, code }: Pick<Props, 'frame' | 'code'>): JSX.Element {
  const { codes: { desk: { code: words } }, printed } = t
  return (
    <DataTable
      caption={words.print} empty="" head={[words.product, words.page, words.pdf]}
      rows={products.map((product) => [
        printed.products[product],
        ...(['print', 'pdf'] as const).map((how) => (
          <div class="cluster">
            {setsFor(code.language).map((set) => (
              <a href={`${codePath(code.code, `/${how}/${product}`)}?languages=${set}`} download={how === 'pdf'}>
                <span class="visually-hidden">{printed.products[product]}, {how === 'pdf' ? words.pdf : words.page}, </span>{printed.sets[set]}
              </a>
            ))}
          </div>
        )),
      ])}
    />
  )
}

function End({ frame: { t }, code, today }: Pick<Props, 'frame' | 'code' | 'today'>): JSX.Element {
  const { code: words } = t.codes.desk
  const ended = hasEnded(code, today)
  return (
    <form method="post" action={codePath(code.code)} class="stack">
      {!ended && <p class="hint">{words.endHint}</p>}
      <p><Button look={ended ? 'secondary' : 'danger'} name="step" value={ended ? 'take-back' : 'end'}>{ended ? words.takeBack : words.end}</Button></p>
    </form>
  )
}
