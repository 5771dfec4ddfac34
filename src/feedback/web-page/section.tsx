// Of feedback about a web page: which page, and to which part of the website it belongs. The address stands sealed with the words,
// and is shown to whoever reads them.
import { readAddress, shownAddress } from '../../outreach/pages-feedback/page-address.ts'
import { isListed } from '../../outreach/pages-feedback/sites.sql.ts'
import { fill } from '../../text/fill.ts'
import { inLanguage } from '../../text/language.ts'
import { Card } from '../../web/parts.tsx'
import type { Opened, Section } from '../sections/section.ts'

export const pageSection: Section = { place: 'top', show: WebPage }

async function WebPage({ context: { db }, frame: { t, language }, one, turns }: Opened) {
  if (one.kind !== 'page') return null
  const { desk: words } = t.pageFeedback
  const first = turns.find(({ purpose }) => purpose === 'feedback')
  const address = first?.content.page?.address
  const known = address ? readAddress(address) : null
  // A link leads only to what is one of ours still.
  const leads = known !== null && (await isListed(db, known.origin))
  return (
    <Card title={words.section}>
      {address && <p>{words.sectionPage}: {leads ? <a class="breakable" href={address} target="_blank" rel="noreferrer">{shownAddress(address)} ({t.lanes.newTab})</a> : <span class="breakable">{shownAddress(address)}</span>}</p>}
      {first && !address && <p>{words.sectionUnknown}</p>}
      {one.lineName && <p>{fill(words.sectionOwner, { pages: inLanguage(one.lineName, language) })}</p>}
    </Card>
  )
}
