// On a case that came by SMS: that it did, and what became of its number. Whether there was a receipt is not told of this one: that would lead from the case to what went out.
import type { Opened, Section } from '../../feedback/sections/section.ts'
import { Card } from '../../web/parts.tsx'

export const smsSection: Section = { place: 'side', show: BySms }

function BySms({ frame: { t }, one }: Opened) {
  if (one.channel !== 'sms') return null
  const { section: words } = t.sms
  return (
    <Card title={words.title}>
      <p>{words.came}</p>
      <p>{words.receipt}</p>
    </Card>
  )
}
