// On a case that another program handed on: which it was, where its key tells, and where its giver reads the answer.
import type { Opened, Section } from '../../feedback/sections/section.ts'
import { fill } from '../../text/fill.ts'
import { Card } from '../../web/parts.tsx'
import { systemOfCase } from '../sent.sql.ts'

export const systemSection: Section = { place: 'side', show: BySystem }

async function BySystem({ context: { db }, frame: { t }, one }: Opened) {
  if (one.channel !== 'api') return null
  const system = await systemOfCase(db, one.id)
  const { section: words } = t.open311
  return (
    <Card title={words.title}>
      <p>{system === null ? words.unknown : fill(words.came, { system })}</p>
      <p>{words.answer}</p>
    </Card>
  )
}
