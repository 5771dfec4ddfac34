// What a case is about where it is neither a service nor a unit: the service line, the entry that a correction speaks of, or the
// part of a website that a page belongs to.
import { sql } from 'kysely'
import type { Translated } from '../text/language.ts'

/** Of a case `c` and its line `l`. A correction of a place or of others' service has no line. */
export const lineOrEntry = sql<Translated | null>`coalesce(l.name, (select p.name from place p where p.id = c.entry_id), (select o.name from other_service o where o.id = c.entry_id),
  (select t.name from telephone t where t.id = c.entry_id), (select d.name from drop_in d where d.id = c.entry_id),
  (select jsonb_build_object('fi', split_part(w.origin, '://', 2) || rtrim(o.path_prefix, '/')) from web_page_owner o join web_site w on w.id = o.site_id where o.id = c.page_owner_id))`
