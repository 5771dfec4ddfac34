// Of feedback that tells that something in the directory is wrong: which entry it is about, and the ways to where it is put right.
import { editPath, historyPath } from '../../directory/addresses.ts'
import { findEntry } from '../../directory/upkeep/entries.sql.ts'
import { thingOf } from '../../directory/upkeep/state.ts'
import { mayEditDirectory, maySeeHistory } from '../../staff/duties.ts'
import { dayOf } from '../../text/dates.ts'
import { inLanguage } from '../../text/language.ts'
import { Card } from '../../web/parts.tsx'
import type { Opened, Section } from './section.ts'

export const correctionSection: Section = { place: 'top', show: Correction }

async function Correction({ context, actor, frame: { t, language }, one, now }: Opened) {
  const isCorrection = one.kind === 'correction'
  // Whoever came by "something is wrong here" and said something else spoke of the same place still.
  const about = one.entryId ?? (isCorrection ? one.serviceId ?? one.unitId : null)
  const entry = about ? await findEntry(context.db, about, dayOf(now)) : null
  if (!entry) return null
  return (
    <Card title={<>{t.upkeep.about}: {inLanguage(entry.name, language)}</>}>
      <p>{t.upkeep.kinds[entry.kind]}. {isCorrection && t.upkeep.aboutText}</p>
      <p class="actions">
        {mayEditDirectory(actor) && <a href={editPath(thingOf(entry.kind), entry.id)}>{t.upkeep.aboutEdit}</a>}
        {maySeeHistory(actor, { ownerId: entry.owner?.id ?? null }) && <a href={historyPath(entry.id)}>{t.upkeep.history}</a>}
      </p>
    </Card>
  )
}
