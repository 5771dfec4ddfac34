// The page around one thing that is printed: in which language and which of it, and how to print it. On paper only the paper is left.
import type { JSX } from 'preact'
import { dayPath } from '../../../day-paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { Button, ErrorSummary, Hidden, Select, TextField } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Notice, PrintButton } from '../../../web/parts.tsx'
import type { AskedDay } from '../../asked-day.ts'
import { AroundDay } from '../../pages/around.tsx'
import { askingStations, type Kit } from '../gather.ts'
import type { NoPaper } from '../make-paper.ts'
import type { KitPaper } from '../paper.ts'
import { flows, isWall, mostAtOnce, paperSizes, queryOf, setsOf, type KitAsked } from '../product.ts'
import { stationName } from '../walls.ts'
import { KitPaperPages } from './pages.tsx'

type Props = { frame: PageFrame; actor: Actor; asked: AskedDay; kit: Kit; wanted: KitAsked; made: KitPaper | NoPaper; problems: Problem[]; noPdf: boolean }

export function KitProductPage({ frame, actor, asked: { day, state, mayHold }, kit, wanted, made, problems, noPdf }: Props): JSX.Element {
  const { t } = frame
  const { page: words, products, title } = t.dayKit
  const { product, size } = wanted
  const paper = typeof made === 'object' && 'pages' in made ? made : null
  const path = dayPath(day.id, `/kit/${product}`)
  return (
    <DeskPage
      frame={frame} title={`${products[product].name} – ${title}`} actor={shownAs(actor)} current="days" scripts={['print']} problems={problems}
      sheets={[...(flows(product) ? ['survey-paper' as const] : ['printed' as const]), ...(size === 'a3' ? ['printed-a3' as const] : []), 'kit']}
    >
      <div class="around stack">
        <AroundDay {...{ frame, day, state, mayHold }} current="kit" />
        <ErrorSummary t={t} problems={problems} />
        {noPdf && <div role="status"><Notice tone="warning">{words.noPdf}</Notice></div>}
        <h1>{products[product].name}</h1>
        <p><a href={dayPath(day.id, '/kit')}>{title}</a></p>
        <Choices {...{ frame, kit, wanted, path }} />
        {state === 'closed' && flows(product) && <Notice tone="warning">{words.closed}</Notice>}
        {made === 'not-asked' && <Notice tone="warning" title={words.notAsked}>{words.notAskedSheets}</Notice>}
        {made === 'none' && <Notice tone="info" title={words.none}>{(words.noneText as Record<string, string>)[product]}</Notice>}
        {paper && isWall(product) && !kit.publicUrl && <Notice tone="warning" title={words.noAddress}>{words.noAddressText}</Notice>}
        {paper && isWall(product) && kit.publicUrl && !kit.promised && <Notice tone="warning" title={words.notAsked}>{words.notAskedWall}</Notice>}
        {paper && <p>{flows(product) ? words.printSheets : words.print}{product === 'cards' && ` ${words.cut}`}</p>}
        {paper && <p class="actions"><PrintButton t={t} />{!noPdf && <a href={`${path}/pdf?${queryOf(wanted)}`} download>{words.pdf}</a>}</p>}
      </div>
      {paper && <KitPaperPages paper={paper} />}
    </DeskPage>
  )
}

/** By address, so that it can be asked for again; nothing is kept. */
function Choices({ frame: { t, language }, kit, wanted, path }: Pick<Props, 'frame' | 'kit' | 'wanted'> & { path: string }): JSX.Element {
  const { page: words } = t.dayKit
  const { product, set, size, line, station, from, until } = wanted
  const stations = askingStations(kit)
  return (
    <form method="get" action={path} class="stack" novalidate>
      <Select name="languages" label={words.language} width="medium" value={set} options={setsOf(product).map((each) => ({ value: each, label: t.printed.sets[each] }))} />
      {product === 'posters' ? <Select name="size" label={words.size} width="medium" value={size} options={paperSizes.map((each) => ({ value: each, label: each.toUpperCase() }))} /> : null}
      {product === 'cards' && (
        <Select
          name="line" label={words.line} width="medium" value={line} empty={words.everyLine}
          options={[...kit.lines.filter(({ id }) => kit.decks.some(({ serviceLineId }) => serviceLineId === id)).map(({ id, name }) => ({ value: id, label: inLanguage(name, language) })),
            ...(kit.decks.some(({ serviceLineId }) => serviceLineId === null) ? [{ value: 'others', label: words.others }] : [])]}
        />
      )}
      {product === 'sheets' && (
        <>
          {stations.length > 1 ? <Select name="station" label={words.station} width="medium" value={station} options={stations.map((each) => ({ value: each.id, label: `${each.number}. ${stationName(each, language)}` }))} /> : <Hidden name="station" value={stations[0]?.id ?? ''} />}
          <p class="hint">{fill(words.range, { most: mostAtOnce })}</p>
          <TextField name="from" label={words.from} width="short" inputMode="numeric" value={from} />
          <TextField name="until" label={words.until} width="short" inputMode="numeric" value={until} />
        </>
      )}
      <p><Button look="secondary">{words.show}</Button></p>
    </form>
  )
}
