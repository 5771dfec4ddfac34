// Whose pages are, and who would get feedback about them today: as the desk's pages show it.
import type { ComponentChildren, JSX } from 'preact'
import { fill } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import type { PageFrame } from '../../../web/page.ts'
import { Tag } from '../../../web/parts.tsx'
import { shownAddress } from '../page-address.ts'
import type { Owner } from '../sites.sql.ts'
import type { Gets } from '../who-gets.ts'

export type Row = { owner: Owner; gets: Gets | null }

export const pagesOf = (prefix: string, { t: { pageFeedback: { desk: words } } }: PageFrame): string =>
  prefix === '/' ? words.wholeSite : fill(words.under, { path: shownAddress(prefix) })

export const ownerHead = ({ t: { pageFeedback: { desk: words } } }: PageFrame): string[] => [words.path, words.owner, words.today]

export const ownerCells = ({ owner, gets }: Row, frame: PageFrame): ComponentChildren[] => {
  const { t, language } = frame
  const { desk: words } = t.pageFeedback
  return [
    <span class="breakable">{pagesOf(owner.prefix, frame)}</span>,
    owner.unitName ? fill(words.ofUnit, { name: inLanguage(owner.unitName, language) }) : <>{owner.personName}{owner.personLeft && <> <Tag tone="warning">{words.left}</Tag></>}</>,
    <GoesTo gets={gets} frame={frame} />,
  ]
}

/** Marked where it comes to nobody but the coordinator. */
export function GoesTo({ gets, frame: { t } }: { gets: Gets | null; frame: PageFrame }): JSX.Element {
  const text = gets ? `${gets.name}, ${t.directory.because[gets.because]}` : t.pageFeedback.desk.nobody
  return !gets || gets.because === 'coordinator' ? <Tag tone="warning">{text}</Tag> : <>{text}</>
}
