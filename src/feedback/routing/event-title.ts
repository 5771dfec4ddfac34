// The words for a thing that happened to a case: by its name, and where it has several ways, by which of them.
import type { CaseEvent } from '../cases.sql.ts'

export function titleOf({ name, detail }: Pick<CaseEvent, 'name' | 'detail'>, words: Record<string, string>): string {
  const way = detail['step'] ?? detail['how']
  return words[`${name}:${String(way)}`] ?? words[name] ?? name
}
