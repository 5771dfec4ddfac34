// Which service lines a feedback day can be about: those within what its survey is of.
import type { ListedService } from '../../directory/lists.sql.ts'
import type { Translated } from '../../text/language.ts'

export function linesOf({ unitId, serviceLineId }: { unitId: string | null; serviceLineId: string | null }, services: readonly Pick<ListedService, 'line' | 'units'>[]): { id: string; name: Translated }[] {
  const inside = services.filter(({ line, units }) => (unitId ? units.some(({ id }) => id === unitId) : !serviceLineId || line.id === serviceLineId))
  return [...new Map(inside.map(({ line }) => [line.id, line])).values()]
}
