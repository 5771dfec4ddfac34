// The log of what was given out. Who asked is nowhere in it.
import type { JSX } from 'preact'
import { desk } from '../../paths.ts'
import { shownAs, type Actor } from '../../staff/actor.ts'
import { shortDay } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { DeskPage } from '../../web/layout.tsx'
import type { PageFrame } from '../../web/page.ts'
import { pageQuery, type Paged } from '../../web/paged.ts'
import { Breadcrumb, DataTable, Details, Pagination } from '../../web/parts.tsx'
import type { Disclosure } from '../copies.sql.ts'

export function DisclosuresPage({ frame, actor, disclosures, paged }: { frame: PageFrame; actor: Actor; disclosures: Disclosure[]; paged: Paged }): JSX.Element {
  const { t, language } = frame
  const { log: words, copy, title } = t.rights
  const { head } = words
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="rights">
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.rights, label: title }]} />
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        {disclosures.length > 0 && <p><a href={desk.disclosuresFile}>{words.file}</a></p>}
        <DataTable
          caption={<span class="visually-hidden">{words.title}</span>} empty={words.none} head={[head.day, head.request, head.how, head.ground, head.made, head.letGo, head.given, head.originals]}
          rows={disclosures.map((one) => [
            shortDay(one.givenOn, language), one.reference, copy.hows[one.how], copy.grounds[one.ground], one.madeBy, one.letGoBy, one.givenBy,
            <Details summary={fill(words.count, { count: one.originals.length })}><ul>{one.originals.map((original) => <li>{original}</li>)}</ul></Details>,
          ])}
        />
        <Pagination t={t} {...paged} href={(page) => `${desk.disclosures}${pageQuery(page)}`} />
      </div>
    </DeskPage>
  )
}
