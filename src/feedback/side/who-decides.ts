// Who is told that a worker has told their side: whoever asked for it and whoever handles the case, as far as they may decide
// on it; and where none of them is there, the first above them who is.

type People = { askerId: string; handlerId: string | null; supervisorId: string | null; lineManagerId: string | null; coordinatorId: string | null }

/** Their ids. `may`: decide on it, by staff/roles.ts. `isThere`: they have not left, and are not away. */
export function whoDecides(
  { askerId, handlerId, supervisorId, lineManagerId, coordinatorId }: People, { may, isThere }: { may: (id: string) => boolean; isThere: (id: string) => boolean },
): string[] {
  const named = (ids: (string | null)[]) => [...new Set(ids.filter((id) => id !== null))].filter(may)
  const nearest = named([askerId, handlerId])
  if (nearest.some(isThere)) return nearest
  const above = named([supervisorId, lineManagerId, coordinatorId]).find(isThere)
  return above ? [...new Set([...nearest, above])] : nearest
}
