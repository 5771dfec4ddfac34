-- How easily people find their way: somebody tries it, and says how many clicks it took. Nobody's name is kept: members of the
-- clients' council are clients.
create table findability_try (
  id uuid primary key default gen_random_uuid(),
  tried_on date not null,
  start text not null check (start in ('own-website', 'front-page', 'search-engine', 'paper')),
  goal text not null check (goal in ('form', 'conversation', 'telephone', 'service')),
  tried_with text not null check (tried_with in ('phone', 'computer', 'other')),
  found boolean not null,
  -- Null where it was not found.
  clicks int check (clicks between 0 and 99),
  -- About the pages, not about anybody; for everybody who sees the results.
  note text check (length(note) <= 500),
  tried_as text not null check (tried_as in ('council', 'staff')),
  check (found = (clicks is not null))
);
create index findability_try_by_day on findability_try (tried_on desc, id);
