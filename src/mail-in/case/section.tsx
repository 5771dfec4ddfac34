// On a case that came by mail: that it did, what was left out of it, and whether its giver has their receipt. Without one they cannot read an answer.
import type { Opened, Section } from '../../feedback/sections/section.ts'
import { plural } from '../../text/fill.ts'
import { Card } from '../../web/parts.tsx'
import { mailOfCase } from '../mails.sql.ts'

export const mailSection: Section = { place: 'side', show: ByMail }

async function ByMail({ context: { db }, frame: { t, language }, one }: Opened) {
  if (one.channel !== 'email') return null
  const mail = await mailOfCase(db, one.id)
  const { section: words } = t.mailIn
  return (
    <Card title={words.title}>
      <p>{words.came}</p>
      {mail && <p>{words.receipts[mail.receipt]}</p>}
      {mail && mail.filesLeft > 0 && <p>{plural(words.filesLeft, mail.filesLeft, language)}</p>}
    </Card>
  )
}
