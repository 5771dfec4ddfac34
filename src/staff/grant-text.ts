// Names a role with what it is of: "Supervisor, Hämeenkadun sosiaaliasema".
import { inLanguage, type Language } from '../text/language.ts'
import type { Texts } from '../text/texts.ts'
import type { Grant } from './actor.ts'
import type { Scopes } from './people.ts'

export function grantText(grant: Grant, scopes: Scopes, t: Texts, language: Language): string {
  const scope = [...scopes.units, ...scopes.lines].find(({ id }) => id === grant.unitId || id === grant.serviceLineId)
  const of = scope ? inLanguage(scope.name, language) : null
  return of ? `${t.roles.names[grant.role]}, ${of}` : t.roles.names[grant.role]
}
