// Which page feedback is about, as far as the organisation's own sites have it. Anybody can write an address into a link to us:
// what is of no site on the list is left out, so that nobody shows another's address here.
import type { Db } from '../../db/db.ts'
import { addressText, readAddress, type PageAddress } from '../../outreach/pages-feedback/page-address.ts'
import { isListed } from '../../outreach/pages-feedback/sites.sql.ts'
import type { ListedAddress } from '../case.ts'

/** `dropped`: an address was named, and it is not one of ours. */
export type CameFrom = { page: PageAddress | null; dropped: boolean }

export async function listed(db: Db, text: string): Promise<ListedAddress | null> {
  const address = readAddress(text)
  return address && (await isListed(db, address.origin)) ? asListed(address) : null
}

/**
 * From the address itself, where the script or whoever made the link put it; else what the browser tells of where it came
 * from. Most sites let browsers tell the site alone: its front page is then any of its pages. Neither is written down.
 */
export async function cameFrom(db: Db, { named, referrer }: { named: string | undefined; referrer: string | undefined }): Promise<CameFrom> {
  if (named) {
    const page = readAddress(named)
    const known = page !== null && (await isListed(db, page.origin))
    return { page: known ? page : null, dropped: !known }
  }
  const page = readAddress(referrer ?? '')
  if (!page || !(await isListed(db, page.origin))) return { page: null, dropped: false }
  return { page: page.path === '/' ? { ...page, path: null } : page, dropped: false }
}

const asListed = (address: PageAddress): ListedAddress => addressText(address) as ListedAddress
