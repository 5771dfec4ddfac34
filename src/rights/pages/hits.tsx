// What was found for a request: where, when, how surely, and a few words around the name. Each of them that is shown stands in the audit.
import type { JSX } from 'preact'
import { desk } from '../../paths.ts'
import { erasePath, hitPath, rightPath } from '../../rights-paths.ts'
import { shownAs, type Actor } from '../../staff/actor.ts'
import { fill } from '../../text/fill.ts'
import { Button, Hidden } from '../../web/fields.tsx'
import { DeskPage } from '../../web/layout.tsx'
import type { PageFrame } from '../../web/page.ts'
import { pageQuery, type Paged } from '../../web/paged.ts'
import { Breadcrumb, Notice, Pagination, Tag } from '../../web/parts.tsx'
import type { Counts, Hit } from '../hits.ts'
import type { RightsRequest, Search } from '../request.ts'
import { inMonth, WithName } from './parts.tsx'

type Props = { frame: PageFrame; actor: Actor; request: RightsRequest; search: Search; hits: Hit[]; counts: Counts; paged: Paged }

export function HitsPage({ frame, actor, request, search, hits, counts, paged }: Props): JSX.Element {
  const { t } = frame
  const { hits: words, one, title } = t.rights
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="rights" sheets={['rights']} narrow noindex>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.rights, label: title }, { href: rightPath(request.id), label: fill(one.title, { reference: request.reference }) }]} />
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        <p>{fill(words.counts, counts)}</p>
        {search.hits > counts.all && <Notice tone="info">{words.gone}</Notice>}
        {hits.length ? <ol class="hits stack">{hits.map((hit) => <li><OneHit {...{ frame, request, hit }} page={paged.page} /></li>)}</ol> : <p class="empty">{words.none}</p>}
        <Pagination t={t} {...paged} href={(page) => `${rightPath(request.id, '/hits')}${pageQuery(page)}`} />
      </div>
    </DeskPage>
  )
}

function OneHit({ frame, request, hit, page }: Pick<Props, 'frame' | 'request'> & { hit: Hit; page: number }): JSX.Element {
  const { t } = frame
  const { hits: words, places } = t.rights
  const which = fill(words.hit, { number: hit.number })
  return (
    <article class="card stack tight" aria-labelledby={`hit-${hit.number}`}>
      <h2 id={`hit-${hit.number}`}>{which}: {places[hit.place]}</h2>
      <p>{inMonth(hit.monthOn, frame)}{hit.reference && `, ${fill(words.case, { reference: hit.reference })}`} <Tag tone="neutral">{words.as[hit.asFound]}</Tag> {hit.verdict && <Tag tone={hit.verdict === 'theirs' ? 'good' : 'info'}>{words.verdicts[hit.verdict]}</Tag>}</p>
      {!hit.isGivers && <WithName text={hit.text} named={hit.named} />}
      <p><a class="button secondary" href={hitPath(request.id, hit.number)}>{words.open}<span class="visually-hidden"> ({which})</span></a>{request.wants === 'erase' && hit.verdict === 'theirs' && !request.outcome && <> <a href={erasePath(request.id, hit.number)}>{t.erasing.link}<span class="visually-hidden"> ({which})</span></a></>}</p>
      {!hit.verdict && (
        <form method="post" action={hitPath(request.id, hit.number)}>
          <Hidden name="search" value={hit.searchId} /><Hidden name="page" value={String(page)} />
          <Button look="quiet" name="verdict" value="another">{words.another}<span class="visually-hidden"> ({which})</span></Button>
        </form>
      )}
    </article>
  )
}
