-- A second lock on what people wrote. The sealed words of a case, and what stands in their place now, are shown for the cases that were named in the same
-- transaction, so that a statement that forgets its condition, or that somebody slips in, finds none. Work that goes through all of them says so: sweeps
-- that look at when something was written, an export that two people let go. The owner of the tables is not held by it.
create function is_named_case(id uuid) returns boolean language sql stable as $$
  select current_setting('vastakaiku.cases', true) = 'all' or id::text = any (string_to_array(current_setting('vastakaiku.cases', true), ','))
$$;

alter table body enable row level security;
create policy words_shown on body for select using (is_named_case(case_id));
create policy words_added on body for insert with check (true);

alter table amendment enable row level security;
create policy amendment_shown on amendment for select using (is_named_case(case_id));
create policy amendment_added on amendment for insert with check (true);
