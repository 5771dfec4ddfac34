// All that came of what a council said. What waits for its word stands on top, then ideas that nobody has taken up, then everything, the newest first, page by page.
import type { JSX } from 'preact'
import { Words } from '../../../directory/pages/content.tsx'
import { panelPath } from '../../../council-paths.ts'
import { councilWordPath, to } from '../../../paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { DeskPage } from '../../../web/layout.tsx'
import { Button, Select } from '../../../web/fields.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { pageQuery, type Paged } from '../../../web/paged.ts'
import { Details, Empty, Notice, Pagination, Paragraphs } from '../../../web/parts.tsx'
import type { AskedPanel } from '../../asked.ts'
import type { Point } from '../../meeting.ts'
import { AroundPanel } from '../../pages/around.tsx'
import type { Season } from '../../panel.ts'
import type { Change } from '../changes.ts'
import { standings, type Standing } from '../outcome.ts'
import { OneChange } from './one-change.tsx'
import { PointActions } from './point-actions.tsx'

type Props = {
  frame: PageFrame; actor: Actor; asked: AskedPanel; changes: Change[]; paged: Paged; seasons: Season[]; season: string | null; standing: Standing | null
  ideas: (Point & { meetingId: string })[]
  /** Of all, without what is narrowed down. */
  any: boolean; wait: Change[]
  /** They speak for the council of what is done. */
  maySay: boolean
}

export function ChangesPage({ frame, actor, asked, changes, paged: { page, pages }, seasons, season, standing, ideas, any, wait, maySay }: Props): JSX.Element {
  const { t, language } = frame
  const { list: words, standings: names } = t.panelChanges
  const { panel } = asked
  const isNarrowed = season !== null || standing !== null
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="panels">
      <div class="stack">
        <AroundPanel {...{ frame, asked }} current="changes" />
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        {page === 1 && wait.length > 0 && (
          <Notice tone="warning" title={words.wordTitle}>
            <div class="stack tight">
              <p>{words.wordText}</p>
              <ul>{wait.map(({ improvement }) => (
                <li><a href={maySay ? councilWordPath(improvement!.id) : to('change', language, { change: improvement!.id })}><Words content={improvement!.title!} />{maySay && <>. {words.say}</>}</a></li>
              ))}</ul>
            </div>
          </Notice>
        )}
        {page === 1 && ideas.length > 0 && (
          <section class="stack">
            <h2>{words.ideas}</h2>
            <p>{words.ideasText}</p>
            <ul class="stack">{ideas.map((idea) => (
              <li><div lang={panel.language}><Paragraphs text={idea.words} /></div><PointActions {...{ frame }} panelId={panel.id} meetingId={idea.meetingId} pointId={idea.id} about={idea.words} /></li>
            ))}</ul>
          </section>
        )}
        <section class="stack">
          <h2>{words.all}</h2>
          {any && (
            <Details summary={words.filter} open={isNarrowed}>
              <form method="get" action={panelPath(panel.id, '/changes')} class="stack">
                <Select name="season" label={words.season} value={season ?? ''} empty={words.all} options={seasons.map(({ id, name }) => ({ value: id, label: name }))} width="medium" />
                <Select name="state" label={words.state} value={standing ?? ''} empty={words.all} options={standings.map((value) => ({ value, label: names[value] }))} width="medium" />
                <p><Button look="secondary">{words.show}</Button></p>
              </form>
            </Details>
          )}
          {!changes.length && <Empty title={isNarrowed ? words.noneSuch : words.none} />}
          {changes.map((change) => <OneChange {...{ frame, change }} own={panel.language} heading />)}
          <Pagination {...{ t, page, pages }} href={(n) => panelPath(panel.id, `/changes${pageQuery(n, { season, state: standing })}`)} />
        </section>
      </div>
    </DeskPage>
  )
}
