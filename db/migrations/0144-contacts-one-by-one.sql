-- A second lock on who a giver is. What opens the contact that they left is shown for the one case that was named in the same transaction, so that a
-- statement that forgets its condition, or that somebody slips in, finds none. Two kinds of work go through all of them and say so: an export that two
-- people let go, and a search for which somebody's request was written down. The log of what was erased sees what should not be there any more.
-- The owner of the table is not held by it.
alter table keys.contact_key enable row level security;
create policy contact_shown on keys.contact_key for select using (
  current_setting('vastakaiku.contact', true) in (case_id::text, 'all')
  or current_setting('vastakaiku.contact', true) = 'erased' and exists (select from feedback_case c where c.id = case_id and c.erased_on is not null));
create policy contact_added on keys.contact_key for insert with check (true);
