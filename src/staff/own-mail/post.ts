// The mail to an address with which a client wants to sign in: with a link that confirms it, or, where somebody is known by it already, with a
// word that nothing happens. Which of the two it is decided when it goes out, and nobody but its mailbox sees it.
import type { Tx } from '../../db/db.ts'
import { organisation } from '../../directory/organisation.sql.ts'
import { confirmMailPath } from '../../paths.ts'
import { wrap } from '../../post/compose.ts'
import type { AddressChanges } from '../../post/deliver-address-change.ts'
import { newSetUpToken } from '../../privacy/set-up-token.ts'
import { fill } from '../../text/fill.ts'
import { inLanguage } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import { isClient } from '../clients.sql.ts'
import { findHolder } from '../take-in-client.ts'
import { changeExpires } from './ask.ts'
import { setToken, wantedAddress } from './changes.sql.ts'

export const addressChangePost = ({ publicUrl }: { publicUrl: string }): AddressChanges => ({
  async read(tx, { personId, language }, { now, link }) {
    const to = await wantedAddress(tx, personId, now)
    if (!to || !(await isClient(tx, personId))) return null
    const { ownMail: { mail: t }, mail: { phone: call } } = texts[language].panelPeople
    const { name, phone } = await organisation(tx)
    const known = await findHolder(tx, to, now) !== null
    const own = known ? null : link ? publicUrl + confirmMailPath(await mint(tx, personId, now)) : texts[language].mailDesk.linkLeftOut
    const paragraphs = own === null ? [t.hello, t.known, t.knownYou] : [t.hello, t.asked, own, t.lasts, t.not]
    const values = { organisation: inLanguage(name, language), phone: phone ?? '' }
    const text = wrap(fill([...paragraphs, phone && call, texts[language].mail.automatic].filter(Boolean).join('\n\n'), values))
    return { to, subject: t.subject, text, ...(own && link ? { mark: own } : {}) }
  },
})

/** An earlier one stops working. */
async function mint(tx: Tx, personId: string, now: Date): Promise<string> {
  const { token, hash } = newSetUpToken()
  await setToken(tx, personId, { hash, expiresAt: changeExpires(now) })
  return token
}
